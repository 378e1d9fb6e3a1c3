import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import { countAnswers } from "./reply-write";

/** One author's posts wait for each other and for the end of the account; nobody else waits. False where the account has been closed meanwhile. */
export async function lockAuthor(tx: Transaction, id: string): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
  return (await tx.account.findUnique({ where: { id, status: "active" }, select: { id: true } })) !== null;
}

/** Withdraws those that stand or wait; what was reported of them nobody needs to judge any more. Answers how many. */
export async function withdrawAll(tx: Transaction, where: Pick<Prisma.CommentWhereInput, "id" | "authorId">, now: Date): Promise<number> {
  const withdrawn = await tx.comment.updateManyAndReturn({
    where: { ...where, status: { in: ["visible", "held"] } },
    data: { status: "withdrawn", decidedAt: now, openReports: 0, reportedAt: null },
    select: { id: true },
  });
  const ids = withdrawn.map(({ id }) => id);
  await tx.report.updateMany({ where: { comment: { ...where, status: "withdrawn" }, resolvedAt: null }, data: { resolvedAt: now } });
  await countAnswers(tx, ids);
  return ids.length;
}
