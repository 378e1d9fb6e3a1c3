import { z } from "zod";
import { canWrite } from "@/lib/access/permissions";
import { getActor } from "@/lib/access/session";
import { LIMITS, readNumber } from "@/lib/articles/rules";
import { FORBIDDEN, SIGN_IN_REQUIRED } from "@/lib/result";
import { door, json, onlyFor, problem, readQuery } from "@/lib/route";
import { findHeadlines, listHeadlines } from "@/lib/search/headline-read";

const numbers = z
  .string()
  .transform((text) => text.split(",").map(readNumber))
  .pipe(z.array(z.int("numbers에는 기사 번호를 쉼표로 이어 주세요.")).max(LIMITS.related));

const query = z.union([z.strictObject({ words: z.string() }), z.strictObject({ numbers })]);

/** Public articles by number, or found by words, for whoever writes one. */
export const GET = door(async (request: Request) => {
  const actor = await getActor();
  if (!actor) return problem(SIGN_IN_REQUIRED);
  if (!canWrite(actor)) return problem(FORBIDDEN);
  const asked = readQuery(request, query);
  if (!asked.ok) return problem(asked);
  if ("numbers" in asked.value) return json({ headlines: await listHeadlines(asked.value.numbers) });
  const found = await findHeadlines(asked.value.words, new Date());
  return found.ok ? json({ headlines: found.value }) : problem(found);
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
