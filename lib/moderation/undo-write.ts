import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { readHold } from "@/lib/comments/checks/hold";
import { countAnswers } from "@/lib/comments/reply-write";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { countMistakes } from "@/lib/words/write";
import { findLastAct, findSubject, PATIENCE, shownAs, stale } from "./comment-write";
import { readDeed } from "./deed";
import type { Deed } from "./rules";
import { takeBack, tellRemoved, tellRestored } from "./told-write";
import type { Decided } from "./write";

/** `decidedAt` is what the next decision has to have seen. */
export type Undone = Decided & { decidedAt: string };

/** Takes back the actor's own last decision on a comment: status, reason, reports and what the author was told, as before it. */
export async function undoDecision(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<Undone>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const comment = await findSubject(id);
  if (!comment) return NOT_FOUND;
  const last = await findLastAct(id);
  const deed = last && readDeed(last.detail);
  const isOwn = last?.actorId === actor.id && last.at.getTime() === comment.decidedAt?.getTime();
  if (!last || !deed || !isOwn || last.act === "comment.undo" || comment.sealedAt) return stale(id);

  const won = await db.$transaction(async (tx) => {
    const status = deed.from === "visible" || deed.from === "blocked" ? await shownAs(tx, id) : deed.from;
    const { count } = await tx.comment.updateMany({
      where: { id, status: comment.status, decidedAt: last.at, editedAt: comment.editedAt, sealedAt: null },
      data: {
        status,
        ...(status === "visible" && { isUnseen: false }),
        reason: deed.fromReason,
        decidedAt: now,
        dismissed: comment.dismissed.filter((reason) => !deed.dismissed.includes(reason)),
      },
    });
    if (count === 0) return false;
    await countAnswers(tx, [id]);
    await reopenReports(tx, id, last.at, deed);
    // What held it was right after all.
    if (last.act === "comment.pass" && deed.from === "held") await countMistakes(tx, readHold(comment.hold), -1);
    const isUnread = await takeBack(tx, comment, last.at);
    // Who has read it already is told what holds now.
    if (!isUnread && last.act === "comment.remove" && status !== "blocked") await tellRestored(tx, comment, now);
    if (!isUnread && last.act === "comment.restore" && comment.status === "visible" && deed.fromReason) await tellRemoved(tx, comment, deed.fromReason, now);
    await record(tx, { actorId: actor.id, act: "comment.undo", subjectType: "comment", subjectId: id, detail: { undone: last.act, articleNumber: comment.article.number }, now });
    return true;
  }, PATIENCE);
  return won ? done({ articleNumber: comment.article.number, decidedAt: now.toISOString() }) : stale(id);
}

async function reopenReports(tx: Transaction, commentId: string, resolvedAt: Date, { overturned }: Deed) {
  await tx.report.updateMany({ where: { commentId, resolvedAt }, data: { resolvedAt: null, upheld: null } });
  if (overturned) await tx.report.updateMany({ where: { commentId, resolvedAt: overturned, upheld: false }, data: { upheld: true } });
  const open = await tx.report.aggregate({ where: { commentId, resolvedAt: null }, _count: true, _min: { createdAt: true } });
  await tx.comment.update({ where: { id: commentId }, data: { openReports: open._count, reportedAt: open._min.createdAt }, select: { id: true } });
}
