import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { isCommentId } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { calmEnd, isCrowd, isFresh, spansOf, usualOf } from "./crowds";
import { getThresholds } from "./terms-read";
import type { Thresholds } from "./thresholds";

/** Hours for which an alert stands that nobody has answered. */
const ALERT_HOURS = 6;
const OVER = refuse("stale", "이미 끝난 알림입니다.");

type Swell = { articleId: string; comments: number; publishedAt: Date | null };

/** Raises an alert for each article that a crowd has come to, and ends what is over. Answers how many it raised. */
export async function detectCrowds(now: Date): Promise<number> {
  await endOld(now);
  const thresholds = await getThresholds();
  let raised = 0;
  for (const swell of await listSwells(thresholds, now)) if (await raise(swell, thresholds, now)) raised += 1;
  return raised;
}

/** Articles with many comments just now, straight off the queue's index. */
function listSwells(thresholds: Thresholds, now: Date): Promise<Swell[]> {
  const { since } = spansOf(thresholds, now);
  return db.$queryRaw<Swell[]>`
    SELECT s."articleId", s.comments, a."publishedAt"
    FROM (
      SELECT "articleId", count(*)::int AS comments FROM comments
      WHERE status IN ('visible', 'held') AND "createdAt" > ${since}
      GROUP BY "articleId" HAVING count(*) >= ${thresholds.crowdComments}) s
    JOIN articles a ON a.id = s."articleId" AND a.status = 'published'`;
}

async function raise({ articleId, comments, publishedAt }: Swell, thresholds: Thresholds, now: Date): Promise<boolean> {
  if (!publishedAt || isFresh(publishedAt, thresholds, now)) return false;
  const { since, usualSince } = spansOf(thresholds, now);
  const before = await db.comment.count({ where: { articleId, createdAt: { gt: usualSince, lte: since } } });
  if (!isCrowd({ comments, usual: usualOf({ before, publishedAt }, thresholds, now) }, thresholds)) return false;
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('crowd ' || ${articleId}, 0))`;
    // One alert for one crowd; whoever has put it away is not told of the same one again.
    const known = await tx.crowd.findFirst({ where: { articleId, OR: [{ releasedAt: null }, { releasedAt: { gt: usualSince } }] }, select: { id: true } });
    if (known) return false;
    await tx.crowd.create({ data: { articleId, comments, startedAt: now } });
    return true;
  });
}

async function endOld(now: Date): Promise<void> {
  const open = { releasedAt: null };
  await db.crowd.updateMany({ where: { ...open, calmUntil: { lte: now } }, data: { releasedAt: now } });
  await db.crowd.updateMany({ where: { ...open, calmUntil: null, startedAt: { lt: new Date(now.getTime() - ALERT_HOURS * 3_600_000) } }, data: { releasedAt: now } });
}

type Calmed = Result<{ articleNumber: number }>;

/** Shows an article's comments newest first and takes no votes, for the minutes that are set; it ends by itself. */
export async function calmArticle(actor: Actor | null, { crowdId }: { crowdId: string }, now: Date): Promise<Calmed> {
  const { calmMinutes: minutes } = await getThresholds();
  return change(actor, crowdId, { act: "article.calm", detail: { minutes }, data: { calmUntil: calmEnd(minutes, now) } }, now);
}

/** Puts an alert away, or ends the calm before its time. */
export const releaseArticle = (actor: Actor | null, { crowdId }: { crowdId: string }, now: Date): Promise<Calmed> =>
  change(actor, crowdId, { act: "article.release", detail: {}, data: { releasedAt: now } }, now);

type Change = { act: string; detail: Record<string, number>; data: { calmUntil?: Date; releasedAt?: Date } };

async function change(actor: Actor | null, id: string, { act, detail, data }: Change, now: Date): Promise<Calmed> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  if (!isCommentId(id)) return NOT_FOUND;
  const crowd = await db.crowd.findUnique({ where: { id }, select: { article: { select: { id: true, number: true } } } });
  if (!crowd) return NOT_FOUND;
  const { id: articleId, number } = crowd.article;
  return db.$transaction(async (tx) => {
    const { count } = await tx.crowd.updateMany({ where: { id, releasedAt: null, OR: [{ calmUntil: null }, { calmUntil: { gt: now } }] }, data });
    if (count === 0) return OVER;
    await record(tx, { actorId: actor.id, act, subjectType: "article", subjectId: articleId, detail: { number, ...detail }, now });
    return done({ articleNumber: number });
  });
}
