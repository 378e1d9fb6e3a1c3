import "server-only";
import type { ReasonKey } from "@/lib/comments/rules";
import type { Transaction } from "@/lib/db";
import { notify } from "@/lib/notices/write";
import type { Subject } from "./comment-write";
import { fillTemplate } from "./templates";
import { getTemplates } from "./terms-read";

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

/** Takes back what the author, and whomever the comment answers, was told at that moment; false where the author has read it. */
export async function takeBack(tx: Transaction, { id, author }: Subject, at: Date): Promise<boolean> {
  const unread = { createdAt: at, readAt: null, mailedAt: null, detail: { path: ["commentId"], equals: id } };
  await tx.notice.deleteMany({ where: { ...unread, kind: "reply" } });
  const { count } = await tx.notice.deleteMany({ where: { ...unread, accountId: author.id } });
  return count > 0;
}
