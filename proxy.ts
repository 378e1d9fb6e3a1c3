import { decode } from "next-auth/jwt";
import { type NextRequest, NextResponse } from "next/server";
import { mayOpen } from "@/lib/access/desk";
import { findActor } from "@/lib/access/session";
import { sessionCookie } from "@/lib/access/session-cookie";
import { env } from "@/lib/env";
import { plainPage } from "@/lib/plain-page";
import { findPreview } from "@/lib/previews/link-read";

// Only pages that ask who is there: on public pages a proxy would cost more than the page.
export const config = { matcher: ["/desk", "/desk/:path*", "/me", "/me/:path*", "/preview/:path*"] };

/**
 * Next sends a page's status before the page has decided anything, so the signed-out and those without a right to the
 * page are answered here. It is courtesy, not the lock: pages ask again, and every write does.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  // An action answers for itself, in its own words.
  if (request.method !== "GET" && request.method !== "HEAD") return NextResponse.next();
  const { pathname, search } = request.nextUrl;
  const [, secret] = /^\/preview\/([^/]+)$/.exec(pathname) ?? [];
  if (secret && secret !== "front") return (await findPreview(secret, new Date())) ? NextResponse.next() : plainPage(404, "찾으시는 화면이 없습니다", "주소가 바뀌었거나 링크가 닫혔을 수 있습니다.");
  const token = request.cookies.get(sessionCookie().name)?.value;
  const claims = token ? await decode({ token, secret: env().AUTH_SECRET }).catch(() => null) : null;
  const actor = claims?.sessionId ? await findActor(claims.sessionId, new Date()) : null;
  if (!actor) return NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(pathname + search)}`, request.url));
  if (!pathname.startsWith("/me") && !mayOpen(actor, pathname)) return plainPage(403, "볼 수 있는 권한이 없습니다", "이 화면은 맡은 사람만 볼 수 있습니다. 필요하면 관리자에게 역할을 요청해 주세요.");
  return NextResponse.next();
}
