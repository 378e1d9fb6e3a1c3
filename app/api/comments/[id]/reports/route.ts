import { revalidateTag } from "next/cache";
import { limit } from "@/lib/access/limits";
import type { Actor } from "@/lib/access/role";
import { findArticleOf } from "@/lib/comments/read";
import { reportInput } from "@/lib/comments/schema";
import { reportComment } from "@/lib/comments/report-write";
import { commentsOf } from "@/lib/comments/tags";
import { NOT_FOUND } from "@/lib/result";
import { door, fit, isForm, json, onlyFor, problem, readFields, readJson, requireActor } from "@/lib/route";
import type { z } from "zod";
import { backToComment, refusedForm } from "../../plain-answers";

type Context = { params: Promise<{ id: string }> };

export const POST = door(async (request: Request, { params }: Context) => {
  const { id } = await params;
  return isForm(request) ? reportByForm(request, id) : reportByJson(request, id);
});

export const GET = onlyFor("POST");
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;

async function reportByJson(request: Request, id: string): Promise<Response> {
  const actor = await requireActor(request);
  if (!actor.ok) return problem(actor);
  const input = await readJson(request, reportInput);
  if (!input.ok) return problem(input);
  const reported = await report(actor.value, id, input.value);
  return reported.ok ? json({ report: { commentId: id, reason: input.value.reason } }, { status: 201 }) : problem(reported);
}

async function reportByForm(request: Request, id: string): Promise<Response> {
  const actor = await requireActor(request);
  if (!actor.ok && actor.code === "wrong-origin") return problem(actor);
  const fields = await readFields(request);
  if (!fields.ok) return problem(fields);
  const articleNumber = await findArticleOf(actor.ok ? actor.value : null, id);
  if (articleNumber === null) return problem(NOT_FOUND);
  const input = actor.ok ? fit(reportInput, fields.value) : actor;
  const reported = actor.ok && input.ok ? await report(actor.value, id, input.value) : input;
  if (reported.ok) return backToComment(articleNumber, id);
  return refusedForm({ articleNumber, refusal: reported, door: "report", id, fields: fields.value, action: new URL(request.url).pathname });
}

async function report(actor: Actor, id: string, input: z.infer<typeof reportInput>) {
  const reported = (await limit("report", actor.id)) ?? (await reportComment(actor, { id, ...input }, new Date()));
  if (reported.ok && reported.value.isHeld) revalidateTag(commentsOf(reported.value.articleNumber), { expire: 0 });
  return reported;
}
