import "server-only";
import type { Transaction } from "@/lib/db";

type Byline = { articleId: string; reporterIds: number[]; publishedAt: Date | null; now: Date };

/**
 * Sets the byline and prints it: as before while the same reporters stand on it in the same order, else with their names,
 * titles and addresses of today. A text that was never public carries none.
 */
export async function replaceByline(tx: Transaction, { articleId, reporterIds, publishedAt, now }: Byline): Promise<void> {
  const isPublic = publishedAt !== null;
  await tx.$executeRaw`
    WITH before AS (SELECT array_agg("reporterId" ORDER BY position) AS ids FROM article_reporters WHERE "articleId" = ${articleId}::uuid),
      gone AS (DELETE FROM article_reporters WHERE "articleId" = ${articleId}::uuid AND "reporterId" <> ALL (${reporterIds}::int[]))
    INSERT INTO article_reporters AS kept ("articleId", "reporterId", position, "publishedAt", "touchedAt", name, email, title)
    SELECT ${articleId}::uuid, r.id, line.at - 1, ${publishedAt}, ${now}, CASE WHEN ${isPublic} THEN r.name END, CASE WHEN ${isPublic} THEN r.email END, CASE WHEN ${isPublic} THEN r.title END
    FROM unnest(${reporterIds}::int[]) WITH ORDINALITY AS line(id, at) JOIN reporters r ON r.id = line.id
    ON CONFLICT ("articleId", "reporterId") DO UPDATE SET
      position = EXCLUDED.position, "publishedAt" = EXCLUDED."publishedAt", "touchedAt" = EXCLUDED."touchedAt",
      (name, email, title) = (
        SELECT CASE WHEN stays THEN kept.name ELSE EXCLUDED.name END, CASE WHEN stays THEN kept.email ELSE EXCLUDED.email END, CASE WHEN stays THEN kept.title ELSE EXCLUDED.title END
        FROM (SELECT kept.name IS NOT NULL AND ids = ${reporterIds}::int[] AS stays FROM before) AS printed)`;
}
