import { z } from "zod";
import { canWrite } from "@/lib/access/permissions";
import { getActor } from "@/lib/access/session";
import { FORBIDDEN, SIGN_IN_REQUIRED } from "@/lib/result";
import { door, json, onlyFor, problem, readQuery } from "@/lib/route";
import { suggestTags } from "@/lib/topics/read";

const query = z.strictObject({ words: z.string().max(200) });

/** Tags in use that begin with what a writer has typed. */
export const GET = door(async (request: Request) => {
  const actor = await getActor();
  if (!actor) return problem(SIGN_IN_REQUIRED);
  if (!canWrite(actor)) return problem(FORBIDDEN);
  const asked = readQuery(request, query);
  return asked.ok ? json({ tags: await suggestTags(actor, asked.value.words) }) : problem(asked);
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
