import { limit } from "@/lib/access/limits";
import { nothing, reactionInput } from "@/lib/comments/schema";
import { react } from "@/lib/comments/reaction-write";
import type { Result } from "@/lib/result";
import { door, json, onlyFor, problem, readJson, readOptionalJson, requireActor } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };
type Kind = "like" | "dislike" | null;

const handle = (read: (request: Request) => Promise<Result<{ kind: Kind }>>) =>
  door(async (request: Request, { params }: Context) => {
    const actor = await requireActor(request);
    if (!actor.ok) return problem(actor);
    const tooFast = await limit("reaction", actor.value.id);
    if (tooFast) return problem(tooFast);
    const input = await read(request);
    if (!input.ok) return problem(input);
    const counts = await react(actor.value, { id: (await params).id, kind: input.value.kind }, new Date());
    return counts.ok ? json(counts.value) : problem(counts);
  });

export const PUT = handle((request) => readJson(request, reactionInput));
export const DELETE = handle(async (request) => {
  const input = await readOptionalJson(request, nothing);
  return input.ok ? { ok: true, value: { kind: null } } : input;
});

export const GET = onlyFor("PUT", "DELETE");
export const POST = GET;
export const PATCH = GET;
