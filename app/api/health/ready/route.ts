import { connection } from "next/server";
import { listTroubles } from "@/lib/health/read";
import { log } from "@/lib/log";
import { refuse } from "@/lib/result";
import { json, onlyFor, problem } from "@/lib/route";

export async function GET() {
  await connection();
  const troubles = await listTroubles();
  if (!troubles.length) return json({ status: "ok" });
  for (const { part, error } of troubles) log().error({ part, err: error }, "not ready");
  const parts = troubles.map(({ part, name }) => `${name}(${part})`).join(", ");
  return problem(refuse("unavailable", `지금 응답하지 않는 곳: ${parts}`, { retryAfter: 5 }));
}

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
