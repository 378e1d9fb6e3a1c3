import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { isCommentId } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { findSubject } from "@/lib/moderation/comment-write";
import { moveComment } from "@/lib/moderation/move-write";
import { notify } from "@/lib/notices/write";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { ANSWER_DAYS, APPEAL_DAYS, appealUntil, daysAfter, judgeText, MAX_ANSWER, MAX_APPEAL } from "./rules";

const ALREADY = refuse("repeated", "이 댓글에는 이미 이의를 신청하셨습니다.");
const TOO_LATE = refuse("stale", `이의는 삭제된 날부터 ${APPEAL_DAYS}일 안에 신청할 수 있습니다.`);
const NOT_REMOVED = refuse("stale", "삭제된 댓글이 아니어서 이의를 신청할 것이 없습니다.");
const DECIDED = refuse("stale", "이미 답한 이의 신청입니다.");
const OWN_REMOVAL = refuse("forbidden", "이 댓글을 삭제한 운영자는 이의를 처리할 수 없습니다. 다른 운영자에게 맡겨 주세요.");
const OWN_COMMENT = refuse("forbidden", "자신이 신청한 이의는 처리할 수 없습니다.");
const NOT_RESTORABLE = refuse("stale", "댓글이 더는 되살릴 수 있는 상태가 아닙니다.");

/** The author of a removed comment objects, once. */
export async function fileAppeal(actor: Actor | null, input: { commentId: string; text: string }, now: Date): Promise<Result<{ dueAt: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const text = judgeText(input.text, { field: "text", max: MAX_APPEAL, empty: "왜 되살려야 하는지 적어 주세요." });
  const comment = isCommentId(input.commentId)
    ? await db.comment.findUnique({
        where: { id: input.commentId, authorId: actor.id },
        select: { status: true, decidedAt: true, sealedAt: true, appeal: { select: { id: true } }, article: { select: { number: true } } },
      })
    : null;
  if (!comment) return NOT_FOUND;
  if (comment.appeal) return ALREADY;
  if (comment.status !== "removed") return NOT_REMOVED;
  const until = appealUntil(comment);
  if (!until || until <= now) return TOO_LATE;
  if (!text.ok) return text;
  const dueAt = daysAfter(now, ANSWER_DAYS);
  return db.$transaction(async (tx) => {
    // The removal that is objected to, still standing; a second click finds the first one's row.
    const [row] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM comments WHERE id = ${input.commentId}::uuid AND status = 'removed' AND "sealedAt" IS NULL FOR UPDATE`;
    if (!row) return NOT_REMOVED;
    if (await tx.appeal.count({ where: { commentId: input.commentId } })) return ALREADY;
    const removal = await tx.auditEntry.findFirst({
      where: { subjectType: "comment", subjectId: input.commentId, act: "comment.remove" },
      orderBy: { id: "desc" },
      select: { actorId: true },
    });
    const appeal = await tx.appeal.create({
      data: { commentId: input.commentId, authorId: actor.id, text: text.value, createdAt: now, dueAt, removedById: removal?.actorId ?? null },
      select: { id: true },
    });
    const detail = { articleNumber: comment.article.number, commentId: input.commentId };
    await record(tx, { actorId: actor.id, act: "appeal.file", subjectType: "appeal", subjectId: appeal.id, detail, now });
    return done({ dueAt: dueAt.toISOString() });
  });
}

type Decision = { id: string; outcome: "upheld" | "restored"; answer: string };

/** Another moderator than the one who removed it decides; a comment that comes back does so in the same transaction. */
export async function decideAppeal(actor: Actor | null, { id, outcome, ...input }: Decision, now: Date): Promise<Result<{ articleNumber: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const answer = judgeText(input.answer, { field: "answer", max: MAX_ANSWER, empty: "작성자에게 보낼 답을 적어 주세요." });
  const appeal = isCommentId(id)
    ? await db.appeal.findUnique({
        where: { id },
        select: { commentId: true, authorId: true, removedById: true, decidedAt: true, comment: { select: { article: { select: { number: true } } } } },
      })
    : null;
  if (!appeal) return NOT_FOUND;
  if (appeal.decidedAt) return DECIDED;
  if (appeal.removedById === actor.id) return OWN_REMOVAL;
  if (appeal.authorId === actor.id) return OWN_COMMENT;
  if (!answer.ok) return answer;
  const articleNumber = appeal.comment.article.number;
  const about = { articleNumber, commentId: appeal.commentId };
  return db.$transaction(async (tx) => {
    const [open] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM appeals WHERE id = ${id}::uuid AND "decidedAt" IS NULL FOR UPDATE`;
    if (!open) return DECIDED;
    const comment = outcome === "restored" ? await findSubject(appeal.commentId, tx) : null;
    const status = comment && (await moveComment(tx, comment, { act: "restore", actorId: actor.id }, now));
    if (outcome === "restored" && !status) return NOT_RESTORABLE;
    await tx.appeal.update({ where: { id }, data: { outcome, answer: answer.value, decidedAt: now, decidedById: actor.id } });
    await record(tx, { actorId: actor.id, act: `appeal.${outcome === "restored" ? "restore" : "uphold"}`, subjectType: "appeal", subjectId: id, detail: about, now });
    await notify(tx, { accountId: appeal.authorId, kind: "appeal-decided", detail: { ...about, outcome, answer: answer.value, ...(status === "blocked" && { isBlocked: true }) }, now });
    return done({ articleNumber });
  });
}
