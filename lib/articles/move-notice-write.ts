import "server-only";
import { type Role } from "@/lib/access/role";
import type { Transaction } from "@/lib/db";
import { notifyAll } from "@/lib/notices/write";
import type { ArticleStep } from "@/lib/notices/rules";
import { storedContent } from "./content-read";
import type { LockedArticle } from "./rows-write";

/** Who may write, and who decides at the desk: an administrator alone is a whole newsroom. */
const WRITERS: Role[] = ["reporter", "editor", "admin"];
const DESK: Role[] = ["editor", "admin"];

type Told = { article: LockedArticle; note: string };
type Doing = { byId: string | null; now: Date };

/** Tells those who wrote the articles what the desk, or the clock, did with each. */
export async function tellWriters(tx: Transaction, told: readonly Told[], { step, byId, now }: Doing & { step: ArticleStep }): Promise<void> {
  const makers = told.flatMap(({ article }) => article.createdById ?? []);
  const bylines = told.flatMap(({ article }) => article.reporterIds);
  const writers = await tx.account.findMany({
    where: { role: { in: WRITERS }, status: { not: "deleted" }, id: { not: byId ?? undefined }, OR: [{ id: { in: makers } }, { reporter: { id: { in: bylines } } }] },
    select: { id: true, reporter: { select: { id: true } } },
    orderBy: { id: "asc" },
  });
  const notices = told.flatMap(({ article: { number, title, createdById, reporterIds }, note }) =>
    writers
      .filter(({ id, reporter }) => id === createdById || (reporter !== null && reporterIds.includes(reporter.id)))
      .map(({ id }) => ({ accountId: id, detail: { number, title, step, note } })),
  );
  await notifyAll(tx, { kind: "article-moved", notices, now });
}

/** Tells the desk that an article waits for them; not the one who sent it. */
export async function tellDesk(tx: Transaction, { number, draft }: LockedArticle, { note, byId, now }: Doing & { note: string }): Promise<void> {
  const { title } = storedContent(draft.content);
  const editors = await tx.account.findMany({ where: { role: { in: DESK }, status: "active", id: { not: byId ?? undefined } }, select: { id: true } });
  const notices = editors.map(({ id }) => ({ accountId: id, detail: { number, title, step: "submitted" as const, note } }));
  await notifyAll(tx, { kind: "article-moved", notices, now });
}
