import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { dropSession, getActor, keepHint } from "@/lib/access/session";
import { sessionCookie } from "@/lib/access/session-cookie";
import { authOptions } from "@/lib/accounts/sign-in";
import { ownOrigins, siteUrl } from "@/lib/env";
import { NOT_FOUND, refuse } from "@/lib/result";
import { json, problem } from "@/lib/route";

/** What next-auth has ready answers for, with one way to sign in; it answers the rest with 500 and in English. */
const PAGES = ["session", "csrf", "providers", "signin", "signout", "error"];
const KNOWN: Record<string, readonly string[]> = {
  GET: PAGES,
  HEAD: PAGES,
  POST: ["signin", "signin/credentials", "callback/credentials", "signout", "_log"],
};

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth, with the hint cookie kept beside its session cookie, and dead sessions cleared away. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const asked = (await context.params).nextauth.join("/");
  if (!KNOWN[request.method]?.includes(asked)) return problem(NOT_FOUND);
  process.env.NEXTAUTH_URL ??= siteUrl();
  const origin = request.headers.get("origin");
  // next-auth's own token guards against forgery; a browser on a foreign page need not get that far.
  if (request.method === "POST" && origin !== null && !ownOrigins().includes(origin)) {
    return problem(refuse("wrong-origin", "이 사이트의 화면에서 보낸 요청만 받습니다."));
  }
  const { name } = sessionCookie();
  const asksWho = request.method === "GET" && asked === "session";
  if (asksWho && !(await getActor())) {
    if (request.cookies.has(name)) await dropSession();
    return json({});
  }
  const response: Response = await NextAuth(request, context, authOptions());
  const changed = response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`));
  if (changed?.startsWith(`${name}=;`)) await dropSession();
  else if (changed) await keepHint();
  return response;
}

export { handle as GET, handle as POST };
