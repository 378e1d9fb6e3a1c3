import "server-only";
import { canChange, canChangeAny, canPublish, canWithdrawArticle, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { PhotoView } from "@/lib/photos/rules";
import type { Prisma } from "@/prisma/client/client";
import { photoIds } from "./body";
import { photoSelect } from "./card-read";
import { storedContent } from "./content-read";
import { pageOf, type Position, readCursor } from "./cursor";
import { type ArticleStatus, readNumber } from "./rules";

const PAGE = 30;
const ORDER = [{ touchedAt: "desc" }, { id: "desc" }] satisfies Prisma.ArticleOrderByWithRelationInput[];

const rowSelect = {
  id: true,
  number: true,
  title: true,
  status: true,
  touchedAt: true,
  publishedAt: true,
  publishedVersion: true,
  section: { select: { slug: true, name: true } },
  reporters: { select: { reporter: { select: { slug: true, name: true } } }, orderBy: { position: "asc" } },
  draft: { select: { version: true } },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof rowSelect }>;
type Query = { status?: ArticleStatus; mine?: boolean; words?: string; cursor?: string };
export type DeskArticle = ReturnType<typeof toDeskArticle>;

const toDeskArticle = ({ number, title, status, section, reporters, touchedAt, publishedAt, publishedVersion, draft }: Row) => ({
  number,
  title,
  status,
  section,
  reporters: reporters.map(({ reporter }) => reporter),
  touchedAt: isoKst(touchedAt),
  publishedAt: publishedAt && isoKst(publishedAt),
  hasUnpublishedChanges: status === "published" && draft !== null && draft.version !== publishedVersion,
});

/** Last touched first. Reporters get their own; editors everything, or their own when they ask for `mine`. */
export async function listDeskArticles(
  actor: Actor | null,
  { status, mine, words, cursor }: Query,
): Promise<{ articles: DeskArticle[]; next: string | null }> {
  const after = cursor === undefined ? undefined : readCursor(cursor, "row");
  if (!actor || !canWrite(actor) || after === null) return { articles: [], next: null };
  const filter: Prisma.ArticleWhereInput = { ...(status && { status }), ...(words?.trim() && matching(words.trim())) };
  const rows = mine || !canChangeAny(actor) ? await ownRows(actor, filter, after) : await rowsWhere(filter, after);
  const { shown, next } = pageOf(rows, PAGE, (row) => ({ at: row.touchedAt, tie: row.id }));
  return { articles: shown.map(toDeskArticle), next };
}

function matching(words: string): Prisma.ArticleWhereInput {
  const inTitle = { title: { contains: words.replaceAll("\0", ""), mode: "insensitive" as const } };
  const number = readNumber(words);
  return { AND: [number === null ? inTitle : { OR: [inTitle, { number }] }] };
}

const older = <Tie>({ at }: Position, tie: Tie) => ({ touchedAt: { lte: at }, OR: [{ touchedAt: { lt: at } }, tie] });

const rowsWhere = (filter: Prisma.ArticleWhereInput, after?: Position): Promise<Row[]> =>
  db.article.findMany({
    where: { ...filter, ...(after && older(after, { id: { lt: after.tie } })) },
    orderBy: ORDER,
    take: PAGE + 1,
    select: rowSelect,
  });

/** What one created and what carries one's byline: two short walks of two indexes, merged. */
async function ownRows(actor: Actor, filter: Prisma.ArticleWhereInput, after?: Position): Promise<Row[]> {
  const created = rowsWhere({ ...filter, createdById: actor.id }, after);
  const signed = db.articleReporter.findMany({
    where: { reporterId: actor.reporterId ?? 0, article: filter, ...(after && older(after, { articleId: { lt: after.tie } })) },
    orderBy: [{ touchedAt: "desc" }, { articleId: "desc" }],
    take: PAGE + 1,
    select: { article: { select: rowSelect } },
  });
  const rows = [...(await created), ...(await signed).map((row) => row.article)];
  const distinct = new Map(rows.map((row) => [row.id, row]));
  return [...distinct.values()].sort((a, b) => b.touchedAt.getTime() - a.touchedAt.getTime() || (a.id < b.id ? 1 : -1));
}

/** The working copy with what this actor may do with it; null when it is absent or not theirs to change. */
export async function getDraft(actor: Actor | null, number: number) {
  const article = await db.article.findUnique({
    where: { number },
    select: {
      number: true,
      status: true,
      createdById: true,
      publishedAt: true,
      publishedVersion: true,
      section: { select: { reportersMayPublish: true } },
      reporters: { select: { reporterId: true } },
      draft: { select: { version: true, content: true, savedAt: true, savedBy: { select: { name: true } } } },
    },
  });
  if (!article?.draft) return null;
  const { status, draft, reporters, createdById } = article;
  const owned = { createdById, reporterIds: reporters.map((row) => row.reporterId) };
  if (!canChange(actor, owned)) return null;

  const content = storedContent(draft.content);
  const photos = await db.photo.findMany({ where: { id: { in: photoIds(content.body) } }, select: photoSelect });
  return {
    number: article.number,
    status,
    version: draft.version,
    content,
    savedAt: isoKst(draft.savedAt),
    savedBy: draft.savedBy?.name ?? null,
    publishedAt: article.publishedAt && isoKst(article.publishedAt),
    publishedVersion: article.publishedVersion,
    canPublish: canChangeAny(actor) || (status !== "withdrawn" && canPublish(actor, owned, article.section)),
    canWithdraw: canWithdrawArticle(actor) && status === "published",
    photos: Object.fromEntries(photos.map((photo): [string, PhotoView] => [photo.id, photo])),
  };
}
