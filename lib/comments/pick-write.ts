import "server-only";
import { canPick } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { findComment, isPublic } from "./row-write";
import { MAX_PICKS } from "./rules";

const FULL = refuse("invalid", `데스크 추천은 기사마다 ${MAX_PICKS}개까지 올릴 수 있습니다. 다른 추천을 내린 뒤 올려 주세요.`);

/** Puts a visible comment among the desk's picks, or takes it out; twice is once. */
export async function pickComment(
  actor: Actor | null,
  { id, isPicked }: { id: string; isPicked: boolean },
  now: Date,
): Promise<Result<{ articleNumber: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canPick(actor)) return FORBIDDEN;
  const comment = await findComment(id);
  if (!comment || !isPublic(comment)) return NOT_FOUND;
  const { number } = comment.article;
  return db.$transaction(async (tx) => {
    // One article's picks wait for each other, so that there are never too many.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('picks', ${number}))`;
    const others = await tx.comment.count({ where: { article: { number }, status: "visible", pickedAt: { not: null }, id: { not: id } } });
    if (isPicked && others >= MAX_PICKS) return FULL;
    const { count } = await tx.comment.updateMany({
      where: { id, status: "visible", pickedAt: isPicked ? null : { not: null } },
      data: { pickedAt: isPicked ? now : null },
    });
    if (count > 0) {
      const act = isPicked ? "comment.pick" : "comment.unpick";
      await record(tx, { actorId: actor.id, act, subjectType: "comment", subjectId: id, detail: { articleNumber: number }, now });
    }
    return done({ articleNumber: number });
  });
}
