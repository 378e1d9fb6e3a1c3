import { attend } from "@/lib/articles/presence-write";
import { presenceEnd } from "@/lib/articles/schema";
import { door, onlyFor, problem, readJson, requireActor } from "@/lib/route";

/** A page that goes can no longer call an action; the browser delivers this for it. */
export const POST = door(async (request: Request) => {
  const actor = await requireActor(request);
  if (!actor.ok) return problem(actor);
  const input = await readJson(request, presenceEnd);
  if (!input.ok) return problem(input);
  const left = await attend(actor.value, { ...input.value, act: "leave" }, new Date());
  return left.ok ? new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } }) : problem(left);
});

export const GET = onlyFor("POST");
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
