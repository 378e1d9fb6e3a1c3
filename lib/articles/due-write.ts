import "server-only";
import { deliverAnnouncements } from "@/lib/announcements/delivery";
import { db, type Transaction } from "@/lib/db";
import { log } from "@/lib/log";
import type { Refusal } from "@/lib/result";
import { Prisma } from "@/prisma/client/client";
import { resolveWhole } from "./content-read";
import { LATE_AFTER } from "./due";
import { type Released, releaseAll, takeDown } from "./release-write";
import { bePatient, type LockedArticle, readLocked } from "./rows-write";
import { PATIENCE } from "./write";

/** How many transactions run side by side in one process, and how many articles one takes at most. */
const AT_ONCE = 4;
const MOST = 10;
/** Milliseconds before what failed is tried again, doubled up to the longest; what has a gap waits for a person, so for the longest at once. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** Number → what stands in the way. */
type Gaps = ReadonlyMap<number, Refusal>;

/** `do` writes all of each article, or answers what stands in its way and writes nothing of it. */
type Due = {
  state: Prisma.Sql;
  minute: "publishAt" | "withdrawAt" | "breakingUntil";
  do: (tx: Transaction, articles: readonly LockedArticle[], now: Date) => Promise<Gaps>;
};

/** What the clock does with articles. */
const DUES: readonly Due[] = [
  { state: Prisma.sql`status = 'scheduled'`, minute: "publishAt", do: publish },
  { state: Prisma.sql`status = 'published'`, minute: "withdrawAt", do: withdraw },
  { state: Prisma.sql`"isBreaking"`, minute: "breakingUntil", do: endBreaking },
];

/** What could not be done by this process, and when it is tried again. */
const held = new Map<number, { again: number; wait: number; why: string }>();

/** Everything whose minute has come by `now`, the oldest first; whatever was missed while no process ran too. Answers how many. */
export async function doDue(now: Date): Promise<number> {
  let count = 0;
  for (const due of DUES) count += await work(due, now);
  if (count > 0) void deliverAnnouncements();
  return count;
}

const waiting = ({ state, minute }: Due, now: Date) => {
  const column = Prisma.raw(`"${minute}"`);
  const resting = [...held].filter(([, { again }]) => again > now.getTime()).map(([number]) => number);
  return Prisma.sql`FROM articles WHERE ${state} AND ${column} <= ${now} AND number <> ALL (${resting}::int[])`;
};

async function work(due: Due, now: Date): Promise<number> {
  const [{ count }] = await db.$queryRaw<[{ count: number }]>`SELECT count(*)::int AS count ${waiting(due, now)}`;
  const most = Math.min(MOST, Math.ceil(count / AT_ONCE));
  let finished = 0;
  const hand = async () => {
    for (let some = await doSome(due, now, most); some.taken > 0; some = await doSome(due, now, most)) finished += some.finished;
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, hand));
  return finished;
}

type Some = { taken: number; finished: number };

/**
 * The oldest that nobody else has in hand, in one transaction: they are looked for and locked in one statement, so whoever
 * comes second finds their state changed, and nothing happens twice. Where one fails, each is tried alone: a failure costs
 * the others nothing.
 */
async function doSome(due: Due, now: Date, most: number): Promise<Some> {
  const taken: number[] = [];
  let gaps: Gaps = new Map();
  try {
    await db.$transaction(async (tx) => {
      const next = await tx.$queryRaw<{ number: number }[]>`
        SELECT number ${waiting(due, now)} ORDER BY ${Prisma.raw(`"${due.minute}"`)}, number LIMIT ${most} FOR NO KEY UPDATE SKIP LOCKED`;
      if (next.length === 0) return;
      taken.push(...next.map(({ number }) => number));
      await bePatient(tx);
      const articles = await readLocked(tx, taken);
      if (articles.length < taken.length) throw new Error("It has no draft.");
      gaps = await due.do(tx, articles, now);
      for (const article of articles) if (!gaps.has(article.number)) tellLateness(article, article[due.minute], now);
    }, PATIENCE);
  } catch (error) {
    // without an article it is the database that fails, not the work
    if (taken.length === 0) throw error;
    if (taken.length > 1) return doAlone(due, now, taken.length);
    holdFailed(taken[0]!, now, error);
    return { taken: 1, finished: 0 };
  }
  for (const number of taken) {
    const gap = gaps.get(number);
    if (gap === undefined) held.delete(number);
    else hold(number, now, LONGEST_WAIT, gap.message);
  }
  return { taken: taken.length, finished: taken.length - gaps.size };
}

async function doAlone(due: Due, now: Date, count: number): Promise<Some> {
  const sum = { taken: count, finished: 0 };
  for (let turn = 0; turn < count; turn++) sum.finished += (await doSome(due, now, 1)).finished;
  return sum;
}

function holdFailed(number: number, now: Date, error: unknown): void {
  const before = held.get(number);
  // another hand failed at it in the same look
  if (before && before.again > now.getTime()) return;
  const wait = Math.min(2 * (before?.wait ?? FIRST_WAIT / 2), LONGEST_WAIT);
  hold(number, now, wait, error instanceof Error ? error.message : String(error));
}

/** Leaves it alone for a while. It is told once, until the reason or the pause is another. */
function hold(number: number, now: Date, wait: number, why: string): void {
  const before = held.get(number);
  if (before?.wait !== wait || before.why !== why) log().error({ article: number, why }, "what was due could not be done");
  held.set(number, { again: now.getTime() + wait, wait, why });
}

function tellLateness({ number }: LockedArticle, due: Date | null, now: Date): void {
  const late = due ? now.getTime() - due.getTime() : 0;
  if (late >= LATE_AFTER) log().error({ article: number, due, lateSeconds: Math.round(late / 1_000) }, "an article went out late");
}

/** The working copies as they stand: from the moment one was scheduled only the desk has changed it, knowing that it counts. */
async function publish(tx: Transaction, articles: readonly LockedArticle[], now: Date): Promise<Gaps> {
  const gaps = new Map<number, Refusal>();
  const whole: Released[] = [];
  for (const article of articles) {
    const found = await resolveWhole(tx, article.draft.content);
    if (found.ok) whole.push({ article, resolved: found.value, version: article.draft.version });
    else gaps.set(article.number, found);
  }
  if (whole.length > 0) await releaseAll(tx, whole, { byId: null, now });
  return gaps;
}

async function withdraw(tx: Transaction, articles: readonly LockedArticle[], now: Date): Promise<Gaps> {
  for (const article of articles) await takeDown(tx, article, { reason: article.withdrawAtReason ?? "", byId: null, now });
  return new Map();
}

async function endBreaking(tx: Transaction, articles: readonly LockedArticle[]): Promise<Gaps> {
  await tx.article.updateMany({ where: { id: { in: articles.map(({ id }) => id) } }, data: { isBreaking: false, breakingUntil: null } });
  return new Map();
}
