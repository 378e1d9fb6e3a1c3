import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import type { CorrectionView } from "@/lib/corrections/rules";
import { pageOf, type Position, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { getSection } from "@/lib/newsroom/read";
import { isSlug } from "@/lib/newsroom/rules";
import type { PhotoView } from "@/lib/photos/rules";
import type { Prisma } from "@/prisma/client/client";
import { articleNumbers, photoIds } from "./body";
import { type ArticleCard, cardSelect, photoSelect, PUBLIC, readCards, standingCorrections, toCard } from "./card-read";
import { storedBody } from "./content-read";
import { keepLinks, linkedPeople } from "./people-links";
import * as tags from "./tags";
import { cleanLine } from "./text";

export type { ArticleCard } from "./card-read";
export type ArticleView = NonNullable<Awaited<ReturnType<typeof getArticle>>>;
export type ArticleList = { articles: ArticleCard[]; next: string | null };
type Page = { before?: string; limit: number };

const LIFE = { stale: 30, revalidate: 60, expire: 3600 };
const EMPTY: ArticleList = { articles: [], next: null };

/** One published article; null when it is absent, unpublished or withdrawn. */
export async function getArticle(number: number) {
  "use cache";
  cacheTag(tags.everything(), tags.article(number));
  cacheLife(LIFE);
  const row = await db.article.findUnique({
    where: { number, ...PUBLIC },
    select: {
      ...cardSelect,
      dateline: true,
      body: true,
      tags: true,
      commenting: true,
      aiUse: true,
      showsChanges: true,
      revisions: { where: { cause: { in: ["published", "withdrawn"] } }, orderBy: [{ version: "desc" }, { id: "desc" }], take: 2, select: { cause: true } },
      corrections: { ...standingCorrections, select: { kind: true, text: true, at: true } },
      reporters: {
        select: { name: true, title: true, email: true, reporter: { select: { slug: true, name: true, title: true, email: true } } },
        orderBy: { position: "asc" },
      },
      people: { where: { person: { isLinked: true } }, select: { person: { select: { slug: true, name: true, role: true } } } },
    },
  });
  if (!row) return null;
  const { dateline, tags: topics, commenting, aiUse, showsChanges, revisions, people, ...card } = row;
  // Whoever asked not to be linked since is not, without a new publication.
  const body = keepLinks(storedBody(row.body), new Set(people.map(({ person }) => person.slug)));
  // Whatever is done to an article that this one points to shows here too.
  cacheTag(...articleNumbers(body).map(tags.article));
  const [photos, cards] = await Promise.all([
    db.photo.findMany({ where: { id: { in: photoIds(body) } }, select: photoSelect }),
    readCards(body, number),
  ]);
  return {
    ...toCard(card),
    dateline,
    body,
    photos: Object.fromEntries(photos.map((photo): [string, PhotoView] => [photo.id, photo])),
    cards,
    reporters: row.reporters.map(({ reporter: { slug, ...now }, ...printed }) => ({
      slug,
      name: printed.name ?? now.name,
      title: printed.title ?? now.title,
      email: printed.email ?? now.email,
    })),
    // In the order of their first mention.
    people: linkedPeople(body).flatMap((slug) => people.find(({ person }) => person.slug === slug)?.person ?? []),
    tags: topics,
    commenting,
    aiUse,
    /** Whether readers may see what was changed, and there is something to see. */
    hasChanges: showsChanges && revisions.length > 1 && revisions.every(({ cause }) => cause === "published"),
    corrections: card.corrections.map(({ at, ...correction }): CorrectionView => ({ ...correction, at: isoKst(at) })),
  };
}

/** Newest first: of the whole paper, or of a section (a top section includes its subsections). */
export async function listArticles({ section, before, limit }: Page & { section?: string }): Promise<ArticleList> {
  "use cache";
  cacheTag(tags.everything(), section === undefined ? tags.latest() : tags.section(section));
  cacheLife(LIFE);
  if (section === undefined) return page(PUBLIC, { before, limit });
  const found = await getSection(section);
  if (!found) return EMPTY;
  return page({ ...PUBLIC, ...(found.parent ? { sectionId: found.id } : { topSectionId: found.id }) }, { before, limit });
}

async function page(where: Prisma.ArticleWhereInput, { before, limit }: Page): Promise<ArticleList> {
  const after = before === undefined ? undefined : readCursor(before, "number");
  if (after === null) return EMPTY;
  const rows = await db.article.findMany({
    where: { ...where, ...(after && older(after, { number: { lt: Number(after.tie) } })) },
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    take: limit + 1,
    select: cardSelect,
  });
  const { shown, next } = pageOf(rows, limit, (row) => ({ at: row.publishedAt ?? new Date(0), tie: String(row.number) }));
  return { articles: shown.map(toCard), next };
}

/** Older than a position. `lte` lets PostgreSQL enter the index at the right place; the OR alone would not. */
const older = <Tie>({ at }: Position, tie: Tie) => ({ publishedAt: { lte: at }, OR: [{ publishedAt: { lt: at } }, tie] });

// The three lists below walk a join table whose publishedAt is null while its article is not public.
type JoinRow = { articleId: string; publishedAt: Date | null; article: Parameters<typeof toCard>[0] };

function joinPage({ before, limit }: Page) {
  const after = before === undefined ? undefined : readCursor(before, "row");
  return {
    isLost: after === null,
    query: {
      orderBy: [{ publishedAt: "desc" as const }, { articleId: "asc" as const }],
      take: limit + 1,
      select: { articleId: true, publishedAt: true, article: { select: cardSelect } },
    },
    where: { article: PUBLIC, publishedAt: { not: null }, ...(after && older(after, { articleId: { gt: after.tie } })) },
    view(rows: JoinRow[]): ArticleList {
      const { shown, next } = pageOf(rows, limit, (row) => ({ at: row.publishedAt ?? new Date(0), tie: row.articleId }));
      return { articles: shown.map((row) => toCard(row.article)), next };
    },
  };
}

export async function listByReporter(slug: string, where: Page): Promise<ArticleList> {
  "use cache";
  cacheTag(tags.everything(), tags.reporter(slug));
  cacheLife(LIFE);
  const page = joinPage(where);
  const reporter = isSlug(slug) && !page.isLost ? await db.reporter.findUnique({ where: { slug }, select: { id: true } }) : null;
  if (!reporter) return EMPTY;
  return page.view(await db.articleReporter.findMany({ ...page.query, where: { reporterId: reporter.id, ...page.where } }));
}

export async function listByPerson(slug: string, where: Page): Promise<ArticleList> {
  "use cache";
  cacheTag(tags.everything(), tags.person(slug));
  cacheLife(LIFE);
  const page = joinPage(where);
  const person = isSlug(slug) && !page.isLost ? await db.person.findUnique({ where: { slug }, select: { id: true } }) : null;
  if (!person) return EMPTY;
  return page.view(await db.articlePerson.findMany({ ...page.query, where: { personId: person.id, ...page.where } }));
}

export async function listByTag(tag: string, where: Page): Promise<ArticleList> {
  "use cache";
  cacheTag(tags.everything(), tags.topic(tag));
  cacheLife(LIFE);
  const page = joinPage(where);
  if (tag !== cleanLine(tag) || page.isLost) return EMPTY;
  return page.view(await db.articleTag.findMany({ ...page.query, where: { tag, ...page.where } }));
}
