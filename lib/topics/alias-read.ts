import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { everything, topic } from "@/lib/articles/tags";
import { db, type Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";

/** Rows of `tag` and what it is called `now`, for those of these tags that became another. */
export const renamedTags = (tags: readonly string[]) => Prisma.sql`
  WITH RECURSIVE way(tag, now) AS (
    SELECT tag, "into" FROM tag_aliases WHERE tag = ANY (${[...tags]}::text[])
    UNION SELECT way.tag, "into" FROM way JOIN tag_aliases ON tag_aliases.tag = way.now
  )
  SELECT tag, now FROM way WHERE NOT EXISTS (SELECT FROM tag_aliases WHERE tag_aliases.tag = way.now)`;

/** What a tag is called now: itself, if it never became another. */
export async function nameNow(tx: Transaction, tag: string): Promise<string> {
  const [renamed] = await tx.$queryRaw<{ now: string }[]>(renamedTags([tag]));
  return renamed?.now ?? tag;
}

/** Where the page of a tag has gone; null where it has not. */
export async function getNewName(tag: string): Promise<string | null> {
  "use cache";
  cacheTag(everything(), topic(tag));
  cacheLife({ stale: 30, revalidate: 60, expire: 3600 });
  const name = tag.replaceAll("\0", "");
  const now = await nameNow(db, name);
  return now === name ? null : now;
}
