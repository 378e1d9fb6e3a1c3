import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { article, everything } from "./tags";

/** Why and when an article was taken down; null when it was not. Nothing that it said. */
export async function getWithdrawal(number: number): Promise<{ reason: string; publishedAt: string; withdrawnAt: string } | null> {
  "use cache";
  cacheTag(everything(), article(number));
  cacheLife({ stale: 30, revalidate: 60, expire: 3600 });
  const row = await db.article.findUnique({
    where: { number, status: "withdrawn" },
    select: { withdrawnReason: true, publishedAt: true, withdrawnAt: true },
  });
  if (!row?.publishedAt || !row.withdrawnAt) return null;
  return { reason: row.withdrawnReason ?? "", publishedAt: isoKst(row.publishedAt), withdrawnAt: isoKst(row.withdrawnAt) };
}

/** The numbers of all withdrawn articles, off the index alone. */
export async function listWithdrawn(): Promise<number[]> {
  const rows = await db.article.findMany({ where: { status: "withdrawn" }, select: { number: true } });
  return rows.map(({ number }) => number);
}
