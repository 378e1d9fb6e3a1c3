import { decode } from "next-auth/jwt";
import { type NextRequest, NextResponse } from "next/server";
import { mayOpen } from "@/lib/access/desk";
import { findActor } from "@/lib/access/session";
import { sessionCookie } from "@/lib/access/session-cookie";
import { env } from "@/lib/env";

// Only pages that ask who is there: on public pages a proxy would cost more than the page.
export const config = { matcher: ["/desk", "/desk/:path*", "/me", "/me/:path*"] };

/**
 * Next sends a page's status before the page has decided anything, so the signed-out and those without a right to the
 * page are answered here. It is courtesy, not the lock: pages ask again, and every write does.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  // An action answers for itself, in its own words.
  if (request.method !== "GET" && request.method !== "HEAD") return NextResponse.next();
  const { pathname, search } = request.nextUrl;
  const token = request.cookies.get(sessionCookie().name)?.value;
  const claims = token ? await decode({ token, secret: env().AUTH_SECRET }).catch(() => null) : null;
  const actor = claims?.sessionId ? await findActor(claims.sessionId, new Date()) : null;
  if (!actor) return NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(pathname + search)}`, request.url));
  if (pathname.startsWith("/desk") && !mayOpen(actor, pathname)) return forbidden();
  return NextResponse.next();
}

const forbidden = () =>
  new Response(FORBIDDEN, { status: 403, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } });

const FORBIDDEN = `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>볼 수 있는 권한이 없습니다 · 만파</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.6 Pretendard, system-ui, sans-serif }
  main { max-width: 36rem; margin: 20vh auto; padding: 0 1.25rem; text-align: center }
  h1 { font-size: 1.35rem }
  a { display: inline-block; padding: .6rem; color: inherit; font-weight: 600 }
</style>
<main>
  <h1>볼 수 있는 권한이 없습니다</h1>
  <p>이 화면은 맡은 사람만 볼 수 있습니다. 필요하면 관리자에게 역할을 요청해 주세요.</p>
  <p><a href="/">첫 화면으로</a></p>
</main>
</html>
`;
