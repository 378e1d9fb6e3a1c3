import { limit } from "@/lib/access/limits";
import { nothing } from "@/lib/comments/schema";
import { muteAuthor } from "@/lib/mutes/write";
import { door, json, onlyFor, problem, readOptionalJson, requireActor } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

const handle = (isMuted: boolean) =>
  door(async (request: Request, { params }: Context) => {
    const actor = await requireActor(request);
    if (!actor.ok) return problem(actor);
    const tooFast = await limit("reaction", actor.value.id);
    if (tooFast) return problem(tooFast);
    const input = await readOptionalJson(request, nothing);
    if (!input.ok) return problem(input);
    const muted = await muteAuthor(actor.value, { commentId: (await params).id, isMuted }, new Date());
    return muted.ok ? json({ isMuted }) : problem(muted);
  });

/** The author of the comment, whose account id stays inside the house. */
export const PUT = handle(true);
export const DELETE = handle(false);

export const GET = onlyFor("PUT", "DELETE");
export const POST = GET;
export const PATCH = GET;
