import { canChangeAny } from "@/lib/access/permissions";
import { getActor } from "@/lib/access/session";
import { readClock } from "@/lib/articles/clock-read";
import { getLate } from "@/lib/articles/late-read";
import { FORBIDDEN, SIGN_IN_REQUIRED } from "@/lib/result";
import { door, json, onlyFor, problem } from "@/lib/route";

/** What should have gone out by itself and did not, for the desk's pages to ask again and again. */
export const GET = door(async () => {
  const actor = await getActor();
  if (!actor) return problem(SIGN_IN_REQUIRED);
  if (!canChangeAny(actor)) return problem(FORBIDDEN);
  return json({ late: await getLate(actor, await readClock()) });
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
