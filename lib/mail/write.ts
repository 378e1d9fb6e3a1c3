import "server-only";
import type { Transaction } from "@/lib/db";
import { noteLetter } from "./prompt";
import { subjectLine } from "./rules";

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
