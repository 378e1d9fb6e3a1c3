import { createHash, timingSafeEqual } from "node:crypto";
import { connection } from "next/server";
import { env } from "@/lib/env";
import { writeMetrics } from "@/lib/metrics/read";
import { NOT_FOUND } from "@/lib/result";
import { door, onlyFor, problem } from "@/lib/route";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** For Prometheus alone; without its token there is nothing here. */
export const GET = door(async (request: Request) => {
  await connection();
  const token = env().METRICS_TOKEN;
  const shown = request.headers.get("authorization") ?? "";
  if (!token || !timingSafeEqual(digest(shown), digest(`Bearer ${token}`))) return problem(NOT_FOUND);
  return new Response(await writeMetrics(), { headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" } });
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
