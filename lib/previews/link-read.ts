import "server-only";
import { createHash } from "node:crypto";
import { db } from "@/lib/db";
import { fateOf, isSecret } from "./rules";

/** What is kept of a link's secret. */
export const keyOf = (secret: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(secret).digest());

/**
 * The article that a link leads to; null when it never was, is past its time or was revoked, all alike. An article that
 * was taken down or put away is shown to nobody: whoever did that meant the links too.
 */
export async function findPreview(secret: string, now: Date): Promise<{ number: number; expiresAt: Date } | null> {
  if (!isSecret(secret)) return null;
  const preview = await db.preview.findUnique({
    where: { key: keyOf(secret) },
    select: { expiresAt: true, revokedAt: true, article: { select: { number: true, status: true } } },
  });
  if (!preview || fateOf(preview, now) !== "open" || preview.article.status === "withdrawn" || preview.article.status === "archived") return null;
  return { number: preview.article.number, expiresAt: preview.expiresAt };
}
