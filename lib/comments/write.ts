import "server-only";
import { canComment, canReact, canReport, canWithdrawComment } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { rowSelect } from "./read";
import { type CommentStatus, type CommentView, isCommentId, judgeBody, judgeNote, type ReasonKey, REPEAT_HOURS } from "./rules";
import { viewOf } from "./thread";

type Posting = { articleNumber: number; body?: unknown; parentId?: string | null; idempotencyKey?: string };
type Posted = { comment: CommentView; created: boolean };

const CLOSED = refuse("commenting-closed", "이 기사에는 댓글을 쓸 수 없습니다.");
const REPEATED = refuse("repeated", "같은 댓글을 이미 등록하셨습니다.", { field: "body" });
const PARENT_GONE = refuse("not-found", "답글을 달 댓글이 없거나 볼 수 없습니다.", { field: "parentId" });
const TOO_DEEP = refuse("invalid", "답글에는 다시 답글을 달 수 없습니다.", { field: "parentId" });
const OWN = refuse("forbidden", "자신의 댓글에는 공감하거나 신고할 수 없습니다.");
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
  const comment = await find(id);
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
  return (await find(id))?.status === "withdrawn" ? done({ articleNumber }) : NOT_FOUND;
}

/** Leaves the actor's one reaction to a comment as asked, `null` for none, and answers the counts. */
export async function react(
  actor: Actor | null,
  { id, kind }: { id: string; kind: "like" | "dislike" | null },
  now: Date,
): Promise<Result<{ likes: number; dislikes: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const comment = await find(id);
  if (!comment || !isPublic(comment)) return NOT_FOUND;
  if (!canReact(actor, comment)) return OWN;
  return db.$transaction(async (tx) => {
    const counts = await lock(tx, id);
    if (!counts) return NOT_FOUND;
    const { likes, dislikes } = counts;
    const own = { commentId: id, accountId: actor.id };
    const before = await tx.reaction.findUnique({ where: { commentId_accountId: own }, select: { kind: true } });
    if ((before?.kind ?? null) === kind) return done({ likes, dislikes });
    await tx.reaction.deleteMany({ where: own });
    if (kind) await tx.reaction.create({ data: { ...own, kind, at: now } });
    const change = (of: "like" | "dislike") => Number(kind === of) - Number(before?.kind === of);
    const changed = { likes: likes + change("like"), dislikes: dislikes + change("dislike") };
    await tx.comment.update({ where: { id }, data: { ...changed, score: changed.likes - changed.dislikes }, select: { id: true } });
    return done(changed);
  });
}

/** Puts a comment before the moderators: once a person and comment, never one's own. */
export async function reportComment(
  actor: Actor | null,
  { id, reason, note }: { id: string; reason: ReasonKey; note?: string | null },
  now: Date,
): Promise<Result<{ articleNumber: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const kept = judgeNote(note ?? "");
  if (!kept.ok) return kept;
  const comment = await find(id);
  if (!comment || !isPublic(comment)) return NOT_FOUND;
  if (!canReport(actor, comment)) return OWN;
  return db.$transaction(async (tx) => {
    const locked = await lock(tx, id);
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

const find = async (id: string) =>
  isCommentId(id)
    ? db.comment.findUnique({
        where: { id },
        select: { authorId: true, status: true, article: { select: { number: true, status: true } } },
      })
    : null;

const isPublic = ({ status, article }: { status: CommentStatus; article: { status: string } }) =>
  status === "visible" && article.status === "published";

/** Holds a visible comment's row until the transaction ends, so that its counts follow its reactions and reports one by one. */
async function lock(tx: Transaction, id: string) {
  const [row] = await tx.$queryRaw<{ likes: number; dislikes: number; openReports: number }[]>`
    SELECT likes, dislikes, "openReports" FROM comments WHERE id = ${id}::uuid AND status = 'visible' FOR NO KEY UPDATE`;
  return row;
}
