import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { everything, topic } from "@/lib/articles/tags";
import { db, type Transaction } from "@/lib/db";

/** What these tags are called now; a tag that never became another is called itself. */
export async function namesNow(tx: Transaction, tags: readonly string[]): Promise<Map<string, string>> {
  if (tags.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ tag: string; now: string }[]>`
    WITH RECURSIVE way(tag, now) AS (
      SELECT tag, "into" FROM tag_aliases WHERE tag = ANY (${[...tags]}::text[])
      UNION SELECT way.tag, "into" FROM way JOIN tag_aliases ON tag_aliases.tag = way.now
    )
    SELECT tag, now FROM way WHERE NOT EXISTS (SELECT FROM tag_aliases WHERE tag_aliases.tag = way.now)`;
  return new Map(rows.map(({ tag, now }) => [tag, now]));
}

/** Where the page of a tag has gone; null where it has not. */
export async function getNewName(tag: string): Promise<string | null> {
  "use cache";
  cacheTag(everything(), topic(tag));
  cacheLife({ stale: 30, revalidate: 60, expire: 3600 });
  return (await namesNow(db, [tag.replaceAll("\0", "")])).get(tag) ?? null;
}
