import "server-only";
import { canEditNewsroom, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";

const PAGE = 60;

/** `like` with its own signs taken as letters. */
const containing = (words: string) => `%${words.replaceAll("\0", "").replace(/[\\%_]/g, "\\$&")}%`;

/** Tags in the order of their letters, each with the articles that bear it; a page goes on after the last tag seen. */
export async function listTags(actor: Actor | null, { words = "", after = "" }: { words?: string; after?: string }) {
  if (!canEditNewsroom(actor)) return { tags: [], next: null };
  const rows = await db.$queryRaw<{ tag: string; articles: number }[]>`
    SELECT tag, count(*)::int AS articles FROM article_tags
    WHERE tag COLLATE "C" > ${after.replaceAll("\0", "")} AND tag ILIKE ${containing(words.trim())}
    GROUP BY tag ORDER BY tag COLLATE "C" LIMIT ${PAGE + 1}::int`;
  const tags = rows.slice(0, PAGE);
  return { tags, next: rows.length > PAGE ? (tags.at(-1)?.tag ?? null) : null };
}

const SUGGESTED = 8;

/** Tags in use that begin with these letters, the most used first, for whoever writes. */
export async function suggestTags(actor: Actor | null, words: string): Promise<string[]> {
  const start = words.trim();
  if (!canWrite(actor) || !start) return [];
  const rows = await db.$queryRaw<{ tag: string }[]>`
    SELECT tag FROM article_tags WHERE tag ILIKE ${containing(start).slice(1)}
    GROUP BY tag ORDER BY count(*) DESC, tag COLLATE "C" LIMIT ${SUGGESTED}::int`;
  return rows.map(({ tag }) => tag);
}

/** The names that tags had before, the newest change first. */
export async function listAliases(actor: Actor | null) {
  if (!canEditNewsroom(actor)) return [];
  const rows = await db.$queryRaw<{ tag: string; into: string; at: Date; articles: number }[]>`
    SELECT tag, "into", at, cardinality("movedIds") AS articles FROM tag_aliases ORDER BY at DESC, tag LIMIT 100`;
  return rows.map(({ at, ...row }) => ({ ...row, at: isoKst(at) }));
}
