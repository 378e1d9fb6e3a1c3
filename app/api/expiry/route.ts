import { revalidateTag } from "next/cache";
import { z } from "zod";
import { isDoorKey } from "@/lib/expiry/door-key";
import { MANY } from "@/lib/expiry/rules";
import { NOT_FOUND } from "@/lib/result";
import { door, json, problem, readJson } from "@/lib/route";

const expiry = z.strictObject({ tags: z.array(z.string().max(256)).max(MANY) });
const hidden = () => problem(NOT_FOUND);

/** For this process alone, see lib/expiry/read.ts; to everybody else there is nothing here. */
export const POST = door(async (request: Request) => {
  if (!isDoorKey(request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "")) return hidden();
  const input = await readJson(request, expiry);
  if (!input.ok) return problem(input);
  for (const tag of input.value.tags) revalidateTag(tag, { expire: 0 });
  return json({});
});

export const GET = hidden;
export const PUT = hidden;
export const PATCH = hidden;
export const DELETE = hidden;
