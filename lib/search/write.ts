import "server-only";
import { plainBody } from "@/lib/articles/body";
import { PUBLIC } from "@/lib/articles/card-read";
import { storedBody } from "@/lib/articles/content-read";
import { db, type Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { searchRow } from "./row";
import { sectionKey } from "./windows";

type Row = Omit<Parameters<typeof searchRow>[0], "body"> & { body: Prisma.JsonValue };

/** Published articles, the oldest publication first, with the names by which they are looked for. */
const readRows = (tx: Transaction, which: Prisma.Sql) => tx.$queryRaw<Row[]>`
  SELECT number, "publishedAt", label, title, deck, body, tags, "sectionId", "topSectionId",
    ARRAY(SELECT coalesce(a.name, r.name) FROM article_reporters a JOIN reporters r ON r.id = a."reporterId" WHERE a."articleId" = articles.id ORDER BY a.position)
      || ARRAY(SELECT p.name FROM article_people a JOIN people p ON p.id = a."personId" WHERE a."articleId" = articles.id AND p."isLinked") AS names
  FROM articles WHERE ${which} AND status = 'published' ORDER BY "publishedAt", number`;

const intArray = (numbers: readonly number[]) => Prisma.sql`${`{${numbers.join()}}`}::int[]`;

async function keep(tx: Transaction, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ body, ...article }) => {
    const row = searchRow({ ...article, body: plainBody(storedBody(body)) });
    return Prisma.sql`(${row.number}, ${row.publishedAt}, ${intArray(row.places)}, ${row.title}, ${row.head}, ${row.text}, ${intArray(row.titleGrams)}, ${intArray(row.headGrams)}, ${intArray(row.textGrams)})`;
  });
  await tx.$executeRaw`
    INSERT INTO search_rows (number, "publishedAt", places, title, head, text, "titleGrams", "headGrams", "textGrams") VALUES ${Prisma.join(values)}
    ON CONFLICT (number) DO UPDATE SET
      ("publishedAt", places, title, head, text, "titleGrams", "headGrams", "textGrams")
      = ROW (EXCLUDED."publishedAt", EXCLUDED.places, EXCLUDED.title, EXCLUDED.head, EXCLUDED.text, EXCLUDED."titleGrams", EXCLUDED."headGrams", EXCLUDED."textGrams")`;
}

/** How many are in memory at a time. */
const BATCH = 50;

/** Lets published articles be found as they now stand: in the transaction that publishes or changes them. */
export async function indexArticles(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  for (let from = 0; from < articleIds.length; from += BATCH) {
    const ids = articleIds.slice(from, from + BATCH);
    const rows = await readRows(tx, Prisma.sql`id = ANY (${ids}::uuid[])`);
    if (rows.length < ids.length) throw new Error(`Of articles ${ids.join(", ")} some are not public.`);
    await keep(tx, rows);
  }
}

/** Lets a section's articles be found under the top section that they are under from now on. */
export async function moveSection(tx: Transaction, sectionId: number, { from, to }: { from: number; to: number }): Promise<void> {
  const [own, left, entered] = [sectionId, from, to].map(sectionKey);
  await tx.$executeRaw`
    UPDATE search_rows SET places = array_remove(array_remove(places, ${left}::int), ${own}::int) || ARRAY(SELECT DISTINCT unnest(ARRAY[${own}, ${entered}]::int[]))
    WHERE number IN (SELECT number FROM articles WHERE "sectionId" = ${sectionId})`;
}

/** Lets an article be found no more: in the transaction that takes it off the site. */
export async function unindexArticle(tx: Transaction, number: number): Promise<void> {
  await tx.searchRow.deleteMany({ where: { number } });
}

/**
 * Indexes published articles in the order of their publication: all of them, or only those that are missing.
 * Answers how many. Readers and writers may go on meanwhile.
 */
export async function reindex({ isMissingOnly }: { isMissingOnly: boolean }, note: (count: number) => void): Promise<number> {
  let count = 0;
  let last: { publishedAt: Date; number: number } | null = null;
  for (;;) {
    const batch: { publishedAt: Date | null; number: number }[] = await db.article.findMany({
      where: {
        ...PUBLIC,
        ...(isMissingOnly && { searchRow: null }),
        ...(last && { publishedAt: { gte: last.publishedAt }, OR: [{ publishedAt: { gt: last.publishedAt } }, { number: { gt: last.number } }] }),
      },
      orderBy: [{ publishedAt: "asc" }, { number: "asc" }],
      take: BATCH,
      select: { publishedAt: true, number: true },
    });
    const end = batch.at(-1);
    if (!end?.publishedAt) return count;
    last = { publishedAt: end.publishedAt, number: end.number };
    count += await indexBatch(batch.map(({ number }) => number));
    note(count);
  }
}

/** Holds the articles meanwhile, so that a change at the same moment is not overwritten by what was read before it. */
const indexBatch = (numbers: number[]): Promise<number> =>
  db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT 1 FROM articles WHERE number = ANY (${numbers}::int[]) ORDER BY number FOR NO KEY UPDATE`;
      const rows = await readRows(tx, Prisma.sql`number = ANY (${numbers}::int[])`);
      await keep(tx, rows);
      return rows.length;
    },
    { maxWait: 5_000, timeout: 30_000 },
  );
