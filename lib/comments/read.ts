import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import type { Actor } from "@/lib/access/role";
import { everything } from "@/lib/articles/tags";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { type CommentView, isCommentId, MAX_PICKS, type Sort } from "./rules";
import { commentsOf } from "./tags";
import { ANSWERED, type Place, readCursor, threadsOf, viewOf, writeCursor } from "./thread";

export type CommentList = { total: number; comments: CommentView[]; next: string | null };
type Asked = { articleNumber: number; sort: Sort; cursor?: string; limit: number };

/** A removal expires the tag at once, new comments every few seconds; see lib/expiry. */
const LIFE = { stale: 30, revalidate: 60, expire: 3600 };
const EMPTY: CommentList = { total: 0, comments: [], next: null };
/** What keeps its place in the thread. */
const STANDING = { status: { in: ["visible", "removed", "blocked"] }, isUnseen: false } satisfies Prisma.CommentWhereInput;

export const rowSelect = {
  id: true,
  parentId: true,
  body: true,
  status: true,
  reason: true,
  likes: true,
  dislikes: true,
  createdAt: true,
  editedAt: true,
  pickedAt: true,
  author: { select: { name: true, role: true } },
} satisfies Prisma.CommentSelect;

/** One page of an article's threads, seconds old at most. `total` counts what can be read, replies included. */
export async function listComments(asked: Asked): Promise<CommentList> {
  "use cache";
  cacheTag(everything(), commentsOf(asked.articleNumber));
  cacheLife(LIFE);
  return (await listCommentsNow(asked)) ?? EMPTY;
}

/** Comments of an article that can be read, replies included, at most seconds old. */
export async function countComments(articleNumber: number): Promise<number> {
  "use cache";
  cacheTag(everything(), commentsOf(articleNumber));
  cacheLife(LIFE);
  const articleId = await findArticle(articleNumber);
  return articleId ? countVisible(articleId) : 0;
}

/** What the desk recommends under an article, the latest pick first. */
export async function listPicks(articleNumber: number): Promise<CommentView[]> {
  "use cache";
  cacheTag(everything(), commentsOf(articleNumber));
  cacheLife(LIFE);
  const rows = await db.comment.findMany({
    where: { ...READABLE, article: { number: articleNumber, status: "published" }, pickedAt: { not: null } },
    orderBy: [{ pickedAt: "desc" }, { id: "desc" }],
    take: MAX_PICKS,
    select: rowSelect,
  });
  return rows.map((row) => viewOf(row));
}

/** The same page as it is this moment; null where the article is not public. */
export async function listCommentsNow({ articleNumber, sort, cursor, limit }: Asked): Promise<CommentList | null> {
  const articleId = await findArticle(articleNumber);
  if (!articleId) return null;
  const [total, places] = await Promise.all([
    countVisible(articleId),
    findPlaces({ articleId, sort, after: cursor === undefined ? null : readCursor(cursor, sort), take: limit + 1 }),
  ]);
  const shown = places.slice(0, limit);
  const last = shown.at(-1);
  return {
    total,
    comments: await findThreads(shown.map(({ id }) => id)),
    next: last && places.length > limit ? writeCursor(sort, last) : null,
  };
}

/** The thread that holds a comment, with the number of its article; null where the public does not see the comment. */
export async function getThread(id: string): Promise<{ articleNumber: number; comment: CommentView } | null> {
  if (!isCommentId(id)) return null;
  const row = await db.comment.findUnique({
    where: { id, article: { status: "published" }, status: { not: "held" }, isUnseen: false },
    select: { parentId: true, article: { select: { number: true } } },
  });
  const [comment] = row ? await findThreads([row.parentId ?? id]) : [];
  if (!row || !comment || comment.status === "held") return null;
  if (comment.status === "withdrawn" && comment.replies.length === 0) return null;
  const isShown = comment.id === id || comment.replies.some((reply) => reply.id === id);
  return isShown ? { articleNumber: row.article.number, comment } : null;
}

/** One comment as the public sees it, without its replies; null where it is hidden. */
export async function getComment(id: string): Promise<CommentView | null> {
  if (!isCommentId(id)) return null;
  const row = await db.comment.findUnique({ where: { id, status: { not: "held" } }, select: rowSelect });
  return row && viewOf(row);
}

/** Number of the article a comment stands under; null where the comment, to this person, does not. */
export async function findArticleOf(actor: Actor | null, id: string): Promise<number | null> {
  if (!isCommentId(id)) return null;
  const comment = await db.comment.findUnique({
    where: { id, article: { status: "published" }, OR: [{ status: { not: "held" } }, ...(actor ? [{ authorId: actor.id }] : [])] },
    select: { article: { select: { number: true } } },
  });
  return comment?.article.number ?? null;
}

