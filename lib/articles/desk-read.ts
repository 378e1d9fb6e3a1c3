import "server-only";
import { canChange, canChangeAny, canPublish, canWithdrawArticle } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { rightsState } from "@/lib/photos/facts";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { PhotoView } from "@/lib/photos/rules";
import { photoIds } from "./body";
import { photoSelect } from "./card-read";
import { storedContent } from "./content-read";

/** The working copy with what this actor may do with it; null when it is absent or not theirs to change. */
export async function getDraft(actor: Actor | null, number: number) {
  const article = await db.article.findUnique({
    where: { number },
    select: {
      number: true,
      status: true,
      createdById: true,
      publishedAt: true,
      publishedVersion: true,
      section: { select: { reportersMayPublish: true } },
      reporters: { select: { reporterId: true } },
      draft: { select: { version: true, content: true, savedAt: true, savedById: true, savedBy: { select: { name: true } } } },
    },
  });
  if (!article?.draft) return null;
  const { status, draft, reporters, createdById } = article;
  const owned = { createdById, reporterIds: reporters.map((row) => row.reporterId) };
  if (!canChange(actor, owned)) return null;

  const content = storedContent(draft.content);
  const photos = await db.photo.findMany({ where: { id: { in: photoIds(content.body) } }, select: { ...photoSelect, rightsUntil: true } });
  const now = new Date();
  return {
    number: article.number,
    status,
    version: draft.version,
    content,
    savedAt: isoKst(draft.savedAt),
    savedBy: draft.savedBy?.name ?? null,
    isSavedBySelf: actor !== null && draft.savedById === actor.id,
    publishedAt: article.publishedAt && isoKst(article.publishedAt),
    publishedVersion: article.publishedVersion,
    canPublish: canChangeAny(actor) || (status !== "withdrawn" && canPublish(actor, owned, article.section)),
    canWithdraw: canWithdrawArticle(actor) && status === "published",
    photos: Object.fromEntries(photos.map(({ rightsUntil, ...photo }): [string, PhotoView] => [photo.id, { ...photo, rightsState: rightsState(rightsUntil, now) }])),
  };
}
