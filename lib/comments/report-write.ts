import "server-only";
import { canReport } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { done, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { findComment, isPublic, lockVisible, OWN } from "./row-write";
import { judgeNote, type ReasonKey } from "./rules";

/** Puts a comment before the moderators: once a person and comment, never one's own. */
export async function reportComment(
  actor: Actor | null,
  { id, reason, note }: { id: string; reason: ReasonKey; note?: string | null },
  now: Date,
): Promise<Result<{ articleNumber: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const kept = judgeNote(note ?? "");
  if (!kept.ok) return kept;
  const comment = await findComment(id);
  if (!comment || !isPublic(comment)) return NOT_FOUND;
  if (!canReport(actor, comment)) return OWN;
  return db.$transaction(async (tx) => {
    const locked = await lockVisible(tx, id);
    if (!locked) return NOT_FOUND;
    const { count } = await tx.report.createMany({
      data: { commentId: id, accountId: actor.id, reason, note: kept.value, createdAt: now },
      skipDuplicates: true,
    });
    if (count === 0) return refuse("already-reported", "이미 신고하신 댓글입니다.");
    // The queue stands in the order of the first report that waits.
    const reportedAt = locked.openReports === 0 ? now : undefined;
    await tx.comment.update({ where: { id }, data: { openReports: { increment: 1 }, reportedAt }, select: { id: true } });
    return done({ articleNumber: comment.article.number });
  });
}
