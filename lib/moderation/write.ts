import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { readHold } from "@/lib/comments/checks/hold";
import { tellReplied } from "@/lib/comments/reply-write";
import { judgeNote, type ReasonKey } from "@/lib/comments/rules";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { countMistakes } from "@/lib/words/write";
import { Prisma } from "@/prisma/client/client";
import { findSubject, PATIENCE, recordAct, stale } from "./comment-write";
import { type ModerationAct, move, newlyDismissed } from "./rules";
import { tellPassed, tellRemoved, tellRestored } from "./told-write";

export type Decided = { articleNumber: number };
/** `seen` is the decidedAt that the moderator had before them; when given, a decision made since then makes this one stale. */
export type Aim = { id: string; seen?: string | null };

export function removeComment(actor: Actor | null, input: Aim & { reason: ReasonKey; note?: string }, now: Date) {
  return decide(actor, { ...input, act: "remove" }, now);
}

export function restoreComment(actor: Actor | null, input: Aim & { note?: string }, now: Date) {
  return decide(actor, { ...input, act: "restore" }, now);
}

/** A held comment becomes visible; a visible one stays, and its open reports are dismissed. */
export function passComment(actor: Actor | null, input: Aim, now: Date) {
  return decide(actor, { ...input, act: "pass" }, now);
}

/** Hides a visible comment until somebody decides; its reports stay open. */
export function holdComment(actor: Actor | null, input: Aim & { note?: string }, now: Date) {
  return decide(actor, { ...input, act: "hold" }, now);
}

export type Decision = Aim & { act: ModerationAct; reason?: ReasonKey; note?: string };

const SEALED = refuse("stale", "보관함으로 옮겨진 댓글입니다. 이제 되돌릴 수 없습니다.");

/** One decision on one comment: its status, its reports, what its author is told and the audit row, together or not at all. */
export async function decide(actor: Actor | null, { id, seen, act, reason, note }: Decision, now: Date): Promise<Result<Decided>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const kept = judgeNote(note ?? "");
  if (!kept.ok) return kept;
  const comment = await findSubject(id);
  if (!comment) return NOT_FOUND;
  const status = move(comment.status, act);
  const isSettled = act === "pass" && comment.status === "visible" && comment.openReports === 0;
  const isOvertaken = seen !== undefined && seen !== (comment.decidedAt?.toISOString() ?? null);
  if (!status || isSettled || isOvertaken) return stale(id);
  if (comment.sealedAt) return SEALED;

  const won = await db.$transaction(async (tx) => {
    // Whoever decides second finds another decidedAt, even where the status is the same.
    const { count } = await tx.comment.updateMany({
      where: { id, status: comment.status, decidedAt: comment.decidedAt, sealedAt: null },
      data: {
        status,
        reason: reason ?? null,
        decidedAt: now,
        ...(act === "hold" ? { hold: Prisma.DbNull } : { openReports: 0, reportedAt: null }),
      },
    });
    if (count === 0) return null;
    const judged = await judgeReports(tx, comment, act, now);
    await recordAct(tx, actor, id, act, {
      from: comment.status,
      ...(comment.reason && { fromReason: comment.reason }),
      ...(reason && { reason }),
      ...(kept.value && { note: kept.value }),
      ...judged,
      articleNumber: comment.article.number,
    }, now);
    if (act === "remove" && reason) await tellRemoved(tx, comment, reason, now);
    if (act === "restore") await tellRestored(tx, comment, now);
    if (act === "pass" && comment.status === "held") {
      await countMistakes(tx, readHold(comment.hold));
      await tellPassed(tx, comment, now);
      await tellReplied(tx, id, now);
    }
    return done({ articleNumber: comment.article.number });
  }, PATIENCE);
  return won ?? stale(id);
}

type Judged = { id: string; status: string; reason: ReasonKey | null; dismissed: ReasonKey[]; decidedAt: Date | null };

/** Settles what was reported: a removal upholds it, passing and restoring dismiss it. Answers what the audit row keeps of it. */
async function judgeReports(tx: Transaction, { id, reason, dismissed, decidedAt }: Judged, act: ModerationAct, now: Date) {
  if (act === "hold") return {};
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
