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

/** Milliseconds for which an answer is good in this process, so that a much read article asks once in that time. */
const GOOD_FOR = 2_000;
/** Milliseconds after which a silent database is not waited for: pages that are kept in memory are still served. */
const PATIENCE = 2_000;
const MOST = 20_000;

type Answer = { at: number; isWithdrawn: Promise<boolean> };

// The proxy is bundled apart from the pages and actions; the process is what they share.
const kept = globalThis as { manpaWithdrawn?: Map<number, Answer> };
const answers = (): Map<number, Answer> => (kept.manpaWithdrawn ??= new Map());

async function ask(number: number): Promise<boolean> {
  const lookup = db.article.count({ where: { number, status: "withdrawn" } }).then((count) => count > 0);
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
  return Promise.race([lookup, tooLate]).catch(() => false);
}

/** Whether to answer 410: known at once in the process that took it down, within two seconds in any other. */
export function isWithdrawn(number: number, now: Date): Promise<boolean> {
  const known = answers().get(number);
  if (known && now.getTime() - known.at < GOOD_FOR) return known.isWithdrawn;
  const isWithdrawn = ask(number);
  // The oldest make room: junk numbers leave nothing behind.
  answers().delete(number);
  const [oldest] = answers().keys();
  if (oldest !== undefined && answers().size >= MOST) answers().delete(oldest);
  answers().set(number, { at: now.getTime(), isWithdrawn });
  return isWithdrawn;
}

/** For whoever has just taken an article down or brought it back. */
export const forgetWithdrawn = (number: number): void => void answers().delete(number);
