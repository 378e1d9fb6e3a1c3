import "server-only";
import { db } from "@/lib/db";

/** What the desk said when it sent these drafts back, by id: only those that nothing has happened to since. Taking a piece back oneself needs no word. */
export async function readReturns(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; note: string }[]>`
    SELECT a.id, last.note
    FROM unnest(${ids}::uuid[]) AS a (id)
    CROSS JOIN LATERAL (
      SELECT m."from", m."to", m.note FROM article_moves m WHERE m."articleId" = a.id ORDER BY m.at DESC, m.id DESC LIMIT 1
    ) AS last
    WHERE last."to" = 'draft' AND last."from" IN ('inReview', 'approved', 'scheduled') AND last.note <> ''`;
  return new Map(rows.map(({ id, note }) => [id, note]));
}
