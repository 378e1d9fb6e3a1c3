import "server-only";
import type { ReasonKey } from "@/lib/comments/rules";
import type { Transaction } from "@/lib/db";
import { notify } from "@/lib/notices/write";
import { fillTemplate } from "./templates";
import { getTemplates } from "./terms-read";

/** The comment that was decided on, as far as its author has to be told of it. */
export type Subject = { id: string; author: { id: string; name: string }; article: { number: number; title: string } };

const placeOf = ({ id, article }: Subject) => ({ articleNumber: article.number, commentId: id });

/** The author always hears of a removal, and why, in the newsroom's own words. */
export async function tellRemoved(tx: Transaction, subject: Subject, reason: ReasonKey, now: Date): Promise<void> {
  const { name } = subject.author;
  const message = fillTemplate((await getTemplates(tx))[reason], { name, title: subject.article.title, reason });
  await notify(tx, { accountId: subject.author.id, kind: "removed", detail: { ...placeOf(subject), reason, message }, now });
}

export const tellRestored = (tx: Transaction, subject: Subject, now: Date) =>
  notify(tx, { accountId: subject.author.id, kind: "restored", detail: placeOf(subject), now });

export const tellPassed = (tx: Transaction, subject: Subject, now: Date) =>
  notify(tx, { accountId: subject.author.id, kind: "passed", detail: placeOf(subject), now });

/** Takes back what the author was told at that moment, unless it has been read: then false. */
export async function takeBack(tx: Transaction, { id, author }: Subject, at: Date): Promise<boolean> {
  const { count } = await tx.notice.deleteMany({
    where: { accountId: author.id, createdAt: at, readAt: null, mailedAt: null, detail: { path: ["commentId"], equals: id } },
  });
  return count > 0;
}
