import { type NextRequest, NextResponse } from "next/server";
import { readNumber } from "@/lib/articles/rules";
import { isWithdrawn } from "@/lib/articles/withdrawal-read";

export const config = { matcher: "/articles/:number(\\d+)" };

/** A page cannot choose its status. The article's page says that it was taken down, and why; this adds the 410. */
export async function proxy({ nextUrl }: NextRequest) {
  const number = readNumber(nextUrl.pathname.split("/").at(-1) ?? "");
  const isGone = number !== null && (await isWithdrawn(number, new Date()));
  return isGone ? NextResponse.next({ status: 410 }) : NextResponse.next();
}
