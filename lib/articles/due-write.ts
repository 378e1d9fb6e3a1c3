import "server-only";
import { deliverAnnouncements } from "@/lib/announcements/delivery";
import { db, type Transaction } from "@/lib/db";
import { log } from "@/lib/log";
import type { Refusal } from "@/lib/result";
import { Prisma } from "@/prisma/client/client";
import { resolveWhole } from "./content-read";
import { LATE_AFTER } from "./due";
import { release, takeDown } from "./release-write";
import { bePatient, type LockedArticle, readLocked } from "./rows-write";
import { PATIENCE } from "./write";

/** How many go out side by side in one process. */
const AT_ONCE = 4;
/** Milliseconds before what failed is tried again, doubled up to the longest; what has a gap waits for a person, so for the longest at once. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** `do` writes all of it, or answers what stands in the way and writes nothing. */
type Due = {
  state: Prisma.Sql;
  minute: "publishAt" | "withdrawAt" | "breakingUntil";
  do: (tx: Transaction, article: LockedArticle, now: Date) => Promise<Refusal | null>;
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
  let finished = 0;
  const hand = async () => {
    for (let next = await doNext(due, now); next !== "none"; next = await doNext(due, now)) if (next === "done") finished++;
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, hand));
  return finished;
}

/**
 * The oldest that nobody else has in hand, in one transaction: it is looked for and locked in one statement, so whoever
 * comes second finds its state changed, and nothing happens twice. A failure costs the others nothing.
 */
async function doNext(due: Due, now: Date): Promise<"none" | "done" | "held"> {
  const taken = { number: 0 };
  try {
    const gap = await db.$transaction(async (tx) => {
      const [next] = await tx.$queryRaw<{ number: number }[]>`
        SELECT number ${waiting(due, now)} ORDER BY ${Prisma.raw(`"${due.minute}"`)}, number LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`;
      if (!next) return "none";
      taken.number = next.number;
      await bePatient(tx);
      const article = await readLocked(tx, next.number);
      if (!article) throw new Error("It has no draft.");
      const refusal = await due.do(tx, article, now);
      if (!refusal) tellLateness(article, article[due.minute], now);
      return refusal;
    }, PATIENCE);
    if (gap === "none") return gap;
    if (gap) return hold(taken.number, now, LONGEST_WAIT, gap.message);
    held.delete(taken.number);
    return "done";
  } catch (error) {
    // without an article it is the database that fails, not the work
    if (taken.number === 0) throw error;
    const wait = Math.min(2 * (held.get(taken.number)?.wait ?? FIRST_WAIT / 2), LONGEST_WAIT);
    return hold(taken.number, now, wait, error instanceof Error ? error.message : String(error));
  }
}

/** Leaves it alone for a while. It is told once, until the reason or the pause is another. */
function hold(number: number, now: Date, wait: number, why: string): "held" {
  const before = held.get(number);
  if (before?.wait !== wait || before.why !== why) log().error({ article: number, why }, "what was due could not be done");
  held.set(number, { again: now.getTime() + wait, wait, why });
  return "held";
}

function tellLateness({ number }: LockedArticle, due: Date | null, now: Date): void {
  const late = due ? now.getTime() - due.getTime() : 0;
  if (late >= LATE_AFTER) log().error({ article: number, due, lateSeconds: Math.round(late / 1_000) }, "an article went out late");
}

/** The working copy as it stands: from the moment it was scheduled only the desk has changed it, knowing that it counts. */
async function publish(tx: Transaction, article: LockedArticle, now: Date): Promise<Refusal | null> {
  const whole = await resolveWhole(tx, article.draft.content);
  if (!whole.ok) return whole;
  await release(tx, article, { resolved: whole.value, version: article.draft.version, byId: null, now });
  return null;
}

async function withdraw(tx: Transaction, article: LockedArticle, now: Date): Promise<null> {
  await takeDown(tx, article, { reason: article.withdrawAtReason ?? "", byId: null, now });
  return null;
}

async function endBreaking(tx: Transaction, { id }: LockedArticle): Promise<null> {
  await tx.article.update({ where: { id }, data: { isBreaking: false, breakingUntil: null }, select: { id: true } });
  return null;
}
