import "server-only";
import { canComment, canWithdrawComment } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { rowSelect } from "./read";
import { findComment, isPublic } from "./row-write";
import { type CommentView, isCommentId, judgeBody, REPEAT_HOURS } from "./rules";
import { viewOf } from "./thread";

type Posting = { articleNumber: number; body?: unknown; parentId?: string | null; idempotencyKey?: string };
type Posted = { comment: CommentView; created: boolean };

const CLOSED = refuse("commenting-closed", "이 기사에는 댓글을 쓸 수 없습니다.");
const REPEATED = refuse("repeated", "같은 댓글을 이미 등록하셨습니다.", { field: "body" });
const PARENT_GONE = refuse("not-found", "답글을 달 댓글이 없거나 볼 수 없습니다.", { field: "parentId" });
const TOO_DEEP = refuse("invalid", "답글에는 다시 답글을 달 수 없습니다.", { field: "parentId" });
const UNSTORABLE = refuse("malformed-text", "저장할 수 없는 글자가 들어 있습니다. 지운 뒤 다시 등록해 주세요.", { field: "body" });

/** Publishes a comment. The same idempotency key from the same author answers the comment it made the first time. */
export async function postComment(actor: Actor | null, { articleNumber, idempotencyKey, ...input }: Posting, now: Date): Promise<Result<Posted>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canComment(actor)) return FORBIDDEN;
  const body = judgeBody(input.body);
  if (!body.ok) return body;
  const article = await db.article.findUnique({
    where: { number: articleNumber, status: "published" },
    select: { id: true, commenting: true },
  });
  if (!article) return NOT_FOUND;
  const parentId = input.parentId ?? null;
  try {
    return await db.$transaction(async (tx) => {
      // One author's posts wait for each other, so that neither a key nor a text gets in twice. Nobody else waits.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${actor.id}, 0))`;
      const earlier = idempotencyKey === undefined ? null : await findByKey(tx, actor, idempotencyKey);
      if (earlier) return replay(earlier, article.id);
      if (!article.commenting) return CLOSED;
      const misplaced = parentId === null ? null : await judgeParent(tx, parentId, article.id);
      if (misplaced) return misplaced;
      if (await isRepeated(tx, { authorId: actor.id, articleId: article.id, body: body.value }, now)) return REPEATED;
      const row = await tx.comment.create({
        data: { articleId: article.id, parentId, authorId: actor.id, body: body.value, idempotencyKey, createdAt: now },
        select: rowSelect,
      });
      return done({ comment: viewOf(row, { mine: true }), created: true });
    });
  } catch (error) {
    // A database with a newer Unicode than ours may know compositions that this process does not.
    if (isCheckViolation(error)) return UNSTORABLE;
    throw error;
  }
}

const isCheckViolation = (error: unknown) => error instanceof Error && error.message.includes("`23514`");

const findByKey = (tx: Transaction, actor: Actor, idempotencyKey: string) =>
  tx.comment.findUnique({
    where: { authorId_idempotencyKey: { authorId: actor.id, idempotencyKey } },
    select: { ...rowSelect, articleId: true },
  });

function replay(earlier: NonNullable<Awaited<ReturnType<typeof findByKey>>>, articleId: string): Result<Posted> {
  const { articleId: place, ...row } = earlier;
  return place === articleId
    ? done({ comment: viewOf(row, { mine: true }), created: false })
    : refuse("invalid", "같은 Idempotency-Key로 다른 기사에 이미 댓글을 썼습니다.", { field: "Idempotency-Key" });
}

async function judgeParent(tx: Transaction, parentId: string, articleId: string) {
  const parent = isCommentId(parentId)
    ? await tx.comment.findUnique({ where: { id: parentId, articleId, status: "visible" }, select: { parentId: true } })
    : null;
  if (!parent) return PARENT_GONE;
  return parent.parentId === null ? null : TOO_DEEP;
}

async function isRepeated(tx: Transaction, same: { authorId: string; articleId: string; body: string }, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - REPEAT_HOURS * 60 * 60 * 1000);
  const repeated = await tx.comment.findFirst({
    where: { ...same, createdAt: { gt: since }, status: { notIn: ["withdrawn", "removed"] } },
    select: { id: true },
  });
  return repeated !== null;
}

/** Withdraws one's own comment; what is withdrawn already stays so. A moderator's decision is not undone by it. */
export async function withdrawComment(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<{ articleNumber: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const comment = await findComment(id);
  if (!comment) return NOT_FOUND;
  if (!canWithdrawComment(actor, comment)) return isPublic(comment) ? FORBIDDEN : NOT_FOUND;
  const articleNumber = comment.article.number;
  if (comment.status === "withdrawn") return done({ articleNumber });
  const isWithdrawn = await db.$transaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id, status: { in: ["visible", "held"] } },
      data: { status: "withdrawn", decidedAt: now, openReports: 0, reportedAt: null },
    });
    if (count === 0) return false;
    await tx.report.updateMany({ where: { commentId: id, resolvedAt: null }, data: { resolvedAt: now } });
    await record(tx, { actorId: actor.id, act: "comment.withdraw", subjectType: "comment", subjectId: id, detail: { articleNumber }, now });
    return true;
  });
  if (isWithdrawn) return done({ articleNumber });
  return (await findComment(id))?.status === "withdrawn" ? done({ articleNumber }) : NOT_FOUND;
}
