import "server-only";
import { db } from "@/lib/db";
import { isSlug } from "@/lib/newsroom/rules";
import { Prisma } from "@/prisma/client/client";
import { type ArticleStatus, readNumber } from "./rules";

/** What the desk asks of its list. `from` and `to` are days in KST, both included. */
export type DeskQuery = {
  status?: ArticleStatus;
  section?: string;
  reporter?: string;
  from?: string;
  to?: string;
  words?: string;
  mine?: boolean;
  cursor?: string;
};

export type Place = { id: string; touchedAt: Date };

/** A section or a reporter that is not there: nothing can be found. */
export const NEVER = "never";

const DAY = 24 * 60 * 60 * 1000;
const startOf = (day: string) => new Date(`${day}T00:00:00+09:00`);

export async function conditionsOf({ status, section, reporter, from, to, words }: DeskQuery) {
  const onArticle: Prisma.Sql[] = [];
  if (status) onArticle.push(Prisma.sql`a.status = ${status}::"ArticleStatus"`);
  if (section !== undefined) {
    const found = isSlug(section) ? await db.section.findUnique({ where: { slug: section }, select: { id: true, parentId: true } }) : null;
    if (!found) return NEVER;
    onArticle.push(found.parentId === null ? Prisma.sql`a."topSectionId" = ${found.id}` : Prisma.sql`a."sectionId" = ${found.id}`);
  }
  const byline = reporter === undefined ? undefined : isSlug(reporter) ? await db.reporter.findUnique({ where: { slug: reporter }, select: { id: true } }) : null;
  if (byline === null) return NEVER;
  const sought = words?.replaceAll("\0", "").trim();
  return {
    onArticle,
    words: sought ? matching(sought) : null,
    reporterId: byline?.id ?? null,
    inPeriod: (at: Prisma.Sql) => [
      ...(from ? [Prisma.sql`${at} >= ${startOf(from)}::timestamptz`] : []),
      ...(to ? [Prisma.sql`${at} < ${new Date(startOf(to).getTime() + DAY)}::timestamptz`] : []),
    ],
  };
}

/** In the headline, or the number itself: as `read` row by row, and as `found` by its letters and pairs of letters, which an index holds. */
function matching(words: string): { read: Prisma.Sql; found: Prisma.Sql } {
  const read = Prisma.sql`a.title ILIKE ${`%${words.replace(/[\\%_]/g, "\\$&")}%`}`;
  const found = Prisma.sql`(title_pairs(a.title) @> title_pairs(${words}) AND ${read})`;
  const number = readNumber(words);
  return number === null ? { read, found } : { read: Prisma.sql`(${read} OR a.number = ${number})`, found: Prisma.sql`(${found} OR a.number = ${number})` };
}
