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

/** Tells the thread's author and whomever the reply calls, once it can be read; whoever heard of it before it was held hears nothing anew. */
export async function tellReplied(tx: Transaction, commentId: string, now: Date): Promise<void> {
  const reply = await tx.comment.findUnique({
    where: { id: commentId, status: "visible" },
    select: { authorId: true, mentionId: true, createdAt: true, parent: { select: { authorId: true } }, article: { select: { number: true, title: true } } },
  });
  if (!reply?.parent) return;
  const { number, title } = reply.article;
  const people = [reply.parent.authorId, reply.mentionId].filter((id) => id !== null);
  const told = await tx.notice.findMany({
    where: { accountId: { in: people }, kind: "reply", createdAt: { gte: reply.createdAt }, detail: { path: ["commentId"], equals: commentId } },
    select: { accountId: true },
  });
  for (const accountId of new Set(people)) {
    if (!told.some((notice) => notice.accountId === accountId)) await notify(tx, { accountId, kind: "reply", detail: { articleNumber: number, commentId, title }, fromId: reply.authorId, now });
  }
}
