import "server-only";
import type { Transaction } from "@/lib/db";
import { notify } from "@/lib/notices/write";
import { splitMention } from "./thread";

/** Whom a reply speaks to when it begins with `@` and the name of one other person in the thread; null where that is nobody, or several. */
export async function findMention(tx: Transaction, { body, parentId, authorId }: { body: string; parentId: string; authorId: string }): Promise<string | null> {
  if (!body.startsWith("@")) return null;
  const replies = await tx.comment.findMany({ where: { parentId, status: "visible", authorId: { not: authorId } }, distinct: ["authorId"], select: { author: { select: { id: true, name: true } } } });
  const { name } = splitMention(body, replies.map(({ author }) => author.name));
  const called = replies.filter(({ author }) => name !== "" && author.name === name);
  return called.length === 1 ? called[0]!.author.id : null;
}

/** Tells the thread's author and whomever the reply calls, once it can be read. */
export async function tellReplied(tx: Transaction, commentId: string, now: Date): Promise<void> {
  const reply = await tx.comment.findUnique({
    where: { id: commentId, status: "visible" },
    select: { authorId: true, mentionId: true, parent: { select: { authorId: true } }, article: { select: { number: true, title: true } } },
  });
  if (!reply?.parent) return;
  const { number, title } = reply.article;
  for (const accountId of new Set([reply.parent.authorId, reply.mentionId])) {
    if (accountId) await notify(tx, { accountId, kind: "reply", detail: { articleNumber: number, commentId, title }, fromId: reply.authorId, now });
  }
}
