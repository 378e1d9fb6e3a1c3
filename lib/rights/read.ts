import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { isCommentId } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { appealUntil, daysLeft } from "./rules";

/** Claims that a moderator has to decide on. */
export async function countTakedowns(actor: Actor | null): Promise<number> {
  return canModerate(actor) ? db.takedown.count({ where: { status: { in: ["received", "objected"] } } }) : 0;
}

/** An author's own removed comment, what they were told, and the state of their objection; null for anybody else's. */
export async function getOwnCase(actor: Actor | null, commentId: string, now: Date) {
  if (!actor || !isCommentId(commentId)) return null;
  const comment = await db.comment.findUnique({
    where: { id: commentId, authorId: actor.id },
    select: {
      body: true,
      status: true,
      reason: true,
      createdAt: true,
      decidedAt: true,
      sealedAt: true,
      article: { select: { number: true, title: true, status: true } },
      appeal: { select: { id: true, text: true, createdAt: true, dueAt: true, outcome: true, answer: true, decidedAt: true } },
    },
  });
  if (!comment || (comment.status !== "removed" && !comment.appeal)) return null;
  const { appeal } = comment;
  const until = appealUntil(comment);
  return {
    id: commentId,
    body: comment.body,
    reason: comment.reason,
    status: comment.status,
    article: { number: comment.article.number, title: comment.article.title, isPublic: comment.article.status === "published" },
    removedAt: comment.decidedAt && isoKst(comment.decidedAt),
    until: until && isoKst(until),
    daysLeft: until ? daysLeft(until, now) : 0,
    appeal: appeal && {
      text: appeal.text,
      at: isoKst(appeal.createdAt),
      dueAt: isoKst(appeal.dueAt),
      outcome: appeal.outcome,
      answer: appeal.answer,
      decidedAt: appeal.decidedAt && isoKst(appeal.decidedAt),
    },
  };
}

/** The block on an author's own comment: never who claimed, nor their words. */
export async function getOwnTakedown(actor: Actor | null, number: number, now: Date) {
  if (!actor || !Number.isSafeInteger(number) || number < 1 || number >= 2 ** 31) return null;
  const row = await db.takedown.findUnique({
    where: { number, comment: { authorId: actor.id }, blockedAt: { not: null } },
    select: {
      number: true,
      right: true,
      status: true,
      blockedUntil: true,
      objection: true,
      answer: true,
      closedAt: true,
      comment: { select: { body: true, article: { select: { number: true, title: true } } } },
    },
  });
  if (!row) return null;
  return {
    number: row.number,
    right: row.right,
    status: row.status,
    until: row.blockedUntil && isoKst(row.blockedUntil),
    daysLeft: row.blockedUntil ? daysLeft(row.blockedUntil, now) : 0,
    objection: row.objection,
    // Until it is closed, the answer is what the claimant was told.
    answer: row.closedAt ? row.answer : "",
    body: row.comment.body,
    article: row.comment.article,
  };
}
