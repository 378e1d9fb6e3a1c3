import { canModerate } from "@/lib/access/permissions";
import { getActor } from "@/lib/access/session";
import { countNewer, countQueues } from "@/lib/moderation/count-read";
import { listCrowds } from "@/lib/moderation/crowd-read";
import { queuesQuery } from "@/lib/moderation/schema";
import { FORBIDDEN, SIGN_IN_REQUIRED } from "@/lib/result";
import { door, json, onlyFor, problem, readQuery } from "@/lib/route";

/** What waits at this moment, for the desk's own page to ask again and again. */
export const GET = door(async (request: Request) => {
  const actor = await getActor();
  if (!actor) return problem(SIGN_IN_REQUIRED);
  if (!canModerate(actor)) return problem(FORBIDDEN);
  const asked = readQuery(request, queuesQuery);
  if (!asked.ok) return problem(asked);
  const now = new Date();
  const [counts, newer, crowds] = await Promise.all([countQueues(actor), countNewer(actor, new Date(asked.value.since)), listCrowds(actor, now)]);
  return json({ ...counts, newer, crowds });
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
