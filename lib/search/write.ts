import "server-only";
import { plainBody } from "@/lib/articles/body";
import { PUBLIC } from "@/lib/articles/card-read";
import { storedBody } from "@/lib/articles/content-read";
import { db, type Transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import { searchRow } from "./row";

const select = {
  number: true,
  publishedAt: true,
  label: true,
  title: true,
  deck: true,
  body: true,
  tags: true,
  sectionId: true,
  topSectionId: true,
  reporters: { select: { name: true, reporter: { select: { name: true } } }, orderBy: { position: "asc" } },
  people: { select: { person: { select: { name: true } } }, where: { person: { isLinked: true } } },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof select }>;

async function keep(tx: Transaction, { body, reporters, people, publishedAt, ...article }: Row): Promise<void> {
  if (!publishedAt) throw new Error(`Article ${article.number} is public without a publication time.`);
  const names = [...reporters.map(({ name, reporter }) => name ?? reporter.name), ...people.map(({ person }) => person.name)];
  const { number, ...row } = searchRow({ ...article, publishedAt, names, body: plainBody(storedBody(body)) });
  await tx.searchRow.upsert({ where: { number }, create: { number, ...row }, update: row, select: { number: true } });
}

/** Lets a published article be found as it now stands: in the transaction that publishes or changes it. */
export async function indexArticle(tx: Transaction, articleId: string): Promise<void> {
  await keep(tx, await tx.article.findUniqueOrThrow({ where: { id: articleId, ...PUBLIC }, select }));
}

/** Lets an article be found no more: in the transaction that takes it off the site. */
export async function unindexArticle(tx: Transaction, number: number): Promise<void> {
  await tx.searchRow.deleteMany({ where: { number } });
}

const BATCH = 50;

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
      const rows = await tx.article.findMany({ where: { number: { in: numbers }, ...PUBLIC }, orderBy: [{ publishedAt: "asc" }, { number: "asc" }], select });
      for (const row of rows) await keep(tx, row);
      return rows.length;
    },
    { maxWait: 5_000, timeout: 30_000 },
  );
