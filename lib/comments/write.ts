import "server-only";
import { canComment, canWithdrawComment } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { log } from "@/lib/log";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { countHits } from "@/lib/words/write";
import { lockAuthor, withdrawAll } from "./author-write";
import { CHECKS, judge } from "./checks/judge";
import type { Hold } from "./checks/hold";
import type { Turn } from "./checks/verdict";
import { type CommentedArticle, placeSelect, readContext, readRepeats, textKeyOf } from "./context-read";
import { rowSelect } from "./read";
import { countAnswers, findMention, tellReplied } from "./reply-write";
import { findComment, isPublic } from "./row-write";
import { type CommentView, isCommentId, judgeBody } from "./rules";
import { viewOf } from "./thread";

type Posting = {
  articleNumber: number;
  body?: unknown;
  parentId?: string | null;
  idempotencyKey?: string;
  /** What the post used up of its author's and address's allowances; nothing where nobody counts. */
  turn?: Turn;
};
type Posted = { comment: CommentView; created: boolean };

const PARENT_GONE = refuse("not-found", "답글을 달 댓글이 없거나 볼 수 없습니다.", { field: "parentId" });
const TOO_DEEP = refuse("invalid", "답글에는 다시 답글을 달 수 없습니다.", { field: "parentId" });
const TAKEN = refuse("stale", "운영자가 이미 삭제했거나 가린 댓글입니다.");
export const UNSTORABLE = refuse("malformed-text", "저장할 수 없는 글자가 들어 있습니다. 지운 뒤 다시 등록해 주세요.", { field: "body" });

/**
 * Publishes a comment, or keeps it for a moderator where a check says so. The same idempotency key from the same author
 * answers the comment it made the first time.
 */
export async function postComment(actor: Actor | null, { articleNumber, idempotencyKey, turn, ...input }: Posting, now: Date): Promise<Result<Posted>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canComment(actor)) return FORBIDDEN;
  const first = idempotencyKey === undefined ? null : await findByKey(db, actor, idempotencyKey);
  if (first) return replay(first, articleNumber);
  const judged = judgeBody(input.body);
  if (!judged.ok) return judged;
  const body = judged.value;
  const place = await db.article.findUnique({ where: { number: articleNumber, status: "published" }, select: placeSelect });
  if (!place) return NOT_FOUND;
  const parentId = input.parentId ?? null;
  const { context, matches } = await readContext({ actor, place, body, turn, now });
  const textKey = textKeyOf(body);
  try {
    const posted = await db.$transaction(async (tx) => {
      // So that neither a key nor a text gets in twice.
      if (!(await lockAuthor(tx, actor.id))) return SIGN_IN_REQUIRED;
      const earlier = idempotencyKey === undefined ? null : await findByKey(tx, actor, idempotencyKey);
      if (earlier) return replay(earlier, articleNumber);
      // A closed article and a silenced author come before all else.
      const misplaced = parentId === null || context.closed !== null ? null : await judgeParent(tx, parentId, place.id);
      if (misplaced) return misplaced;
      const repeats = await readRepeats(tx, { textKey, body, authorId: actor.id, articleId: place.id }, now);
      const { refusal, hold } = judge(CHECKS, body, { ...context, repeats });
      if (refusal) return refusal;
      return done({ comment: await insert(tx, { actor, place, body, parentId, textKey, idempotencyKey, hold }, now), created: true });
    });
    if (posted.ok && posted.value.created) await noteHits(matches.map(({ word }) => word.id));
    return posted;
  } catch (error) {
    // A database with a newer Unicode than ours may know compositions that this process does not.
    if (isCheckViolation(error)) return UNSTORABLE;
    throw error;
  }
}

export const isCheckViolation = (error: unknown) => error instanceof Error && error.message.includes("`23514`");

/** The comment stands whether or not it could be counted. */
export const noteHits = (ids: readonly number[]): Promise<void> =>
  countHits(ids).catch((error: unknown) => log().warn({ error: (error as Error).name }, "banned words not counted"));

type Row = { actor: Actor; place: CommentedArticle; body: string; parentId: string | null; textKey: string; idempotencyKey: string | undefined; hold: Hold | null };

async function insert(tx: Transaction, { actor, place, hold, ...written }: Row, now: Date): Promise<CommentView> {
  const { parentId, body } = written;
  const mentionId = parentId ? await findMention(tx, { body, parentId, authorId: actor.id }) : null;
  const row = await tx.comment.create({
    data: { ...written, mentionId, articleId: place.id, authorId: actor.id, status: hold ? "held" : "visible", ...(hold && { hold, isUnseen: true }), createdAt: now },
    select: rowSelect,
  });
  if (parentId && !hold) {
    await tellReplied(tx, row.id, now);
    if (actor.role !== "reader") await countAnswers(tx, [row.id]);
  }
  return viewOf(row, { mine: true });
}

const findByKey = (tx: Transaction, actor: Actor, idempotencyKey: string) =>
  tx.comment.findUnique({
    where: { authorId_idempotencyKey: { authorId: actor.id, idempotencyKey } },
    select: { ...rowSelect, article: { select: { number: true } } },
  });

function replay(earlier: NonNullable<Awaited<ReturnType<typeof findByKey>>>, articleNumber: number): Result<Posted> {
  const { article, ...row } = earlier;
  return article.number === articleNumber
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

/** Withdraws one's own comment; what is withdrawn already stays so. A moderator's decision is not undone by it. */
export async function withdrawComment(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<{ articleNumber: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const comment = await findComment(id);
  if (!comment) return NOT_FOUND;
  if (!canWithdrawComment(actor, comment)) return isPublic(comment) ? FORBIDDEN : NOT_FOUND;
  const articleNumber = comment.article.number;
  if (comment.status === "withdrawn") return done({ articleNumber });
  const isWithdrawn = await db.$transaction(async (tx) => {
    if ((await withdrawAll(tx, { id }, now)) === 0) return false;
    await record(tx, { actorId: actor.id, act: "comment.withdraw", subjectType: "comment", subjectId: id, detail: { articleNumber }, now });
    return true;
  });
  if (isWithdrawn) return done({ articleNumber });
  return (await findComment(id))?.status === "withdrawn" ? done({ articleNumber }) : TAKEN;
}
