import { type NextRequest, NextResponse } from "next/server";
import { readNumber } from "@/lib/articles/rules";
import { isWithdrawn } from "@/lib/articles/withdrawal-read";
import { env } from "@/lib/env";

export const config = { matcher: "/articles/:number(\\d+)" };

/** A page cannot choose its status, so an article that was taken down is answered here: 410, with the page that says why. */
export async function proxy(request: NextRequest) {
  const number = readNumber(request.nextUrl.pathname.split("/").at(-1) ?? "");
  if (number === null || !(await isWithdrawn(number, new Date()))) return NextResponse.next();
  // Not a rewrite: on 127.0.0.1 Next takes its own address for another site's, and the status is lost.
  const page = new URL(`http://${request.nextUrl.hostname}:${env().PORT}/articles/${number}/withdrawn`);
  const answer = await fetch(page, { cache: "no-store" });
  return new Response(answer.body, {
    status: 410,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": answer.headers.get("cache-control") ?? "no-store" },
  });
}
