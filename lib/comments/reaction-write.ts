import "server-only";
import { canReact } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { stamp } from "@/lib/korean/time";
import { findCalm } from "@/lib/moderation/crowd-read";
import { getStanding } from "@/lib/restrictions/read";
import { done, NOT_FOUND, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { findComment, isPublic, lockVisible, OWN } from "./row-write";

/** Leaves the actor's one reaction to a comment as asked, `null` for none, and answers the counts. */
export async function react(
  actor: Actor | null,
  { id, kind }: { id: string; kind: "like" | "dislike" | null },
  now: Date,
): Promise<Result<{ likes: number; dislikes: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const comment = await findComment(id);
  if (!comment || !isPublic(comment)) return NOT_FOUND;
  if (!canReact(actor, comment)) return OWN;
  const frozen = await judgeReacting(actor, comment.article.number, now);
  if (frozen) return frozen;
  return db.$transaction(async (tx) => {
    const counts = await lockVisible(tx, id);
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

/** Why nobody, or this person, may vote here at this moment. */
async function judgeReacting(actor: Actor, articleNumber: number, now: Date): Promise<Refusal | null> {
  const [standing, calmUntil] = await Promise.all([getStanding(actor.id, now), findCalm(articleNumber, now)]);
  if (!standing.canSpeak) return refuse("restricted", standing.message);
  return calmUntil
    ? refuse("commenting-closed", `댓글이 갑자기 몰려 ${stamp(calmUntil).slice(11, 16)}까지 공감과 비공감을 받지 않습니다.`)
    : null;
}
