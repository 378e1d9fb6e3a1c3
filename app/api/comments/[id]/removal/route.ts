import { revalidateTag } from "next/cache";
import { canModerate } from "@/lib/access/permissions";
import { getComment } from "@/lib/comments/read";
import { removalInput, restorationInput } from "@/lib/comments/schema";
import { commentsOf } from "@/lib/comments/tags";
import { removeComment, restoreComment } from "@/lib/moderation/write";
import { FORBIDDEN, type Result } from "@/lib/result";
import { door, json, onlyFor, problem, readJson, readOptionalJson, requireActor } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

export const POST = door(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request);
  if (!actor.ok) return problem(actor);
  if (!canModerate(actor.value)) return problem(FORBIDDEN);
  const input = await readJson(request, removalInput);
  if (!input.ok) return problem(input);
  const { id } = await params;
  const { reason, note } = input.value;
  return answer(id, await removeComment(actor.value, { id, reason, note: note ?? undefined }, new Date()));
});

export const DELETE = door(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request);
  if (!actor.ok) return problem(actor);
  if (!canModerate(actor.value)) return problem(FORBIDDEN);
  const input = await readOptionalJson(request, restorationInput);
  if (!input.ok) return problem(input);
  const { id } = await params;
  return answer(id, await restoreComment(actor.value, { id, note: input.value.note ?? undefined }, new Date()));
});

export const GET = onlyFor("POST", "DELETE");
export const PUT = GET;
export const PATCH = GET;

async function answer(id: string, decided: Result<{ articleNumber: number }>): Promise<Response> {
  if (!decided.ok) return problem(decided);
  revalidateTag(commentsOf(decided.value.articleNumber), { expire: 0 });
  return json({ comment: await getComment(id) });
}
