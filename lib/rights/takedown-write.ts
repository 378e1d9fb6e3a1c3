import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { isCommentId, type ReasonKey } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { findSubject, lockComment, shownAs } from "@/lib/moderation/comment-write";
import { moveComment } from "@/lib/moderation/move-write";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { daysAfter, judgeText, MAX_ANSWER, MAX_BLOCK_DAYS, MAX_CLAIM, moveTakedown, OPEN, readCommentAddress, type Standing, STANDINGS } from "./rules";
import { articleOf, findTakedown, lockTakedown, recordCase, tellAuthor, type TakedownRow, writeToClaimant } from "./takedown-row-write";

export type Claim = { comment: string; right: ReasonKey; claim: string; name: string; email: string; phone: string; standing: Standing };

const UNKNOWN = refuse("not-found", "그 댓글을 찾지 못했습니다. 댓글의 주소를 그대로 붙여 넣어 주세요.", { field: "comment" });
const GONE = refuse("stale", "이미 삭제되어 보이지 않는 댓글입니다.", { field: "comment" });
const ALREADY = refuse("already-reported", "이 댓글에 대한 신고를 이미 접수해 살펴보고 있습니다.", { field: "comment" });
const MOVED = refuse("stale", "다른 운영자가 이미 처리했거나 처리할 수 없는 상태입니다.");
const REMOVED = refuse("stale", "이미 삭제된 댓글이어서 다시 공개할 수 없습니다. 댓글을 먼저 되돌리거나 삭제로 마쳐 주세요.");
const COMMENT_GONE = refuse("stale", "댓글이 이미 공개되어 있지 않습니다. 임시조치할 것이 없으면 사유를 적어 신고를 마쳐 주세요.");

