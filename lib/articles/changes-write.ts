import "server-only";
import { canCorrect } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { lockArticle } from "./rows-write";

/** Opens or closes the history of published changes to readers. The article's own time of change stays. */
export async function showChanges(actor: Actor | null, { number, shows }: { number: number; shows: boolean }, now: Date): Promise<Result<{ number: number; shows: boolean }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canCorrect(actor)) return FORBIDDEN;
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return NOT_FOUND;
    const { count } = await tx.article.updateMany({ where: { id: article.id, showsChanges: !shows }, data: { showsChanges: shows } });
    if (count === 1) {
      await record(tx, { actorId: actor.id, act: shows ? "article.show-changes" : "article.hide-changes", subjectType: "article", subjectId: article.id, detail: { number }, now });
    }
    return done({ number, shows });
  });
}
