import { type NextRequest, NextResponse } from "next/server";
import { readNumber } from "@/lib/articles/rules";
import { isWithdrawn } from "@/lib/articles/withdrawal-read";

export const config = { matcher: "/articles/:number(\\d+)" };

/** A page cannot choose its status, so an article that was taken down is answered here: 410, with the page that says why. */
export async function proxy(request: NextRequest) {
  const number = readNumber(request.nextUrl.pathname.split("/").at(-1) ?? "");
  if (number === null || !(await isWithdrawn(number, new Date()))) return NextResponse.next();
  return NextResponse.rewrite(new URL(`/articles/${number}/withdrawn`, request.url), { status: 410 });
}
