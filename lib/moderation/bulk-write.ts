import "server-only";
import { canModerate, canRestrict } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { isCommentId, type ReasonKey } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import type { Prisma } from "@/prisma/client/client";
import { changedAt, MAX_BULK, TYPED_OVER } from "./rules";
import { undoDecision } from "./undo-write";
import { type Aim, decide, type Decided } from "./write";

/** What became of each comment of a bulk decision: every one is decided, or not, by itself. */
export type BulkOutcome = { decided: string[]; refused: { id: string; message: string }[]; articleNumbers: number[] };

type BulkDecision = { comments: readonly Aim[]; typed?: number } & ({ act: "pass" } | { act: "remove"; reason: ReasonKey; note?: string });

/** Decides on many comments the same way. Past TYPED_OVER the moderator has typed their number. */
export async function decideMany(actor: Actor | null, { comments, typed, ...choice }: BulkDecision, now: Date): Promise<Result<BulkOutcome>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  if (comments.length > TYPED_OVER && typed !== comments.length) return untyped(comments.length);
  return done(await eachOf(comments, (comment) => decide(actor, { ...comment, ...choice }, now)));
}

/** Takes back the actor's own last decision on each of them. */
export async function undoMany(actor: Actor | null, { ids }: { ids: readonly string[] }, now: Date): Promise<Result<BulkOutcome & { decidedAt: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const outcome = await eachOf(ids.map((id) => ({ id })), (comment) => undoDecision(actor, comment, now));
  return done({ ...outcome, decidedAt: now.toISOString() });
}

const DAY = 24 * 60 * 60 * 1000;

type Hiding = { accountId: string; days: number; reason: ReasonKey; typed?: number };
type Hidden = BulkOutcome & { left: number };

/**
 * Removes what an author has in public, or waiting to be, from the last days, MAX_BULK at a time, and answers how many
 * are left. The first call, without the number typed, decides nothing.
 */
export async function hideAll(actor: Actor | null, { accountId, days, reason, typed }: Hiding, now: Date): Promise<Result<Hidden>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const author = isCommentId(accountId) ? await db.account.findUnique({ where: { id: accountId }, select: { id: true, role: true } }) : null;
  if (!author) return NOT_FOUND;
  if (!canRestrict(actor, author)) return FORBIDDEN;
  const where = { authorId: accountId, createdAt: { gt: new Date(now.getTime() - days * DAY) }, status: { in: ["visible", "held"] } } satisfies Prisma.CommentWhereInput;
  const left = await db.comment.count({ where });
  if (typed === undefined) return done({ left, decided: [], refused: [], articleNumbers: [] });
  if (typed !== left) return untyped(left);
  const comments = await db.comment.findMany({ where, orderBy: { createdAt: "desc" }, take: MAX_BULK, select: { id: true, decidedAt: true, editedAt: true } });
  const aims = comments.map(({ id, ...turns }) => ({ id, seen: changedAt(turns) }));
  const outcome = await eachOf(aims, (aim) => decide(actor, { ...aim, act: "remove", reason }, now));
  return done({ ...outcome, left: await db.comment.count({ where }) });
}

const UNDECIDED = refuse("unavailable", "처리하지 못했습니다. 다시 시도해 주세요.");
const untyped = (count: number) => refuse("invalid", `한꺼번에 처리하려면 댓글 수(${count})를 그대로 적어 주세요.`, { field: "typed" });

async function eachOf(comments: readonly Aim[], act: (comment: Aim) => Promise<Result<Decided>>): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { decided: [], refused: [], articleNumbers: [] };
  const articles = new Set<number>();
  for (const comment of comments) {
    // One that fails must not hide what became of the others.
    const result = await act(comment).catch((error: unknown) => {
      log().error({ err: error, comment: comment.id }, "a comment of a bulk decision failed");
      return UNDECIDED;
    });
    if (result.ok) {
      outcome.decided.push(comment.id);
      articles.add(result.value.articleNumber);
    } else outcome.refused.push({ id: comment.id, message: result.message });
  }
  return { ...outcome, articleNumbers: [...articles] };
}