/** Anybody may claim, signed in or not. Who they are is kept apart from what they claim. */
export async function fileTakedown(input: Claim, now: Date): Promise<Result<{ number: number }>> {
  const claim = judgeText(input.claim, { field: "claim", max: MAX_CLAIM, empty: "어떤 내용이 어떻게 권리를 침해하는지 적어 주세요." });
  const id = readCommentAddress(input.comment);
  const comment = id && isCommentId(id) ? await db.comment.findUnique({ where: { id, article: { status: "published" } }, select: { status: true, article: { select: { number: true } } } }) : null;
  if (!id || !comment || comment.status === "held") return UNKNOWN;
  if (comment.status === "removed" || comment.status === "withdrawn") return GONE;
  if (!claim.ok) return claim;
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`takedown ${id}`}, 0))`;
    if (await tx.takedown.count({ where: { commentId: id, status: { in: [...OPEN] }, identity: { email: input.email } } })) return ALREADY;
    const { number } = await tx.takedown.create({
      data: {
        commentId: id,
        right: input.right,
        claim: claim.value,
        createdAt: now,
        identity: { create: { name: input.name, email: input.email, phone: input.phone, standing: STANDINGS[input.standing] } },
      },
      select: { number: true },
    });
    const row = (await findTakedown(number, tx)) as TakedownRow;
    await recordCase(tx, row, articleOf(row), "file", null, now);
    await writeToClaimant(tx, row, { step: "received" }, now);
    return done({ number });
  });
}

type Decided = { articleNumber: number };
const ANSWER = { field: "answer", max: MAX_ANSWER, empty: "신고한 분에게 보낼 답을 적어 주세요." };

/** Hides the comment for so many days, thirty at most, and tells both sides. */
export async function blockTakedown(actor: Actor | null, input: { number: number; days: number; answer: string }, now: Date): Promise<Result<Decided>> {
  const found = await openFor(actor, input.number, "block");
  if (!found.ok) return found;
  const { actor: moderator, row, to } = found.value;
  if (!Number.isInteger(input.days) || input.days < 1 || input.days > MAX_BLOCK_DAYS) return refuse("invalid", `1일부터 ${MAX_BLOCK_DAYS}일까지 정할 수 있습니다.`, { field: "days" });
  const answer = input.answer.trim() === "" ? done("") : judgeText(input.answer, ANSWER);
  if (!answer.ok) return answer;
  const until = daysAfter(now, input.days);
  return db.$transaction(async (tx) => {
    const locked = await lockTakedown(tx, input.number, row.status);
    if (!locked) return MOVED;
    await lockComment(tx, row.commentId);
    const comment = await findSubject(row.commentId, tx);
    const isHidden = comment !== null && (comment.status === "blocked" || (await moveComment(tx, comment, { act: "block", actorId: moderator.id }, now)));
    if (!isHidden) return COMMENT_GONE;
    await tx.takedown.update({ where: { number: input.number }, data: { status: to, blockedAt: now, blockedUntil: until, answer: answer.value } });
    await recordCase(tx, row, articleOf(row), "block", moderator.id, now);
    await writeToClaimant(tx, row, { step: "blocked", until, answer: answer.value }, now);
    await tellAuthor(tx, row, "blocked", { until }, now);
    return done({ articleNumber: articleOf(row) });
  });
}

/** Ends a claim that nothing follows from; its author never hears of it. */
export async function rejectTakedown(actor: Actor | null, input: { number: number; answer: string }, now: Date): Promise<Result<Decided>> {
  const found = await openFor(actor, input.number, "reject");
  if (!found.ok) return found;
  const { actor: moderator, row, to } = found.value;
  const answer = judgeText(input.answer, ANSWER);
  if (!answer.ok) return answer;
  return db.$transaction(async (tx) => {
    if (!(await lockTakedown(tx, input.number, row.status))) return MOVED;
    await tx.takedown.update({ where: { number: input.number }, data: { status: to, answer: answer.value, closedAt: now } });
    await recordCase(tx, row, articleOf(row), "reject", moderator.id, now);
    await writeToClaimant(tx, row, { step: "rejected", answer: answer.value }, now);
    return done({ articleNumber: articleOf(row) });
  });
}

/** The author of a blocked comment says why it should be seen again. */
export async function objectToTakedown(actor: Actor | null, input: { number: number; text: string }, now: Date): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const row = await findTakedown(input.number);
  if (!row || row.comment.authorId !== actor.id || row.status === "received" || row.status === "rejected") return NOT_FOUND;
  const to = moveTakedown(row.status, "object");
  if (!to) return refuse("stale", row.status === "objected" ? "이미 이의를 제기하셨습니다." : "이미 끝난 임시조치입니다.");
  const text = judgeText(input.text, { field: "text", max: MAX_CLAIM, empty: "왜 다시 공개해야 하는지 적어 주세요." });
  if (!text.ok) return text;
  return db.$transaction(async (tx) => {
    if (!(await lockTakedown(tx, input.number, row.status))) return MOVED;
    await tx.takedown.update({ where: { number: input.number }, data: { status: to, objection: text.value, objectedAt: now } });
    await recordCase(tx, row, articleOf(row), "object", actor.id, now);
    await writeToClaimant(tx, row, { step: "objected" }, now);
    await tellAuthor(tx, row, "objected", {}, now);
    return done(null);
  });
}

/** Decides at the end, or before it: the comment comes back or is removed. */
export async function closeTakedown(actor: Actor | null, input: { number: number; outcome: "restored" | "removed"; answer: string }, now: Date): Promise<Result<Decided>> {
  const act = input.outcome === "restored" ? "restore" : "remove";
  const found = await openFor(actor, input.number, act);
  if (!found.ok) return found;
  const answer = judgeText(input.answer, { ...ANSWER, empty: "양쪽에 보낼 답을 적어 주세요." });
  if (!answer.ok) return answer;
  const { actor: moderator, row } = found.value;
  return db.$transaction(async (tx) => {
    const locked = await lockTakedown(tx, input.number, row.status);
    if (!locked) return MOVED;
    if (input.outcome === "restored" && locked.comment.status === "removed") return REMOVED;
    await finishTakedown(tx, locked, { outcome: input.outcome, answer: answer.value, actorId: moderator.id }, now);
    return done({ articleNumber: articleOf(row) });
  });
}

/** Ends a blocking case in a transaction that holds it. A comment that another case still hides stays hidden; one that is gone stays gone. */
export async function finishTakedown(
  tx: Parameters<typeof lockTakedown>[0],
  row: TakedownRow,
  { outcome, answer, actorId }: { outcome: "restored" | "removed"; answer: string; actorId: string | null },
  now: Date,
): Promise<void> {
  await tx.takedown.update({ where: { number: row.number }, data: { status: outcome, answer, closedAt: now } });
  const status = await shownAs(tx, row.commentId);
  const comment = await findSubject(row.commentId, tx);
  if (comment?.status === "blocked") {
    if (outcome === "removed") await moveComment(tx, comment, { act: "remove", reason: row.right as ReasonKey, actorId }, now);
    else if (status === "visible") await moveComment(tx, comment, { act: "unblock", actorId }, now);
  }
  await recordCase(tx, row, articleOf(row), outcome === "restored" ? "restore" : "remove", actorId, now);
  await writeToClaimant(tx, row, { step: outcome, answer }, now);
  await tellAuthor(tx, row, outcome, { answer }, now);
}

async function openFor(actor: Actor | null, number: number, act: "block" | "reject" | "restore" | "remove") {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const row = await findTakedown(number);
  if (!row) return NOT_FOUND;
  const to = moveTakedown(row.status, act);
  return to ? done({ actor, row, to }) : MOVED;
}
