import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { Prisma } from "@/prisma/client/client";
import { article, everything } from "./tags";

/** What readers once saw stays gone with its reason, put away or not. */
const GONE = { status: { in: ["withdrawn", "archived"] }, withdrawnAt: { not: null } } satisfies Prisma.ArticleWhereInput;

/** Why and when an article was taken down; null when it was not. Nothing that it said. */
export async function getWithdrawal(number: number): Promise<{ reason: string; publishedAt: string; withdrawnAt: string } | null> {
  "use cache";
  cacheTag(everything(), article(number));
  cacheLife({ stale: 30, revalidate: 60, expire: 3600 });
  const row = await db.article.findUnique({
    where: { number, ...GONE },
    select: { withdrawnReason: true, publishedAt: true, withdrawnAt: true },
  });
  if (!row?.publishedAt || !row.withdrawnAt) return null;
  return { reason: row.withdrawnReason ?? "", publishedAt: isoKst(row.publishedAt), withdrawnAt: isoKst(row.withdrawnAt) };
}

/** The numbers of all articles that were taken down. */
export async function listWithdrawn(): Promise<number[]> {
  const rows = await db.article.findMany({ where: GONE, select: { number: true } });
  return rows.map(({ number }) => number);
}
