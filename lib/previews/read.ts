import "server-only";
import { canChange } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { readPreview } from "@/lib/articles/preview-read";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { findPreview } from "./link-read";
import { fateOf } from "./rules";

const MOST_LISTED = 50;

/** What a link shows; null when it shows nothing. */
export async function openPreview(secret: string, now: Date) {
  const preview = await findPreview(secret, now);
  if (!preview) return null;
  const article = await readPreview(preview.number, now);
  return article && { article, until: isoKst(preview.expiresAt) };
}

/** The links of an article, the newest first, for whoever may change it. Their secrets are nowhere. */
export async function listPreviews(actor: Actor | null, number: number, now: Date) {
  const article = await db.article.findUnique({ where: { number }, select: { id: true, createdById: true, reporters: { select: { reporterId: true } } } });
  if (!article || !canChange(actor, { createdById: article.createdById, reporterIds: article.reporters.map(({ reporterId }) => reporterId) })) return [];
  const previews = await db.preview.findMany({
    where: { articleId: article.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_LISTED,
    select: { id: true, label: true, createdAt: true, expiresAt: true, revokedAt: true, by: { select: { name: true } } },
  });
  return previews.map((preview) => ({
    id: preview.id,
    label: preview.label,
    by: preview.by?.name ?? null,
    createdAt: isoKst(preview.createdAt),
    expiresAt: isoKst(preview.expiresAt),
    fate: fateOf(preview, now),
  }));
}

export type PreviewLink = Awaited<ReturnType<typeof listPreviews>>[number];
