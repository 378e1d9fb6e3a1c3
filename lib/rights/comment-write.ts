import "server-only";
import { record } from "@/lib/audit/write";
import type { CommentStatus, ReasonKey } from "@/lib/comments/rules";
import type { Transaction } from "@/lib/db";

type Move = {
  id: string;
  from: CommentStatus;
  to: CommentStatus;
  /** As the audit log names it, after `comment.`. */
  verb: "block" | "unblock" | "remove" | "restore";
  reason?: ReasonKey;
  actorId: string | null;
  articleNumber: number;
  now: Date;
};

/** Changes a comment's state where a case wants it, with the row in the audit log that every decision leaves; false where it is no longer in that state. */
export async function moveComment(tx: Transaction, { id, from, to, verb, reason, actorId, articleNumber, now }: Move): Promise<boolean> {
  const before = await tx.comment.findUnique({ where: { id, status: from, body: { not: null } }, select: { reason: true, decidedAt: true } });
  if (!before) return false;
  const { count } = await tx.comment.updateMany({
    where: { id, status: from, decidedAt: before.decidedAt },
    data: { status: to, reason: reason ?? null, decidedAt: now, ...(verb === "remove" && { openReports: 0, reportedAt: null }) },
  });
  if (count === 0) return false;
  // Reports wait while a claim is looked into; the end of it judges them.
  if (verb === "remove") await tx.report.updateMany({ where: { commentId: id, resolvedAt: null }, data: { resolvedAt: now, upheld: true } });
  const overturned = verb === "restore" ? before.decidedAt : null;
  if (overturned) await tx.report.updateMany({ where: { commentId: id, resolvedAt: overturned, upheld: true }, data: { upheld: false } });
  await record(tx, {
    actorId,
    act: `comment.${verb}`,
    subjectType: "comment",
    subjectId: id,
    detail: {
      from,
      ...(before.reason && { fromReason: before.reason }),
      ...(reason && { reason }),
      ...(overturned && { overturned: overturned.toISOString() }),
      articleNumber,
    },
    now,
  });
  return true;
}
