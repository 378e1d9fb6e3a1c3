import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { type ArticleCard, cardSelect, PUBLIC, toCard } from "@/lib/articles/card-read";
import { article, everything } from "@/lib/articles/tags";
import { db } from "@/lib/db";

export type MostRead = Pick<ArticleCard, "number" | "label" | "title" | "correction">;

const SHOWN = 10;
const DAY = 24 * 3_600_000;

/** The public articles opened most in the last 24 hours, the first most of all. */
export async function listMostRead(): Promise<MostRead[]> {
  "use cache";
  cacheTag(everything());
  cacheLife({ stale: 30, revalidate: 180, expire: 3600 });
  const ids = await listIds(new Date(Date.now() - DAY));
  const rows = await db.article.findMany({ where: { id: { in: ids }, ...PUBLIC }, select: { id: true, ...cardSelect } });
  const cards = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []).map(({ id: _, ...row }) => toCard(row));
  if (cards.length > 0) cacheTag(...cards.map(({ number }) => article(number)));
  return cards.map(({ number, label, title, correction }) => ({ number, label, title, correction }));
}

/** One range of the hours, added up; then the articles one by one from the top, until ten of them are public. */
async function listIds(since: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT opened.id FROM (
      SELECT "articleId" AS id, sum(views) AS views FROM article_views WHERE hour > ${since} GROUP BY 1 ORDER BY 2 DESC, 1 DESC
    ) opened
    CROSS JOIN LATERAL (
      SELECT FROM articles WHERE articles.id = opened.id AND status = ${PUBLIC.status}::"ArticleStatus" LIMIT 1
    ) public
    ORDER BY opened.views DESC, opened.id DESC LIMIT ${SHOWN}`;
  return rows.map(({ id }) => id);
}
