import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { readHold } from "@/lib/comments/checks/hold";
import { tellReplied } from "@/lib/comments/reply-write";
import { judgeNote, type ReasonKey } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { countMistakes } from "@/lib/words/write";
import { findSubject, PATIENCE, stale } from "./comment-write";
import { moveComment } from "./move-write";
import { changedAt, type ModerationAct, move } from "./rules";
import { tellPassed, tellRemoved, tellRestored } from "./told-write";

export type Decided = { articleNumber: number };
/** `seen` is the changedAt of what the moderator had before them; when given, a decision or an edit since then makes this one stale. */
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
  const isSettled = act === "pass" && comment.status === "visible" && comment.openReports === 0;
  const isOvertaken = seen !== undefined && seen !== changedAt(comment);
  if (!move(comment.status, act) || isSettled || isOvertaken) return stale(id);
  if (comment.sealedAt) return SEALED;

  const won = await db.$transaction(async (tx) => {
    const status = await moveComment(tx, comment, { act, reason, note: kept.value, actorId: actor.id }, now);
    if (!status) return null;
    if (act === "remove" && reason) await tellRemoved(tx, comment, reason, now);
    if (act === "restore" && status === "visible") await tellRestored(tx, comment, now);
    if (act === "pass" && comment.status === "held") {
      await countMistakes(tx, readHold(comment.hold), 1);
      await tellPassed(tx, comment, now);
      await tellReplied(tx, id, now);
    }
    return done({ articleNumber: comment.article.number });
  }, PATIENCE);
  return won ?? stale(id);
}
