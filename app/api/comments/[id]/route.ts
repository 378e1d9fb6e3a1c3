import { revalidateTag } from "next/cache";
import { limit } from "@/lib/access/limits";
import { editComment } from "@/lib/comments/edit-write";
import { findArticleOf } from "@/lib/comments/read";
import { editInput, nothing, withdrawalForm } from "@/lib/comments/schema";
import { commentsOf } from "@/lib/comments/tags";
import { withdrawComment } from "@/lib/comments/write";
import type { Actor } from "@/lib/access/role";
import { NOT_FOUND, refuse } from "@/lib/result";
import { door, fit, isForm, json, onlyFor, problem, readFields, readJson, readOptionalJson, requireActor } from "@/lib/route";
import { backToComment, refusedForm } from "../plain-answers";

type Context = { params: Promise<{ id: string }> };

export const DELETE = door(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request);
  if (!actor.ok) return problem(actor);
  const input = await readOptionalJson(request, nothing);
  if (!input.ok) return problem(input);
  const withdrawn = await withdraw(actor.value, (await params).id);
  return withdrawn.ok ? new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } }) : problem(withdrawn);
});

/** The page's own form, which knows no DELETE. */
export const POST = door(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request);
  if (!actor.ok && actor.code === "wrong-origin") return problem(actor);
  if (!isForm(request)) return problem(refuse("unsupported-media-type", "이 주소의 POST는 화면의 양식만 받습니다. 삭제는 DELETE로 보내 주세요."));
  const fields = await readFields(request);
  if (!fields.ok) return problem(fields);
  const { id } = await params;
  const articleNumber = await findArticleOf(actor.ok ? actor.value : null, id);
  if (articleNumber === null) return problem(NOT_FOUND);
  const input = actor.ok ? fit(withdrawalForm, fields.value) : actor;
  const withdrawn = actor.ok && input.ok ? await withdraw(actor.value, id) : input;
  if (withdrawn.ok) return backToComment(articleNumber, id);
  return refusedForm({ articleNumber, refusal: withdrawn, door: "withdrawal", id, fields: fields.value, action: new URL(request.url).pathname });
});

/** The author changes what they wrote a moment ago. */
export const PATCH = door(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request);
  if (!actor.ok) return problem(actor);
  const tooFast = await limit("commentEdit", actor.value.id);
  if (tooFast) return problem(tooFast);
  const input = await readJson(request, editInput);
  if (!input.ok) return problem(input);
  const edited = await editComment(actor.value, { id: (await params).id, ...input.value }, new Date());
  if (!edited.ok) return problem(edited);
  revalidateTag(commentsOf(edited.value.articleNumber), { expire: 0 });
  return json({ comment: edited.value.comment });
});

export const GET = onlyFor("POST", "PATCH", "DELETE");
export const PUT = GET;

async function withdraw(actor: Actor, id: string) {
  const withdrawn = await withdrawComment(actor, { id }, new Date());
  if (withdrawn.ok) revalidateTag(commentsOf(withdrawn.value.articleNumber), { expire: 0 });
  return withdrawn;
}
