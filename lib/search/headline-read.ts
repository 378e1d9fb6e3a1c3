import "server-only";
import { PUBLIC } from "@/lib/articles/card-read";
import { readNumber } from "@/lib/articles/rules";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { done, type Result } from "@/lib/result";
import { judgeQuery } from "./query";
import { searchArticles } from "./read";

/** As little of a public article as a writer needs to point to it. */
export type Headline = { number: number; label: string; title: string; publishedAt: string };

const MOST = 8;

/** Those of the numbers that are public, in the order asked for. */
export async function listHeadlines(numbers: readonly number[]): Promise<Headline[]> {
  const rows = await db.article.findMany({
    where: { number: { in: [...numbers] }, ...PUBLIC },
    select: { number: true, label: true, title: true, publishedAt: true },
  });
  return numbers.flatMap((number) => {
    const row = rows.find((each) => each.number === number);
    return row?.publishedAt ? { ...row, publishedAt: isoKst(row.publishedAt) } : [];
  });
}

/** The article of that number first, then those that search finds by the words. */
export async function findHeadlines(words: string, now: Date): Promise<Result<Headline[]>> {
  const query = judgeQuery(words);
  if (!query.ok) return query;
  const found = await searchArticles({ words: query.value.words, period: { since: null, until: null }, limit: MOST }, now);
  if (!found.ok) return found;
  const number = readNumber(query.value.text);
  return done(await listHeadlines([...new Set([...(number === null ? [] : [number]), ...found.value.hits.map((hit) => hit.number)])]));
}
