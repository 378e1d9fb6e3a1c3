import "server-only";
import { db, type Transaction } from "@/lib/db";
import type { Outgoing } from "./outbox";
import { noteLetter } from "./prompt";
import { MAX_ATTEMPTS, nextAttempt, subjectLine } from "./rules";

export type LetterToSend = {
  to: string;
  /** What it tells, as in `takedown-blocked`; for the log and for tests. */
  kind: string;
  subject: string;
  text: string;
  /** Where one click ends such letters; only for those that a person may refuse. */
  unsubscribe?: string;
  now: Date;
};

/** Puts a letter into the outbox, in the transaction of what it tells; it leaves afterwards, see delivery.ts. */
export async function post(tx: Transaction, { now, subject, ...letter }: LetterToSend): Promise<void> {
  await tx.letter.create({ data: { ...letter, subject: subjectLine(subject), createdAt: now, nextAt: now } });
  noteLetter();
}

/** Minutes for which a taken letter is nobody else's: longer than a mail server may be silent. */
const LEASE = 10;

export type Taken = Outgoing & { attempts: number };

/** Takes letters that are due, the oldest first. What another process has taken it leaves alone, until that one must be dead. */
export function takeLetters(most: number, now: Date): Promise<Taken[]> {
  const until = new Date(now.getTime() + LEASE * 60_000);
  return db.$queryRaw<Taken[]>`
    UPDATE letters SET attempts = attempts + 1, "nextAt" = ${until}
    WHERE id IN (
      SELECT id FROM letters WHERE "sentAt" IS NULL AND "nextAt" <= ${now} AND attempts < ${MAX_ATTEMPTS}
      ORDER BY "nextAt", id LIMIT ${most} FOR UPDATE SKIP LOCKED)
    RETURNING id, "to", kind, subject, text, unsubscribe, "createdAt", attempts`;
}

/** A letter may be gone by then: with its account. */
export async function settleSent({ id }: Taken, now: Date): Promise<void> {
  await db.letter.updateMany({ where: { id }, data: { sentAt: now, error: null } });
}

/** Keeps what went wrong and when to try again. `isFinal`: the other side will not change its mind. */
export async function settleFailed({ id, attempts }: Taken, failure: { error: string; isFinal: boolean }, now: Date): Promise<void> {
  const next = failure.isFinal ? null : nextAttempt(attempts, now);
  await db.letter.updateMany({
    where: { id },
    data: { error: failure.error.slice(0, 300), ...(next ? { nextAt: next } : { attempts: MAX_ATTEMPTS, nextAt: now }) },
  });
}

/** Days for which a letter that was sent, or given up, is kept, to answer whether it was sent. */
const KEPT_DAYS = 90;

export async function dropOldLetters(now: Date): Promise<number> {
  const old = { lt: new Date(now.getTime() - KEPT_DAYS * 86_400_000) };
  const { count } = await db.letter.deleteMany({ where: { OR: [{ sentAt: old }, { sentAt: null, attempts: { gte: MAX_ATTEMPTS }, createdAt: old }] } });
  return count;
}
