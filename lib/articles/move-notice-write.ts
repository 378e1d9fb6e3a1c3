import "server-only";
import type { Transaction } from "@/lib/db";
import { notify, notifyAll } from "@/lib/notices/write";
import type { ArticleStep } from "@/lib/notices/rules";
import { storedContent } from "./content-read";
import type { LockedArticle } from "./rows-write";

type Step = { step: ArticleStep; note: string; byId: string | null; now: Date };

/** Tells those who wrote the article what the desk, or the clock, did with it. */
export async function tellWriters(tx: Transaction, article: LockedArticle, { step, note, byId, now }: Step): Promise<void> {
  const writers = await tx.account.findMany({
    where: {
      role: "reporter",
      id: { not: byId ?? undefined },
      OR: [...(article.createdById ? [{ id: article.createdById }] : []), { reporter: { id: { in: article.reporterIds } } }],
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of writers) await notify(tx, { accountId: id, kind: "article-moved", detail: { number: article.number, title: article.title, step, note }, now });
}

/** Tells the editors that an article waits for them; not the one who sent it. */
export async function tellDesk(tx: Transaction, { number, draft }: LockedArticle, { note, byId, now }: Omit<Step, "step">): Promise<void> {
  const { title } = storedContent(draft.content);
  const editors = await tx.account.findMany({ where: { role: "editor", status: "active", id: { not: byId ?? undefined } }, select: { id: true } });
  await notifyAll(tx, { accountIds: editors.map(({ id }) => id), kind: "article-moved", detail: { number, title, step: "submitted", note }, now });
}
