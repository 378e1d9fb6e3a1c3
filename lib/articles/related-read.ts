import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { type ArticleCard, cardSelect, PUBLIC, toCard } from "./card-read";
import { printedLabel } from "./marks";
import * as tags from "./tags";

const LIFE = { stale: 30, revalidate: 60, expire: 3600 };
/** Rows of two: what is chosen by hand leaves room for what is found. */
const shownBeside = (chosen: number) => (chosen > 2 ? 6 : 4);
/** How many of the newest that share one person or one tag are looked at. */
const WINDOW = 12;
const MOST_PEOPLE = 30;

/** Articles chosen by hand, in their order; then those that name the same people or bear the same tags. */
export async function getRelated(number: number): Promise<ArticleCard[]> {
  "use cache";
  cacheTag(tags.everything(), tags.article(number));
  cacheLife(LIFE);
  const article = await db.article.findUnique({
    where: { number, ...PUBLIC },
    select: { id: true, number: true, relatedNumbers: true, tags: true, people: { where: { person: { isLinked: true } }, take: MOST_PEOPLE, select: { personId: true, person: { select: { slug: true } } } } },
  });
  if (!article) return [];
  cacheTag(...article.people.map(({ person }) => tags.person(person.slug)), ...article.tags.map(tags.topic), ...article.relatedNumbers.map(tags.article));
  const chosen = await listChosen(article);
  const shared = await listShared(article, { but: chosen.map((row) => row.id), limit: shownBeside(chosen.length) - chosen.length });
  return [...chosen, ...shared].map(({ id: _, ...row }) => toCard(row));
}

const rowSelect = { id: true, ...cardSelect };

type Subject = { id: string; number: number; relatedNumbers: number[]; tags: string[]; people: { personId: number }[] };

/** What is not public any more, or not yet, is left out until it is; the article itself always. */
async function listChosen({ number, relatedNumbers }: Subject) {
  if (relatedNumbers.length === 0) return [];
  const rows = await db.article.findMany({ where: { number: { in: relatedNumbers, not: number }, ...PUBLIC }, select: rowSelect });
  return relatedNumbers.flatMap((each) => rows.find((row) => row.number === each) ?? []);
}

/** Those that share most, newest first. */
async function listShared({ id, tags: topics, people }: Subject, { but, limit }: { but: string[]; limit: number }) {
  const taken = [id, ...but];
  // One short walk of an index for each person and each tag.
  const related = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT newest.* FROM unnest(${people.map(({ personId }) => personId)}::int[]) own(person)
      CROSS JOIN LATERAL (
        SELECT "articleId" AS id, "publishedAt" FROM article_people
        WHERE "personId" = own.person AND "publishedAt" IS NOT NULL AND "articleId" <> ALL (${taken}::uuid[])
        ORDER BY "publishedAt" DESC LIMIT ${WINDOW}
      ) newest
      UNION ALL
      SELECT newest.* FROM unnest(${topics}::text[]) own(tag)
      CROSS JOIN LATERAL (
        SELECT "articleId" AS id, "publishedAt" FROM article_tags
        WHERE tag = own.tag AND "publishedAt" IS NOT NULL AND "articleId" <> ALL (${taken}::uuid[])
        ORDER BY "publishedAt" DESC LIMIT ${WINDOW}
      ) newest
    ) shared
    GROUP BY id ORDER BY count(*) DESC, max("publishedAt") DESC, id LIMIT ${limit}`;
  return db.article.findMany({
    where: { id: { in: related.map((row) => row.id) }, ...PUBLIC },
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    select: rowSelect,
  });
}

export type Neighbour = { number: number; label: string; title: string; publishedAt: string };

/** The article before and the one after it in its own section, by time of publication. */
export async function getNeighbours(number: number): Promise<{ previous: Neighbour | null; next: Neighbour | null }> {
  "use cache";
  cacheTag(tags.everything(), tags.article(number));
  cacheLife(LIFE);
  const article = await db.article.findUnique({
    where: { number, ...PUBLIC },
    select: { publishedAt: true, sectionId: true, section: { select: { slug: true } } },
  });
  if (!article?.publishedAt) return { previous: null, next: null };
  const { publishedAt: at, sectionId, section } = article;
  cacheTag(tags.section(section.slug));
  const select = { number: true, label: true, isSponsored: true, isBreaking: true, title: true, publishedAt: true } as const;
  const here = { ...PUBLIC, sectionId };
  const [previous, next] = await Promise.all([
    db.article.findFirst({
      where: { ...here, publishedAt: { lte: at }, OR: [{ publishedAt: { lt: at } }, { number: { lt: number } }] },
      orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
      select,
    }),
    db.article.findFirst({
      where: { ...here, publishedAt: { gte: at }, OR: [{ publishedAt: { gt: at } }, { number: { gt: number } }] },
      orderBy: [{ publishedAt: "asc" }, { number: "asc" }],
      select,
    }),
  ]);
  return { previous: toNeighbour(previous), next: toNeighbour(next) };
}

type Row = { number: number; label: string; isSponsored: boolean; isBreaking: boolean; title: string; publishedAt: Date | null } | null;

const toNeighbour = (row: Row): Neighbour | null =>
  row?.publishedAt ? { number: row.number, label: printedLabel(row), title: row.title, publishedAt: isoKst(row.publishedAt) } : null;
