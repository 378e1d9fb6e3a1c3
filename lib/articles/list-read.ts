import "server-only";
import { canChangeAny, canWrite, sideOf } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { pageOf, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { Prisma } from "@/prisma/client/client";
import { conditionsOf, type DeskQuery, NEVER, type Place } from "./list-query-read";
import { readReturns } from "./returns-read";
import { stepsFrom } from "./steps";

const PAGE = 30;

const rowSelect = {
  id: true,
  number: true,
  title: true,
  status: true,
  touchedAt: true,
  publishAt: true,
  publishedAt: true,
  publishedVersion: true,
  embargoUntil: true,
  createdById: true,
  section: { select: { slug: true, name: true, reportersMayPublish: true } },
  reporters: { select: { reporterId: true, reporter: { select: { slug: true, name: true } } }, orderBy: { position: "asc" } },
  draft: { select: { version: true } },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof rowSelect }>;
export type DeskArticle = ReturnType<typeof toDeskArticle>;

function toDeskArticle({ number, title, status, section, reporters, touchedAt, publishAt, publishedAt, publishedVersion, embargoUntil, createdById, draft }: Row, note: string | undefined, actor: Actor, now: Date) {
  const hasUnpublishedChanges = status === "published" && draft !== null && draft.version !== publishedVersion;
  const who = sideOf(actor, { createdById, reporterIds: reporters.map(({ reporterId }) => reporterId) });
  const facts = { status, who: who ?? "writer", wasPublished: publishedAt !== null, sectionAllows: section.reportersMayPublish, isEmbargoed: embargoUntil !== null && embargoUntil > now };
  return {
    number,
    title,
    status,
    section: { slug: section.slug, name: section.name },
    reporters: reporters.map(({ reporter }) => reporter),
    touchedAt: isoKst(touchedAt),
    publishAt: publishAt && isoKst(publishAt),
    publishedAt: publishedAt && isoKst(publishedAt),
    hasUnpublishedChanges,
    /** The desk sent it back, and why. */
    returned: note === undefined ? null : { note, isToMe: who === "writer" },
    /** What this person may do with it from the list, and where that leads. */
    steps: who ? stepsFrom(facts, hasUnpublishedChanges) : [],
  };
}

/** Last touched first. Reporters get their own; editors everything, or their own when they ask for `mine`. */
export async function listDeskArticles(actor: Actor | null, query: DeskQuery & { limit?: number }, now = new Date()): Promise<{ articles: DeskArticle[]; next: string | null }> {
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, "row");
  if (!actor || !canWrite(actor) || after === null) return { articles: [], next: null };
  const filter = await conditionsOf(query);
  if (filter === NEVER) return { articles: [], next: null };
  const limit = query.limit ?? PAGE;
  const isOwn = query.mine || !canChangeAny(actor);
  const walk = { filter, after, limit };
  const places = isOwn
    ? [await walkArticles({ ...walk, createdById: actor.id, reporterId: filter.reporterId }), actor.reporterId === null ? [] : await walkByline({ ...walk, of: actor.reporterId, reporterId: filter.reporterId })]
    : [filter.reporterId === null ? await walkArticles(walk) : await walkByline({ ...walk, of: filter.reporterId })];
  const distinct = new Map(places.flat().map((place) => [place.id, place]));
  const inOrder = [...distinct.values()].sort((a, b) => b.touchedAt.getTime() - a.touchedAt.getTime() || (a.id < b.id ? 1 : -1));
  const { shown, next } = pageOf(inOrder, limit, (place) => ({ at: place.touchedAt, tie: place.id }));
  const rows = await db.article.findMany({ where: { id: { in: shown.map(({ id }) => id) } }, select: rowSelect });
  const notes = await readReturns(rows.filter(({ status }) => status === "draft").map(({ id }) => id));
  return { articles: shown.flatMap(({ id }) => rows.filter((row) => row.id === id).map((row) => toDeskArticle(row, notes.get(id), actor, now))), next };
}

type Walk = { filter: Exclude<Awaited<ReturnType<typeof conditionsOf>>, typeof NEVER>; after?: { at: Date; tie: string }; limit: number; reporterId?: number | null };

const signedBy = (reporterId: number) => Prisma.sql`EXISTS (SELECT 1 FROM article_reporters s WHERE s."articleId" = a.id AND s."reporterId" = ${reporterId})`;

/** Down an index of articles by their last touch. */
function walkArticles({ filter, after, limit, createdById, reporterId = null }: Walk & { createdById?: string }): Promise<Place[]> {
  const where = [
    ...filter.onArticle,
    ...filter.inPeriod(Prisma.sql`a."touchedAt"`),
    ...(createdById ? [Prisma.sql`a."createdById" = ${createdById}::uuid`] : []),
    ...(reporterId === null ? [] : [signedBy(reporterId)]),
    ...(after ? [Prisma.sql`(a."touchedAt", a.id) < (${after.at}::timestamptz, ${after.tie}::uuid)`] : []),
  ];
  return walk(filter.words, limit, (words, most) => Prisma.sql`
    SELECT a.id, a."touchedAt", a.title, a.number FROM articles a WHERE ${and([...where, ...words])} ORDER BY a."touchedAt" DESC, a.id DESC LIMIT ${most}`);
}

/** Down a reporter's own index, which repeats the articles' last touch. */
function walkByline({ filter, after, limit, of, reporterId = null }: Walk & { of: number }): Promise<Place[]> {
  const where = [
    Prisma.sql`r."reporterId" = ${of}`,
    ...filter.onArticle,
    ...filter.inPeriod(Prisma.sql`r."touchedAt"`),
    ...(reporterId === null ? [] : [signedBy(reporterId)]),
    ...(after ? [Prisma.sql`(r."touchedAt", r."articleId") < (${after.at}::timestamptz, ${after.tie}::uuid)`] : []),
  ];
  return walk(filter.words, limit, (words, most) => Prisma.sql`
    SELECT r."articleId" AS id, r."touchedAt", a.title, a.number FROM article_reporters r JOIN articles a ON a.id = r."articleId"
    WHERE ${and([...where, ...words])} ORDER BY r."touchedAt" DESC, r."articleId" DESC LIMIT ${most}`);
}

/** How many headlines are read one by one before the index of words is asked, which finds all that hold a common word at once. */
const NEAR = 2_000;

/** `select` gives up to `most` articles in order, those with these words alone. */
async function walk(words: Walk["filter"]["words"], limit: number, select: (words: Prisma.Sql[], most: number) => Prisma.Sql): Promise<Place[]> {
  if (!words) return db.$queryRaw<Place[]>`SELECT id, "touchedAt" FROM (${select([], limit + 1)}) AS a`;
  const near = await db.$queryRaw<Place[]>`
    SELECT a.id, a."touchedAt" FROM (${select([], NEAR)}) AS a WHERE ${words.read} ORDER BY a."touchedAt" DESC, a.id DESC LIMIT ${limit + 1}`;
  return near.length > limit ? near : db.$queryRaw<Place[]>`SELECT id, "touchedAt" FROM (${select([words.found], limit + 1)}) AS a`;
}

const and = (conditions: Prisma.Sql[]) => (conditions.length > 0 ? Prisma.join(conditions, " AND ") : Prisma.sql`TRUE`);
