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

/** Says anew whether the newsroom has answered, of the threads whose replies these are, once their status has changed. */
export async function countAnswers(tx: Transaction, replyIds: readonly string[]): Promise<void> {
  // Held first and asked in a second statement, so that of two answers that go at once the later one sees it.
  const threads = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM comments WHERE id IN (
      SELECT r."parentId" FROM comments r JOIN accounts a ON a.id = r."authorId" WHERE r.id = ANY(${replyIds}::uuid[]) AND a.role <> 'reader')
    ORDER BY id FOR NO KEY UPDATE`;
  if (threads.length === 0) return;
  await tx.$executeRaw`
    UPDATE comments p SET "isAnswered" = EXISTS (
      SELECT FROM comments r JOIN accounts a ON a.id = r."authorId" WHERE r."parentId" = p.id AND r.status = 'visible' AND a.role <> 'reader')
    WHERE p.id = ANY(${threads.map(({ id }) => id)}::uuid[])`;
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
