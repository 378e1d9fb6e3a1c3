import "server-only";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { isCommentId } from "@/lib/comments/rules";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { APPEAL_DAYS, daysAfter, IDENTITY_DAYS, judgeText, MAX_SEAL_REASON } from "./rules";
import { keptDays } from "./seal-read";

/** Rows in one transaction. */
const BATCH = 200;

/** Puts the texts of comments removed 30 days ago away, where no objection waits: moderators need them no longer. */
export async function sealRemoved(now: Date): Promise<number> {
  const removedBefore = daysAfter(now, -APPEAL_DAYS);
  const purgeAt = daysAfter(now, await keptDays());
  let sealed = 0;
  for (let count = BATCH; count === BATCH; sealed += count) {
    count = await db.$executeRaw`
      WITH due AS (
        SELECT id, body FROM comments c
        WHERE status = 'removed' AND "sealedAt" IS NULL AND "decidedAt" <= ${removedBefore}
          AND NOT EXISTS (SELECT FROM appeals a WHERE a."commentId" = c.id AND a."decidedAt" IS NULL)
        ORDER BY "decidedAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
      ), kept AS (
        INSERT INTO sealed_texts ("commentId", body, "sealedAt", "purgeAt") SELECT id, body, ${now}, ${purgeAt} FROM due
      )
      UPDATE comments SET body = NULL, "textKey" = '', hold = NULL, "sealedAt" = ${now} FROM due WHERE comments.id = due.id`;
  }
  return sealed;
}

/** Forgets sealed texts whose time is over, and who claimed in cases long closed. */
export async function purgeSealed(now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.sealedText.deleteMany({ where: { purgeAt: { lte: now } } });
    if (count > 0) await record(tx, { actorId: null, act: "comment.purge-sealed", subjectType: "comment", subjectId: "sealed", detail: { count }, now });
    await tx.takedownIdentity.deleteMany({ where: { takedown: { closedAt: { lte: daysAfter(now, -IDENTITY_DAYS) } } } });
    return count;
  });
}

/** An administrator reads one sealed text; why is in the audit log, in the same transaction. */
export async function openSealed(actor: Actor | null, input: { commentId: string; reason: string }, now: Date): Promise<Result<{ body: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canAdminister(actor)) return FORBIDDEN;
  const reason = judgeText(input.reason, { field: "reason", max: MAX_SEAL_REASON, empty: "왜 열어 보는지 적어 주세요. 기록에 남습니다." });
  if (!isCommentId(input.commentId)) return NOT_FOUND;
  if (!reason.ok) return reason;
  return db.$transaction(async (tx: Transaction) => {
    const row = await tx.sealedText.findUnique({
      where: { commentId: input.commentId },
      select: { body: true, comment: { select: { article: { select: { number: true } } } } },
    });
    if (!row) return NOT_FOUND;
    const detail = { articleNumber: row.comment.article.number, note: reason.value };
    await record(tx, { actorId: actor.id, act: "comment.open-sealed", subjectType: "comment", subjectId: input.commentId, detail, now });
    return done({ body: row.body });
  });
}

/** Days for which texts sealed from now on are kept. */
export async function saveSealing(actor: Actor | null, value: { keptDays: number }, now: Date): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canAdminister(actor)) return FORBIDDEN;
  await db.$transaction(async (tx) => {
    await tx.setting.upsert({ where: { key: "sealing" }, create: { key: "sealing", value }, update: { value } });
    await record(tx, { actorId: actor.id, act: "setting.save", subjectType: "newsroom", subjectId: "sealing", detail: { name: "삭제된 댓글의 보존" }, now });
  });
  return done(null);
}
