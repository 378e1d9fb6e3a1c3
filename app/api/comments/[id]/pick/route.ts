import { revalidateTag } from "next/cache";
import { canPick } from "@/lib/access/permissions";
import { pickComment } from "@/lib/comments/pick-write";
import { getComment } from "@/lib/comments/read";
import { nothing } from "@/lib/comments/schema";
import { commentsOf } from "@/lib/comments/tags";
import { FORBIDDEN } from "@/lib/result";
import { door, json, onlyFor, problem, readOptionalJson, requireActor } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

const handle = (isPicked: boolean) =>
  door(async (request: Request, { params }: Context) => {
    const actor = await requireActor(request);
    if (!actor.ok) return problem(actor);
    if (!canPick(actor.value)) return problem(FORBIDDEN);
    const input = await readOptionalJson(request, nothing);
    if (!input.ok) return problem(input);
    const { id } = await params;
    const picked = await pickComment(actor.value, { id, isPicked }, new Date());
    if (!picked.ok) return problem(picked);
    revalidateTag(commentsOf(picked.value.articleNumber), { expire: 0 });
    return json({ comment: await getComment(id) });
  });

export const PUT = handle(true);
export const DELETE = handle(false);

export const GET = onlyFor("PUT", "DELETE");
export const POST = GET;
export const PATCH = GET;
