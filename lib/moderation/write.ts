import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { type ReasonKey, isCommentId, judgeNote } from "@/lib/comments/rules";
import { type Transaction, db } from "@/lib/db";
import { FORBIDDEN, NOT_FOUND, type Refusal, type Result, SIGN_IN_REQUIRED, done, refuse } from "@/lib/result";
import { type ModerationAct, explainStale, move } from "./rules";
import { readDeed } from "./deed";

/** Milliseconds to wait for a connection, and for the whole decision, on a busy machine. */
const PATIENCE = { maxWait: 5_000, timeout: 10_000 };

type Decided = { articleNumber: number };
/** `seen` is the decidedAt that the moderator had before them; when given, a decision made since then makes this one stale. */
type Aim = { id: string; seen?: string | null };

export function removeComment(actor: Actor | null, input: Aim & { reason: ReasonKey; note?: string }, now: Date) {
  return decide(actor, { ...input, act: "remove" }, now);
}

export function restoreComment(actor: Actor | null, input: Aim & { note?: string }, now: Date) {
  return decide(actor, { ...input, act: "restore" }, now);
}

/** A held comment becomes visible; a visible one stays, and its open reports are settled. */
export function passComment(actor: Actor | null, input: Aim, now: Date) {
  return decide(actor, { ...input, act: "pass" }, now);
}

type Decision = Aim & { act: ModerationAct; reason?: ReasonKey; note?: string };

async function decide(actor: Actor | null, { id, seen, act, reason, note }: Decision, now: Date): Promise<Result<Decided>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const kept = judgeNote(note ?? "");
  if (!kept.ok) return kept;
  const comment = await find(id);
  if (!comment) return NOT_FOUND;
  const status = move(comment.status, act);
  const isSettled = act === "pass" && comment.status === "visible" && comment.openReports === 0;
  const isOvertaken = seen !== undefined && seen !== (comment.decidedAt?.toISOString() ?? null);
  if (!status || isSettled || isOvertaken) return stale(id);

  const won = await db.$transaction(async (tx) => {
    // Whoever decides second finds another decidedAt, even where the status is the same.
    const { count } = await tx.comment.updateMany({
      where: { id, status: comment.status, decidedAt: comment.decidedAt },
      data: { status, reason: reason ?? null, decidedAt: now, openReports: 0, reportedAt: null },
    });
    if (count === 0) return false;
    await tx.report.updateMany({ where: { commentId: id, resolvedAt: null }, data: { resolvedAt: now } });
    await write(tx, actor, id, act, {
      from: comment.status,
      ...(comment.reason && { fromReason: comment.reason }),
      ...(reason && { reason }),
      ...(kept.value && { note: kept.value }),
      articleNumber: comment.article.number,
    }, now);
    return true;
  }, PATIENCE);
  return won ? done({ articleNumber: comment.article.number }) : stale(id);
}

/** Takes back the actor's own last decision on a comment: status, reason and open reports as they were before it. */
export async function undoDecision(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<Decided>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const comment = await find(id);
  if (!comment) return NOT_FOUND;
  const last = await findLastAct(id);
  const deed = last && readDeed(last.detail);
  const isOwn = last?.actorId === actor.id && last.at.getTime() === comment.decidedAt?.getTime();
  if (!last || !deed || !isOwn || last.act === "comment.undo") return stale(id);

  const won = await db.$transaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id, status: comment.status, decidedAt: last.at },
      data: { status: deed.from, reason: deed.fromReason, decidedAt: now },
    });
    if (count === 0) return false;
    await reopenReports(tx, id, last.at);
    await write(tx, actor, id, "undo", { undone: last.act, articleNumber: comment.article.number }, now);
    return true;
  }, PATIENCE);
  return won ? done({ articleNumber: comment.article.number }) : stale(id);
}

async function reopenReports(tx: Transaction, commentId: string, resolvedAt: Date) {
  await tx.report.updateMany({ where: { commentId, resolvedAt }, data: { resolvedAt: null } });
  const open = await tx.report.aggregate({ where: { commentId, resolvedAt: null }, _count: true, _min: { createdAt: true } });
  await tx.comment.update({ where: { id: commentId }, data: { openReports: open._count, reportedAt: open._min.createdAt } });
}

function write(tx: Transaction, actor: Actor, id: string, verb: string, detail: Record<string, string | number>, now: Date) {
  return record(tx, { actorId: actor.id, act: `comment.${verb}`, subjectType: "comment", subjectId: id, detail, now });
}

const find = async (id: string) =>
  isCommentId(id)
    ? db.comment.findUnique({
        where: { id },
        select: { status: true, reason: true, openReports: true, decidedAt: true, article: { select: { number: true } } },
      })
    : null;

const findLastAct = (id: string) =>
  db.auditEntry.findFirst({
    where: { subjectType: "comment", subjectId: id },
    orderBy: { id: "desc" },
    select: { act: true, at: true, actorId: true, detail: true, actor: { select: { name: true } } },
  });

/** The refusal of someone who came second, with who came first. */
async function stale(id: string): Promise<Refusal> {
  const [comment, last] = await Promise.all([find(id), findLastAct(id)]);
  if (!comment) return NOT_FOUND;
  return refuse("stale", explainStale(comment.status, last?.actor ? { act: last.act, by: last.actor.name } : null));
}
