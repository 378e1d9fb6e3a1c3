import "server-only";
import { createHash } from "node:crypto";
import { canChange } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { readPreview } from "@/lib/articles/preview-read";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { fateOf, isSecret } from "./rules";

const MOST_LISTED = 50;

/** What is kept of a link's secret. */
export const keyOf = (secret: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(secret).digest());

/**
 * What a link shows; null when it never was, is past its time or was revoked, all alike. An article that was taken
 * down or put away is shown to nobody: whoever did that meant the links too.
 */
export async function openPreview(secret: string, now: Date) {
  if (!isSecret(secret)) return null;
  const preview = await db.preview.findUnique({
    where: { key: keyOf(secret) },
    select: { expiresAt: true, revokedAt: true, article: { select: { number: true, status: true } } },
  });
  if (!preview || fateOf(preview, now) !== "open" || preview.article.status === "withdrawn" || preview.article.status === "archived") return null;
  const article = await readPreview(preview.article.number, now);
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
