import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { PUBLIC } from "@/lib/articles/card-read";
import { printedLabel } from "@/lib/articles/marks";
import * as tags from "@/lib/articles/tags";
import { pageOf, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { CorrectionView } from "./rules";
import { register } from "./tags";

export type Registered = CorrectionView & { article: { number: number; label: string; title: string } };

/** Everything the newsroom has corrected and still says so, the newest first. */
export async function listCorrections({ before, limit }: { before?: string; limit: number }): Promise<{ corrections: Registered[]; next: string | null }> {
  "use cache";
  cacheTag(tags.everything(), register());
  cacheLife({ stale: 30, revalidate: 60, expire: 3600 });
  const after = before === undefined ? undefined : readCursor(before, "row");
  if (after === null) return { corrections: [], next: null };
  const rows = await db.correction.findMany({
    where: {
      retractedAt: null,
      article: PUBLIC,
      ...(after && { at: { lte: after.at }, OR: [{ at: { lt: after.at } }, { id: { lt: after.tie } }] }),
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: { id: true, kind: true, text: true, at: true, article: { select: { number: true, label: true, isSponsored: true, title: true } } },
  });
  const { shown, next } = pageOf(rows, limit, ({ at, id }) => ({ at, tie: id }));
  if (shown.length > 0) cacheTag(...shown.map(({ article }) => tags.article(article.number)));
  return { corrections: shown.map(({ kind, text, at, article }) => ({ kind, text, at: isoKst(at), article: { number: article.number, label: printedLabel(article), title: article.title } })), next };
}
