import "server-only";
import { db, type Transaction } from "@/lib/db";
import { deliverAnnouncements } from "@/lib/announcements/delivery";
import { log } from "@/lib/log";
import type { Prisma } from "@/prisma/client/client";
import { resolve, storedContent } from "./content-read";
import { LATE_AFTER } from "./due";
import { release, takeDown } from "./release-write";
import { lockArticle, type LockedArticle } from "./rows-write";
import { publishable, withoutEmpty } from "./rules";
import { PATIENCE } from "./write";

/** How many go out side by side in one process, and how many are looked up at once. */
const AT_ONCE = 4;
const BATCH = 200;

type Due = { where: (now: Date) => Prisma.ArticleWhereInput; at: (article: LockedArticle) => Date | null; do: (tx: Transaction, article: LockedArticle, now: Date) => Promise<void> };

/** What the clock does with articles. Each looks for its state again under the row's lock, so nothing happens twice. */
const DUES = {
  publish: {
    where: (now) => ({ status: "scheduled", publishAt: { lte: now } }),
    at: ({ status, publishAt }) => (status === "scheduled" ? publishAt : null),
    do: publish,
  },
  withdraw: {
    where: (now) => ({ status: "published", withdrawAt: { lte: now } }),
    at: ({ status, withdrawAt }) => (status === "published" ? withdrawAt : null),
    do: async (tx, article, now) => void (await takeDown(tx, article, { reason: article.withdrawAtReason ?? "", byId: null, now })),
  },
  endBreaking: {
    where: (now) => ({ isBreaking: true, breakingUntil: { lte: now } }),
    at: ({ isBreaking, breakingUntil }) => (isBreaking ? breakingUntil : null),
    do: async (tx, { id }) => void (await tx.article.update({ where: { id }, data: { isBreaking: false, breakingUntil: null }, select: { id: true } })),
  },
} satisfies Record<string, Due>;

/** Everything whose minute has come by `now`, the oldest first; whatever was missed while no process ran too. Answers how many. */
export async function doDue(now: Date): Promise<number> {
  let count = 0;
  for (const due of Object.values(DUES)) count += await work(due, now);
  if (count > 0) void deliverAnnouncements();
  return count;
}

async function work(due: Due, now: Date): Promise<number> {
  let count = 0;
  const tried: number[] = [];
  for (;;) {
    const batch = await db.article.findMany({
      where: { ...due.where(now), number: { notIn: tried } },
      orderBy: [{ publishAt: "asc" }, { number: "asc" }],
      take: BATCH,
      select: { number: true },
    });
    if (batch.length === 0) return count;
    const waiting = batch.map(({ number }) => number);
    tried.push(...waiting);
    const hand = async () => {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) if (await doOne(due, number, now)) count++;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, hand));
  }
}

/** One article in one transaction; false where another process has it, or had it. A failure costs the others nothing. */
async function doOne(due: Due, number: number, now: Date): Promise<boolean> {
  try {
    return await db.$transaction(async (tx) => {
      const free = await tx.$queryRaw<object[]>`SELECT 1 FROM articles WHERE number = ${number} FOR NO KEY UPDATE SKIP LOCKED`;
      const article = free.length > 0 ? await lockArticle(tx, number) : null;
      const at = article && due.at(article);
      if (!article || !at || at > now) return false;
      await due.do(tx, article, now);
      const late = now.getTime() - at.getTime();
      if (late >= LATE_AFTER) log().error({ article: number, due: at, lateSeconds: Math.round(late / 1_000) }, "an article went out late");
      return true;
    }, PATIENCE);
  } catch (error) {
    log().error({ article: number, error: error instanceof Error ? error.message : String(error) }, "what was due could not be done");
    return false;
  }
}

/** The working copy as it stands: from the moment it was scheduled only the desk has changed it, knowing that it counts. */
async function publish(tx: Transaction, article: LockedArticle, now: Date): Promise<void> {
  const content = storedContent(article.draft.content);
  const found = await resolve(tx, { ...content, body: withoutEmpty(content.body) });
  const gap = found.ok ? publishable(found.value.content)[0] : found;
  if (!found.ok || gap) throw new Error(gap?.message);
  await release(tx, article, { resolved: found.value, version: article.draft.version, byId: null, now });
}
