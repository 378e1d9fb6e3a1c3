import "server-only";
import { plainBody } from "@/lib/articles/body";
import { type ArticleCard, cardSelect, PUBLIC, toCard } from "@/lib/articles/card-read";
import { storedBody } from "@/lib/articles/content-read";
import { db } from "@/lib/db";
import { neededGrams } from "@/lib/korean/bigram";
import { done, refuse, type Result } from "@/lib/result";
import { extract, markHits, type Piece } from "./extract";
import type { Period } from "./period";
import { isExact, MANY, readPlace, TIERS, type Total, writePlace } from "./query";
import { sectionKey, type Window, windowsOf } from "./windows";

export type Hit = Omit<ArticleCard, "title" | "deck"> & { title: Piece[]; extract: Piece[] };
export type Search = { words: string[]; sectionId?: number; period: Period; before?: string; limit: number; edges: readonly Date[] };
type Found = { found_tier: number; found_number: number; found_at: Date };

/** Articles between two edges of the archive. */
const STRIDE = 100_000;

const TOO_WIDE = refuse("unavailable", "찾을 것이 너무 많아 시간 안에 끝내지 못했습니다. 검색어를 더하거나 기간을 좁혀 주세요.");

/** Moments that cut the archive into parts of that size, by a sample: they need not be exact. */
export async function sampleEdges(): Promise<Date[]> {
  const rows = await db.$queryRaw<{ edge: Date }[]>`
    SELECT "publishedAt" AS edge
    FROM (SELECT "publishedAt", row_number() OVER (ORDER BY "publishedAt" DESC) AS place FROM search_rows TABLESAMPLE SYSTEM (1)) sample
    WHERE place % ${STRIDE / 100}::int = 0`;
  return rows.map(({ edge }) => edge);
}

/** Published articles with all the words: in the title first, then in deck and names, then anywhere; newest first in each. */
export async function findArticles({ words, sectionId, period, before, limit, edges }: Search, now: Date): Promise<Result<{ hits: Hit[]; next: string | null; total: Total }>> {
  const after = before === undefined ? { tier: 0, at: new Date("9999-12-31"), number: 0 } : readPlace(before);
  if (words.length === 0 || !after) return done({ hits: [], next: null, total: { count: 0, kind: "exact" } });
  const grams = neededGrams(words);
  const section = sectionId === undefined ? [] : [sectionKey(sectionId)];
  try {
    const [since, until, days] = columnsOf(windowsOf(period, { edges, ...(before !== undefined && { after: after.at }) }, now));
    const found = await db.$queryRaw<Found[]>`
      SELECT found_tier, found_number, found_at FROM search_articles(
        ${words}::text[], ${grams}::int[], ${section}::int[], ${since}::timestamptz[], ${until}::timestamptz[], ${days}::text[],
        ${after.tier}::int, ${after.at}::timestamptz, ${after.number}::int, ${limit + 1}::int)`;
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const next = last && found.length > limit ? writePlace({ tier: last.found_tier, at: last.found_at, number: last.found_number }) : null;
    const isWhole = before === undefined && next === null;
    const [hits, total] = await Promise.all([listHits(shown, words), isWhole ? shown.length : count({ grams, section, period }, now)]);
    return done({ hits, next, total: isWhole ? { count: total, kind: "exact" } : totalOf(total, words) });
  } catch (error) {
    if (isTimeout(error)) return TOO_WIDE;
    throw error;
  }
}

const columnsOf = (windows: readonly Window[]) => [windows.map(({ since }) => since), windows.map(({ until }) => until), windows.map(({ keys }) => `{${keys.join()}}`)] as const;

/** Up to MANY. Nothing is sorted here, so the archive needs no cutting. */
async function count({ grams, section, period }: { grams: number[]; section: number[]; period: Period }, now: Date): Promise<number> {
  const [since, until, days] = columnsOf(windowsOf(period, { edges: [] }, now));
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count_search(${grams}::int[], ${section}::int[], ${since}::timestamptz[], ${until}::timestamptz[], ${days}::text[], ${MANY}::int) AS count`;
  return row?.count ?? 0;
}

function totalOf(count: number, words: readonly string[]): Total {
  if (!isExact(words)) return { count, kind: "about" };
  return { count, kind: count >= MANY ? "least" : "exact" };
}

// query_canceled by statement_timeout: the message itself may be in any language.
const isTimeout = (error: unknown): boolean => error instanceof Error && /\b57014\b/.test(error.message);

async function listHits(found: readonly Found[], words: readonly string[]): Promise<Hit[]> {
  const rows = await db.article.findMany({ where: { number: { in: found.map((each) => each.found_number) }, ...PUBLIC }, select: { ...cardSelect, body: true } });
  return found.flatMap(({ found_number, found_tier }) => {
    const row = rows.find(({ number }) => number === found_number);
    if (!row) return [];
    const { body, ...card } = row;
    return { ...toCard(card), title: markHits(card.title, words), extract: extractOf({ deck: card.deck, body: plainBody(storedBody(body)), isLow: TIERS[found_tier] === "text" }, words) };
  });
}

const hasHit = (pieces: readonly Piece[]) => pieces.some(({ isHit }) => isHit);

/** The deck when the words are there, else the lines of the body around the first of them. */
function extractOf({ deck, body, isLow }: { deck: string; body: string; isLow: boolean }, words: readonly string[]): Piece[] {
  const marked = markHits(deck, words);
  if (!isLow && hasHit(marked)) return marked;
  const around = extract(body, words);
  return hasHit(around) || !deck ? around : marked;
}
