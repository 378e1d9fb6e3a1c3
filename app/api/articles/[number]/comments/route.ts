import { revalidateTag } from "next/cache";
import { clientAddress } from "@/lib/access/address";
import { readNumber } from "@/lib/articles/rules";
import { listCommentsNow } from "@/lib/comments/read";
import { commentForm, commentInput, idempotencyKey, listQuery } from "@/lib/comments/schema";
import { commentsOf } from "@/lib/comments/tags";
import { countTurn } from "@/lib/comments/turn-write";
import { postComment } from "@/lib/comments/write";
import { noteNewComment } from "@/lib/expiry/write";
import { done, NOT_FOUND, type Result } from "@/lib/result";
import { door, fit, isForm, json, onlyFor, problem, publicJson, readFields, readJson, readQuery, requireActor } from "@/lib/route";
import { backToComment, refusedForm, toOwnComments } from "../../../comments/plain-answers";

type Context = { params: Promise<{ number: string }> };

export const GET = door(async (request: Request, { params }: Context) => {
  const articleNumber = readNumber((await params).number);
  if (articleNumber === null) return problem(NOT_FOUND);
  const asked = readQuery(request, listQuery);
  if (!asked.ok) return problem(asked);
  const list = await listCommentsNow({ articleNumber, ...asked.value });
  return list ? publicJson(request, list) : problem(NOT_FOUND);
});

export const POST = door(async (request: Request, { params }: Context) => {
  const articleNumber = readNumber((await params).number);
  if (articleNumber === null) return problem(NOT_FOUND);
  return isForm(request) ? postForm(request, articleNumber) : postJson(request, articleNumber);
});

export const PUT = onlyFor("GET", "POST");
export const PATCH = PUT;
export const DELETE = PUT;

async function postJson(request: Request, articleNumber: number): Promise<Response> {
  const actor = await requireActor(request);
  if (!actor.ok) return problem(actor);
  const key = readKey(request);
  if (!key.ok) return problem({ ...key, field: "Idempotency-Key" });
  const input = await readJson(request, commentInput);
  if (!input.ok) return problem(input);
  const turn = await countTurn({ authorId: actor.value.id, address: clientAddress(request.headers), articleNumber });
  const posted = await postComment(actor.value, { articleNumber, ...input.value, idempotencyKey: key.value, turn }, new Date());
  if (!posted.ok) return problem(posted);
  const { comment } = posted.value;
  if (comment.status === "visible") noteNewComment(articleNumber);
  return json({ comment }, { status: 201, headers: { Location: `/articles/${articleNumber}#comment-${comment.id}` } });
}

async function postForm(request: Request, articleNumber: number): Promise<Response> {
  const actor = await requireActor(request);
  if (!actor.ok && actor.code === "wrong-origin") return problem(actor);
  const fields = await readFields(request);
  if (!fields.ok) return problem(fields);
  const refused = (refusal: Parameters<typeof refusedForm>[0]["refusal"]) =>
    refusedForm({ articleNumber, refusal, door: "comment", fields: fields.value, action: new URL(request.url).pathname });
  if (!actor.ok) return refused(actor);
  const input = fit(commentForm, fields.value);
  if (!input.ok) return refused(input);
  const turn = await countTurn({ authorId: actor.value.id, address: clientAddress(request.headers), articleNumber });
  const posted = await postComment(actor.value, { articleNumber, ...input.value, turn }, new Date());
  if (!posted.ok) return refused(posted);
  if (posted.value.comment.status === "visible") noteNewComment(articleNumber);
  // Whoever posts without JavaScript sees the comment only if the page has it.
  revalidateTag(commentsOf(articleNumber), { expire: 0 });
  const { id, status } = posted.value.comment;
  return status === "held" ? toOwnComments(articleNumber) : backToComment(articleNumber, id);
}

function readKey(request: Request): Result<string | undefined> {
  const header = request.headers.get("idempotency-key");
  return header === null ? done(undefined) : fit(idempotencyKey, header);
}
