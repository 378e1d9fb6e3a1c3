import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { everything } from "@/lib/articles/tags";
import { db } from "@/lib/db";
import { countVisible, findArticle, READABLE, rowSelect } from "./read";
import type { CommentView } from "./rules";
import { commentsOf } from "./tags";
import { viewOf } from "./thread";

/** How many comments an article has, and when the last one came (ISO 8601): what an open page asks for now and then. */
export type Pulse = { total: number; newest: string | null };

/** Milliseconds by which a comment may be written after one that bears a later moment. */
const OVERLAP = 10_000;
/** Comments that an open page takes in at once. */
const MAX_FRESH = 100;

/** The pulse that a page is made with: as old as the page. Null where the article is not public. */
export async function getPulse(articleNumber: number): Promise<Pulse | null> {
  "use cache";
  cacheTag(everything(), commentsOf(articleNumber));
  cacheLife({ stale: 30, revalidate: 60, expire: 3600 });
  return readPulse(articleNumber);
}

/**
 * The same for the pages that ask: any number of them cost one reading in three seconds. Not for a page itself, which
 * would be made anew as often.
 */
export async function watchPulse(articleNumber: number): Promise<Pulse | null> {
  "use cache";
  cacheTag(everything(), commentsOf(articleNumber));
  cacheLife({ stale: 30, revalidate: 3, expire: 3600 });
  return readPulse(articleNumber);
}

async function readPulse(articleNumber: number): Promise<Pulse | null> {
  const articleId = await findArticle(articleNumber);
  if (!articleId) return null;
  const [total, newest] = await Promise.all([
    countVisible(articleId),
    db.comment.findFirst({ where: { articleId, ...READABLE }, orderBy: { createdAt: "desc" }, select: { createdAt: true } }),
  ]);
  return { total, newest: newest?.createdAt.toISOString() ?? null };
}

/** Comments that can be read, replies among them, that came after this moment, the oldest first; one of just before it may be among them. */
export async function listFresh(articleNumber: number, after: Date): Promise<CommentView[] | null> {
  const articleId = await findArticle(articleNumber);
  if (!articleId) return null;
  const rows = await db.comment.findMany({
    where: { articleId, ...READABLE, createdAt: { gt: new Date(after.getTime() - OVERLAP) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAX_FRESH,
    select: rowSelect,
  });
  return rows.reverse().map((row) => viewOf(row));
}