export async function findArticle(number: number): Promise<string | null> {
  const article = await db.article.findUnique({ where: { number, status: "published" }, select: { id: true } });
  return article?.id ?? null;
}

/** What anybody can read: a reply under a held comment has no place until that one is passed. */
export const READABLE = { status: "visible", OR: [{ parentId: null }, { parent: { status: { not: "held" } } }] } satisfies Prisma.CommentWhereInput;

/** How many can be read. Of many visible comments few stand under a held one, so those are taken off instead of each being asked for its parent. */
export async function countVisible(articleId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT ((SELECT count(*) FROM comments WHERE "articleId" = ${articleId}::uuid AND status = 'visible')
      - (SELECT count(*) FROM comments p JOIN comments r ON r."parentId" = p.id AND r.status = 'visible'
         WHERE p."articleId" = ${articleId}::uuid AND p.status = 'held'))::int AS total`;
  return row?.total ?? 0;
}

// Moments as whole milliseconds, the precision of the column: a cursor then names its row exactly.
const MOMENT = Prisma.sql`(extract(epoch FROM c."createdAt") * 1000)::float8`;
// parentId is null throughout; named, it lets PostgreSQL see that the index already has the order.
const ORDERS = {
  best: { key: Prisma.sql`c.score::float8`, by: Prisma.sql`c."parentId" ASC, c.score DESC, c.id DESC` },
  newest: { key: MOMENT, by: Prisma.sql`c."parentId" ASC, c."createdAt" DESC, c.id DESC` },
  oldest: { key: MOMENT, by: Prisma.sql`c."parentId" DESC, c."createdAt" ASC, c.id ASC` },
  answered: {
    key: Prisma.sql`c.score::float8 + CASE WHEN c."isAnswered" THEN ${ANSWERED}::float8 ELSE 0 END`,
    by: Prisma.sql`c."parentId" ASC, c."isAnswered" DESC, c.score DESC, c.id DESC`,
  },
} as const satisfies Record<Sort, { key: Prisma.Sql; by: Prisma.Sql }>;

function beyond(sort: Sort, { key, id }: Place): Prisma.Sql {
  if (sort === "best") return Prisma.sql`AND (c.score, c.id) < (${key}::int8, ${id}::uuid)`;
  if (sort === "answered") {
    const isAnswered = key > ANSWERED / 2;
    return Prisma.sql`AND (c."isAnswered", c.score, c.id) < (${isAnswered}, ${key - (isAnswered ? ANSWERED : 0)}::int8, ${id}::uuid)`;
  }
  const moment = new Date(key).toISOString();
  return sort === "newest"
    ? Prisma.sql`AND (c."createdAt", c.id) < (${moment}::timestamptz, ${id}::uuid)`
    : Prisma.sql`AND (c."createdAt", c.id) > (${moment}::timestamptz, ${id}::uuid)`;
}

/**
 * The top comments of a page. Removed and blocked ones keep their place if they were ever seen; a withdrawn one only while someone's reply
 * needs it. In SQL because the client knows no row comparison, without which a deep page reads every page before it.
 * The inner LIMIT keeps PostgreSQL from hashing every reply of the site where EXISTS would.
 */
function findPlaces({ articleId, sort, after, take }: { articleId: string; sort: Sort; after: Place | null; take: number }) {
  const { key, by } = ORDERS[sort];
  return db.$queryRaw<Place[]>`
    SELECT c.id, ${key} AS key
    FROM comments c
    WHERE c."articleId" = ${articleId}::uuid AND c."parentId" IS NULL
      AND (c.status IN ('visible', 'removed', 'blocked') AND NOT c."isUnseen" OR c.status = 'withdrawn' AND (
        SELECT true FROM comments r WHERE r."parentId" = c.id AND r.status IN ('visible', 'removed', 'blocked') AND NOT r."isUnseen" LIMIT 1))
      ${after ? beyond(sort, after) : Prisma.empty}
    ORDER BY ${by}
    LIMIT ${take}`;
}

async function findThreads(ids: string[]): Promise<CommentView[]> {
  if (ids.length === 0) return [];
  const rows = await db.comment.findMany({
    where: { OR: [{ id: { in: ids } }, { parentId: { in: ids }, ...STANDING }] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: rowSelect,
  });
  return threadsOf(ids, rows);
}
