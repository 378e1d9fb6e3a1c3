import "server-only";
import type { Transaction } from "@/lib/db";

type Signed = Awaited<ReturnType<typeof bylineOf>>;

/** The byline as it stands, in its order, and as it was printed; names are null where it never was. */
export const bylineOf = (tx: Transaction, articleId: string) =>
  tx.articleReporter.findMany({ where: { articleId }, orderBy: { position: "asc" }, select: { reporterId: true, name: true, email: true, title: true } });

const whoOf = (byline: Signed) => byline.map(({ reporterId }) => reporterId).join();

/**
 * Prints the byline on rows that were just made anew: as before while the same reporters stand on it in the same order,
 * else with their names, titles and addresses of today. A text that was never public carries none.
 */
export async function signByline(tx: Transaction, { articleId, before, isPublic }: { articleId: string; before: Signed; isPublic: boolean }): Promise<void> {
  const now = await bylineOf(tx, articleId);
  if (whoOf(now) === whoOf(before) && before.some(({ name }) => name !== null)) {
    for (const { reporterId, ...printed } of before) await tx.articleReporter.update({ where: { articleId_reporterId: { articleId, reporterId } }, data: printed, select: { articleId: true } });
  }
  if (!isPublic) return;
  await tx.$executeRaw`
    UPDATE article_reporters SET name = reporters.name, email = reporters.email, title = reporters.title
    FROM reporters WHERE reporters.id = "reporterId" AND "articleId" = ${articleId}::uuid AND article_reporters.name IS NULL`;
}
