import { z } from "zod";
import { canWrite } from "@/lib/access/permissions";
import { getActor } from "@/lib/access/session";
import { listPhotos } from "@/lib/photos/library-read";
import { FORBIDDEN, SIGN_IN_REQUIRED } from "@/lib/result";
import { door, json, onlyFor, problem, readQuery } from "@/lib/route";

const query = z.strictObject({ words: z.string().default(""), before: z.string().optional() });

/** Photos of the library, the newest first, for whoever writes. */
export const GET = door(async (request: Request) => {
  const actor = await getActor();
  if (!actor) return problem(SIGN_IN_REQUIRED);
  if (!canWrite(actor)) return problem(FORBIDDEN);
  const asked = readQuery(request, query);
  if (!asked.ok) return problem(asked);
  const { words, before } = asked.value;
  return json(await listPhotos(actor, { words, ...(before && { cursor: before }) }, new Date()));
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
