import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { articleNumbers, type Block, photoIds, plainBlock } from "@/lib/articles/body";
import { type ArticleCard, cardSelect, photoSelect, PUBLIC, readCards, standingCorrections, toCard } from "@/lib/articles/card-read";
import { storedBody } from "@/lib/articles/content-read";
import { keepLinks } from "@/lib/articles/people-links";
import * as tags from "@/lib/articles/tags";
import { type CorrectionKind, KIND_NAMES } from "@/lib/corrections/rules";
import { db } from "@/lib/db";
import { siteUrl } from "@/lib/env";
import { dayOf, isoKst } from "@/lib/korean/time";
import { getSection } from "@/lib/newsroom/read";
import type { PhotoView } from "@/lib/photos/rules";
import { getSharing } from "@/lib/settings/read";
import { bodyHtml } from "./block-html";
import type { FeedItem } from "./rss";
import { NEWS_LIMIT, PART } from "./sitemap";

const LIFE = { stale: 30, revalidate: 60, expire: 3600 };
const ITEMS = 50;

const feedSelect = {
  ...cardSelect,
  body: true,
  corrections: { ...standingCorrections, select: { kind: true, text: true, at: true } },
  leadPhoto: { select: { ...photoSelect, size: true } },
  people: { where: { person: { isLinked: true } }, select: { person: { select: { slug: true } } } },
} as const;

/** The newest articles of the paper or of a section, as a feed holds them; null where there is no such section. */
export async function listFeed(section?: string): Promise<FeedItem[] | null> {
  "use cache";
  cacheTag(tags.everything(), section === undefined ? tags.latest() : tags.section(section));
  cacheLife(LIFE);
  const found = section === undefined ? undefined : await getSection(section);
  if (found === null) return null;
  const { isFullText } = await getSharing();
  const rows = await db.article.findMany({
    where: { ...PUBLIC, ...(found && (found.parent ? { sectionId: found.id } : { topSectionId: found.id })) },
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    take: ITEMS,
    select: feedSelect,
  });
  const articles = rows.map(({ body, people, leadPhoto, ...row }) => {
    const { size: photoSize, ...photo } = leadPhoto ?? { size: null };
    const blocks = keepLinks(storedBody(body), new Set(people.map(({ person }) => person.slug)));
    const notices = row.corrections.map(noticeOf);
    return { card: toCard({ ...row, leadPhoto: "id" in photo ? photo : null }), notices, blocks, photoSize };
  });
  const whole = isFullText ? articles.flatMap(({ blocks }) => blocks) : [];
  const [photos, cards] = await Promise.all([listPhotos(photoIds(whole)), readCards(whole)]);
  // An article of another section may stand in a text of this one.
  if (articleNumbers(whole).length > 0) cacheTag(tags.latest());
  return articles.map(({ card, notices, blocks, photoSize }) => ({
    ...card,
    extract: [...notices, extractOf(card, blocks)].join("\n\n"),
    html: isFullText ? bodyHtml([...notices.map(paragraph), ...blocks], { photos, cards, base: siteUrl() }) : null,
    photoSize,
  }));
}

type Notice = { kind: CorrectionKind; text: string; at: Date };

/** A correction in one text, ahead of the article's own, as on its page. */
const noticeOf = ({ kind, text, at }: Notice): string => `[${KIND_NAMES[kind]} ${dayOf(at)}] ${text}`;
const paragraph = (text: string): Block => ({ type: "paragraph", runs: [{ text }] });

async function listPhotos(ids: string[]): Promise<Record<string, PhotoView>> {
  const photos = await db.photo.findMany({ where: { id: { in: ids } }, select: photoSelect });
  return Object.fromEntries(photos.map((photo) => [photo.id, photo]));
}

const BESIDE_TEXT: readonly Block["type"][] = ["photo", "gallery", "table", "video", "article"];

const extractOf = ({ deck }: ArticleCard, blocks: readonly Block[]): string =>
  deck || blocks.filter(({ type }) => !BESIDE_TEXT.includes(type)).map(plainBlock).find(Boolean) || "";

/** The newest articles for the news sitemap. Which of them are still news is a matter of the clock, so of whoever asks. */
export async function listNews(): Promise<{ number: number; title: string; publishedAt: string }[]> {
  "use cache";
  cacheTag(tags.everything(), tags.latest());
  cacheLife(LIFE);
  const rows = await db.article.findMany({
    // What was paid for is no news.
    where: { ...PUBLIC, isSponsored: false },
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    take: NEWS_LIMIT,
    select: { number: true, title: true, publishedAt: true },
  });
  return rows.flatMap(({ publishedAt, ...row }) => (publishedAt ? [{ ...row, publishedAt: isoKst(publishedAt) }] : []));
}

type Parts = { articles: number[]; people: number[] };

/** The parts that hold something. Read anew each time, as the parts themselves: asked for rarely, and right at once. */
export async function listParts(): Promise<Parts> {
  const articles = await db.$queryRaw<{ part: number }[]>`
    SELECT part FROM generate_series(1, (SELECT coalesce(max(number), 0) FROM articles) / ${PART}::int + 1) part
    WHERE EXISTS (
      SELECT 1 FROM articles
      WHERE status = ${PUBLIC.status}::"ArticleStatus" AND number > (part - 1) * ${PART}::int AND number <= part * ${PART}::int
    ) ORDER BY part`;
  const people = await db.$queryRaw<{ part: number }[]>`
    SELECT part FROM generate_series(1, (SELECT coalesce(max(id), 0) FROM people) / ${PART}::int + 1) part
    WHERE EXISTS (SELECT 1 FROM people WHERE "isLinked" AND id > (part - 1) * ${PART}::int AND id <= part * ${PART}::int) ORDER BY part`;
  return { articles: articles.map(({ part }) => part), people: people.map(({ part }) => part) };
}

type Range = { from: number; to: number };

export async function listArticleAddresses({ from, to }: Range): Promise<{ number: number; changedAt: string }[]> {
  const rows = await db.article.findMany({
    where: { ...PUBLIC, number: { gte: from, lte: to } },
    orderBy: { number: "asc" },
    select: { number: true, publishedAt: true, changedAt: true },
  });
  return rows.flatMap(({ number, publishedAt, changedAt }) => {
    const last = changedAt ?? publishedAt;
    return last ? [{ number, changedAt: isoKst(last) }] : [];
  });
}

/** Without those who asked not to be linked. */
export async function listPersonSlugs({ from, to }: Range): Promise<string[]> {
  const rows = await db.person.findMany({ where: { isLinked: true, id: { gte: from, lte: to } }, orderBy: { id: "asc" }, select: { slug: true } });
  return rows.map(({ slug }) => slug);
}
