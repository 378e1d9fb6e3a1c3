import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { everything } from "@/lib/articles/tags";
import { commentsOf } from "@/lib/comments/tags";
import { db } from "@/lib/db";

const LIFE = { stale: 30, revalidate: 60, expire: 3600 };

/**
 * Until when an article is calmed: newest first, no votes. Null where it is not. Public, and a minute old at most:
 * a moderator's switch expires the tag, and its own end is noticed when the minute is over.
 */
export async function getCalm(articleNumber: number): Promise<string | null> {
  "use cache";
  cacheTag(everything(), commentsOf(articleNumber));
  cacheLife(LIFE);
  return (await findCalm(articleNumber, new Date()))?.toISOString() ?? null;
}

/** The same at this moment. */
export async function findCalm(articleNumber: number, now: Date): Promise<Date | null> {
  const crowd = await db.crowd.findFirst({
    where: { article: { number: articleNumber }, releasedAt: null, calmUntil: { gt: now } },
    orderBy: { startedAt: "desc" },
    select: { calmUntil: true },
  });
  return crowd?.calmUntil ?? null;
}

/** Crowds that the desk has to know of, the latest first. */
export async function listCrowds(actor: Actor | null, now: Date) {
  if (!canModerate(actor)) return [];
  const crowds = await db.crowd.findMany({
    where: { releasedAt: null, OR: [{ calmUntil: null }, { calmUntil: { gt: now } }] },
    orderBy: { startedAt: "desc" },
    take: 20,
    select: { id: true, comments: true, startedAt: true, calmUntil: true, article: { select: { number: true, title: true } } },
  });
  return crowds.map(({ startedAt, calmUntil, ...crowd }) => ({
    ...crowd,
    startedAt: startedAt.toISOString(),
    calmUntil: calmUntil?.toISOString() ?? null,
  }));
}

export type CrowdView = Awaited<ReturnType<typeof listCrowds>>[number];
