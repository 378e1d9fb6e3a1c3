import "server-only";
import { canComment } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { Prisma } from "@/prisma/client/client";
import { lockAuthor } from "./author-write";
import { EDIT_CHECKS, judge } from "./checks/judge";
import { placeSelect, readContext, readRepeats, textKeyOf } from "./context-read";
import { rowSelect } from "./read";
import { countAnswers } from "./reply-write";
import { type CommentView, EDIT_MINUTES, isCommentId, judgeBody } from "./rules";
import { viewOf } from "./thread";
import { isCheckViolation, noteHits, UNSTORABLE } from "./write";

type Edited = { comment: CommentView; articleNumber: number };

const TOO_LATE = refuse("stale", `댓글은 등록한 뒤 ${EDIT_MINUTES}분 안에만 고칠 수 있습니다.`);
/** Never that somebody reported it. */
const NOT_NOW = refuse("stale", "지금은 고칠 수 없는 댓글입니다.");

/** Changes one's own comment while it is fresh. Every check of a text runs again: it may be held now, but is never let out by it. */
export async function editComment(actor: Actor | null, { id, ...input }: { id: string; body?: unknown }, now: Date): Promise<Result<Edited>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const judged = judgeBody(input.body);
  if (!judged.ok) return judged;
  const body = judged.value;
  const comment = isCommentId(id)
    ? await db.comment.findUnique({ where: { id }, select: { authorId: true, status: true, body: true, openReports: true, createdAt: true, article: { select: { ...placeSelect, status: true } } } })
    : null;
  const isOpen = comment?.article.status === "published" && (comment.status === "visible" || comment.status === "held");
  if (!comment || !isOpen) return NOT_FOUND;
  if (!canComment(actor) || comment.authorId !== actor.id) return comment.status === "visible" ? FORBIDDEN : NOT_FOUND;
  const since = new Date(now.getTime() - EDIT_MINUTES * 60_000);
  if (comment.createdAt <= since) return TOO_LATE;
  // What was reported must still be there to be judged.
  if (comment.status === "visible" && comment.openReports > 0) return NOT_NOW;
  const { article: place } = comment;
  const { context, matches } = await readContext({ actor, place, body, now });
  const textKey = textKeyOf(body);
  try {
    const edited = await db.$transaction(async (tx) => {
      if (!(await lockAuthor(tx, actor.id))) return SIGN_IN_REQUIRED;
      const repeats = await readRepeats(tx, { textKey, body, authorId: actor.id, articleId: place.id, exceptId: id }, now);
      const { refusal, hold } = judge(EDIT_CHECKS, body, { ...context, repeats });
      if (refusal) return refusal;
      if (body !== comment.body) {
        const { count } = await tx.comment.updateMany({
          where: { id, status: comment.status, body: comment.body, ...(comment.status === "visible" && { openReports: 0 }) },
          data: { body, textKey, editedAt: now, dismissed: [], hold: hold ?? Prisma.DbNull, ...(hold && { status: "held" }) },
        });
        if (count === 0) return NOT_NOW;
        if (hold) await countAnswers(tx, [id]);
        await record(tx, { actorId: actor.id, act: "comment.edit", subjectType: "comment", subjectId: id, detail: { articleNumber: place.number }, now });
      }
      return done({ comment: viewOf(await tx.comment.findUniqueOrThrow({ where: { id }, select: rowSelect }), { mine: true }), articleNumber: place.number });
    });
    if (edited.ok && body !== comment.body) await noteHits(matches.map(({ word }) => word.id));
    return edited;
  } catch (error) {
    if (isCheckViolation(error)) return UNSTORABLE;
    throw error;
  }
}
