import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { type ArticleCard, cardSelect, PUBLIC, toCard } from "@/lib/articles/card-read";
import { listArticles } from "@/lib/articles/read";
import * as tags from "@/lib/articles/tags";
import { db } from "@/lib/db";
import { getSection, listSections } from "@/lib/newsroom/read";
import { arranged, BAND } from "./rules";
import { curation } from "./tags";

const LIFE = { stale: 30, revalidate: 60, expire: 3600 };
/** Newest articles above the bands: lead, three beside it, three below it, and the column of the latest. */
const ABOVE = { second: 3, more: 3 };

export type Front = Awaited<ReturnType<typeof drawFront>>;

/** The front page as the desk laid it out, filled up with the newest; lib/expiry/turn.ts expires it when the next layout starts. */
export async function getFront({ latest }: { latest: number }) {
  "use cache";
  cacheTag(tags.everything(), tags.front(), curation());
  cacheLife(LIFE);
  return drawFront({ latest, layouts: await listLayouts() });
}

/** What the desk chose for the head of a section's list; empty where it chose nothing. */
export async function getSectionLeads(slug: string): Promise<ArticleCard[]> {
  "use cache";
  cacheTag(tags.everything(), tags.section(slug), curation());
  cacheLife(LIFE);
  const section = await getSection(slug);
  if (!section) return [];
  return listLeads(slug, (await listLayouts()).get(section.id) ?? []);
}

/** Of a layout for this section, what would be shown now. */
export const listLeads = async (slug: string, numbers: readonly number[]): Promise<ArticleCard[]> => ofSection(slug, await listCards(numbers));

/** Articles by section, the front page under null. */
export type Layouts = Map<number | null, number[]>;

/** The layouts that hold now, by the clock of the database. */
export async function listLayouts(): Promise<Layouts> {
  const rows = await db.$queryRaw<{ sectionId: number | null; numbers: number[] }[]>`
    SELECT DISTINCT ON ("sectionId") "sectionId", numbers FROM curations
    WHERE "cancelledAt" IS NULL AND "startsAt" <= now()
    ORDER BY "sectionId", "startsAt" DESC, "createdAt" DESC, id DESC`;
  return new Map(rows.map(({ sectionId, numbers }) => [sectionId, numbers]));
}

/** Those of the numbers that are public, in their order: what was withdrawn drops out by itself. */
async function listCards(numbers: readonly number[]): Promise<ArticleCard[]> {
  if (numbers.length === 0) return [];
  const rows = await db.article.findMany({ where: { number: { in: [...numbers] }, ...PUBLIC }, select: cardSelect });
  return numbers.flatMap((number) => rows.find((row) => row.number === number) ?? []).map(toCard);
}

const ofSection = (slug: string, cards: ArticleCard[]) => cards.filter(({ topSection }) => topSection.slug === slug);

/** A front page, on which no headline stands twice. A band is a top section with articles that do not stand above already. */
export async function drawFront({ latest, layouts }: { latest: number; layouts: Layouts }) {
  const above = 1 + ABOVE.second + ABOVE.more;
  const chosen = await listCards(layouts.get(null) ?? []);
  const [{ articles: newest }, sections] = await Promise.all([listArticles({ limit: above + latest + chosen.length }), listSections()]);
  const [lead = null, ...others] = arranged(chosen, newest).slice(0, above + latest);
  const shown = [...(lead ? [lead] : []), ...others].map(({ number }) => number);
  const bands = await listBands(sections, layouts, shown);
  return {
    lead,
    second: others.slice(0, ABOVE.second),
    more: others.slice(ABOVE.second, ABOVE.second + ABOVE.more),
    latest: others.slice(ABOVE.second + ABOVE.more),
    bands,
  };
}

type Section = Awaited<ReturnType<typeof listSections>>[number];

async function listBands(sections: Section[], layouts: Layouts, shown: number[]) {
  const leads = (await listCards(sections.flatMap(({ id }) => layouts.get(id) ?? []))).filter(({ number }) => !shown.includes(number));
  const newest = await listNewest([...shown, ...leads.map(({ number }) => number)]);
  return sections
    .map(({ subsections, slug, name }) => ({
      section: { slug, name },
      subsections: subsections.map((each) => ({ slug: each.slug, name: each.name })),
      articles: [...ofSection(slug, leads), ...ofSection(slug, newest)].slice(0, BAND),
    }))
    .filter((band) => band.articles.length > 0);
}

async function listNewest(but: number[]): Promise<ArticleCard[]> {
  // One walk of the section's index each, not one sort of the whole paper.
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT newest.id FROM sections
    CROSS JOIN LATERAL (
      SELECT id FROM articles
      WHERE status = ${PUBLIC.status}::"ArticleStatus" AND "topSectionId" = sections.id AND number <> ALL (${but})
      ORDER BY "publishedAt" DESC, number DESC LIMIT ${BAND}::int
    ) newest
    WHERE sections."parentId" IS NULL`;
  const rows = await db.article.findMany({
    where: { id: { in: ids.map(({ id }) => id) }, ...PUBLIC },
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    select: cardSelect,
  });
  return rows.map(toCard);
}
