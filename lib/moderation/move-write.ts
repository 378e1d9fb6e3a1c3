import "server-only";
import { record } from "@/lib/audit/write";
import { countAnswers } from "@/lib/comments/reply-write";
import type { CommentStatus, ReasonKey } from "@/lib/comments/rules";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { shownAs, type Subject } from "./comment-write";
import { move, type Move, newlyDismissed } from "./rules";

type Moving = { act: Move; reason?: ReasonKey; note?: string; actorId: string | null };

/**
 * Changes a comment's state as somebody decided it, for moderators and for cases alike: its status, its reports and the
 * row in the audit log. Answers what it is now; null where it is no longer as it was seen, or the act leads nowhere from there.
 */
export async function moveComment(tx: Transaction, seen: Subject, { act, reason, note, actorId }: Moving, now: Date): Promise<CommentStatus | null> {
  const to = move(seen.status, act);
  if (!to) return null;
  const status = act === "restore" ? await shownAs(tx, seen.id) : to;
  // Whoever decides second finds another decidedAt, even where the status is the same; a text nobody has seen, another editedAt.
  const { count } = await tx.comment.updateMany({
    where: { id: seen.id, status: seen.status, decidedAt: seen.decidedAt, editedAt: seen.editedAt, sealedAt: null },
    data: { status, reason: reason ?? null, decidedAt: now, ...(status === "visible" && { isUnseen: false }), ...(act === "hold" && { hold: Prisma.DbNull }), ...(SETTLING.has(act) && { openReports: 0, reportedAt: null }) },
  });
  if (count === 0) return null;
  if (status !== seen.status) await countAnswers(tx, [seen.id]);
  const detail = {
    from: seen.status,
    ...(seen.reason && { fromReason: seen.reason }),
    ...(reason && { reason }),
    ...(note && { note }),
    ...(SETTLING.has(act) && (await judgeReports(tx, seen, act, now))),
    articleNumber: seen.article.number,
  };
  await record(tx, { actorId, act: `comment.${act}` as const, subjectType: "comment", subjectId: seen.id, detail, now });
  return status;
}

/** Acts that say whether what was reported is so. Holding and blocking only wait for one that does. */
const SETTLING: ReadonlySet<Move> = new Set<Move>(["remove", "restore", "pass"]);

/** Settles what was reported: a removal upholds it, passing and restoring dismiss it. Answers what the audit row keeps of it. */
async function judgeReports(tx: Transaction, { id, reason, dismissed, decidedAt }: Subject, act: Move, now: Date) {
  const open = { commentId: id, resolvedAt: null };
  if (act === "remove") {
    await tx.report.updateMany({ where: open, data: { resolvedAt: now, upheld: true } });
    return {};
  }
  const reported = act === "pass" ? await tx.report.findMany({ where: open, orderBy: { createdAt: "asc" }, select: { reason: true } }) : [];
  const fresh = newlyDismissed(act === "restore" && reason ? [reason] : reported.map((report) => report.reason), dismissed);
  if (fresh.length > 0) await tx.comment.update({ where: { id }, data: { dismissed: { push: fresh } }, select: { id: true } });
  await tx.report.updateMany({ where: open, data: { resolvedAt: now, upheld: false } });
  if (act === "restore" && decidedAt) await tx.report.updateMany({ where: { commentId: id, resolvedAt: decidedAt, upheld: true }, data: { upheld: false } });
  return { ...(fresh.length > 0 && { dismissed: fresh }), ...(act === "restore" && decidedAt && { overturned: decidedAt.toISOString() }) };
}
