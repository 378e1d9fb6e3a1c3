import "server-only";
import { canMute } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { isCommentId } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { MAX_MUTES } from "./rules";

const FULL = refuse("invalid", `차단은 ${MAX_MUTES}명까지 할 수 있습니다. 내 정보에서 풀 사람을 골라 주세요.`);

/** Hides the author of a comment from one's own eyes, or shows them again. Nobody is told, least of all the author. */
export async function muteAuthor(actor: Actor | null, { commentId, isMuted }: { commentId: string; isMuted: boolean }, now: Date): Promise<Result<{ articleNumber: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const comment = isCommentId(commentId)
    ? await db.comment.findUnique({
        where: { id: commentId, status: "visible", article: { status: "published" } },
        select: { authorId: true, article: { select: { number: true } } },
      })
    : null;
  if (!comment) return NOT_FOUND;
  if (!canMute(actor, comment.authorId)) return FORBIDDEN;
  const mute = { accountId: actor.id, mutedId: comment.authorId };
  if (isMuted) {
    const others = await db.mute.count({ where: { accountId: actor.id, mutedId: { not: comment.authorId } } });
    if (others >= MAX_MUTES) return FULL;
    await db.mute.createMany({ data: { ...mute, at: now }, skipDuplicates: true });
  } else {
    await db.mute.deleteMany({ where: mute });
  }
  return done({ articleNumber: comment.article.number });
}

/** Shows somebody again, from the list of one's own. */
export async function unmute(actor: Actor | null, { id }: { id: string }): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  await db.mute.deleteMany({ where: { accountId: actor.id, mutedId: id } });
  return done(null);
}
