import "server-only";
import { isDeepStrictEqual } from "node:util";
import { announce } from "@/lib/announcements/write";
import { record } from "@/lib/audit/write";
import type { Transaction } from "@/lib/db";
import { indexArticle, unindexArticle } from "@/lib/search/write";
import { breakingEnd } from "@/lib/settings/breaking-read";
import type { Override } from "./checklist";
import { type Resolved, storedContent } from "./content-read";
import { tellWriters } from "./move-notice-write";
import { columnsOf, hideRows, keepRevision, type LockedArticle, placesFor, placesOf, replaceRows, together } from "./rows-write";
import type { ArticleStatus } from "./rules";
import type { Touched } from "./tags";

/** Whose doing it is: null where the clock did it. */
type Doing = { byId: string | null; now: Date };
type Release = Doing & { resolved: Resolved; version: number; note?: string; why?: string; overrides?: Override[] };

const ACTS: Partial<Record<ArticleStatus, string>> = { published: "article.change", withdrawn: "article.republish" };

/** Whether a reader would see no difference: then the time of the last change stays. */
const isUnchanged = (article: LockedArticle, { content }: Resolved) =>
  isDeepStrictEqual(
    [article.label, article.title, article.deck, article.dateline, article.sectionId, article.body, article.reporterIds, article.isSponsored, article.aiUse],
    [content.label, content.title, content.deck, content.dateline, content.sectionId, content.body, content.reporterIds, content.isSponsored, content.aiUse],
  );

/** Lets readers have this content. Every publication comes through here, by hand or by the clock. */
export async function release(tx: Transaction, article: LockedArticle, { resolved, version, byId, now, note = "", why = "", overrides = [] }: Release): Promise<Touched> {
  const { id, number, status } = article;
  await keepRevision(tx, { articleId: id, content: resolved.content, byId, now, version, cause: "published", why: status === "published" ? why : "" });

  const publishedAt = article.publishedAt ?? now;
  const changedAt = article.publishedAt === null || isUnchanged(article, resolved) ? article.changedAt : now;
  const isNew = status !== "published";
  await tx.article.update({
    where: { id },
    data: {
      ...columnsOf(resolved),
      ...{ status: "published", publishedAt, changedAt, publishedVersion: version, touchedAt: now },
      ...{ withdrawnAt: null, withdrawnReason: null, publishAt: null, embargoUntil: null },
      ...(isNew && article.isBreaking && { breakingUntil: await breakingEnd(tx, now) }),
    },
    select: { id: true },
  });
  await replaceRows(tx, { articleId: id, resolved, publishedAt, now });
  await indexArticle(tx, id);
  await announce(tx, number, now);
  const detail = { number, version, ...(overrides.length > 0 && { overrides }), ...(byId === null && { byClock: true }) };
  if (isNew) {
    await tx.articleMove.create({ data: { articleId: id, from: status, to: "published", note, dueAt: byId === null ? article.publishAt : null, byId, at: now } });
    await tellWriters(tx, article, { step: "published", note, byId, now });
  }
  await record(tx, { actorId: byId, act: ACTS[status] ?? "article.publish", subjectType: "article", subjectId: id, detail, now });
  return { number, ...together(placesOf(article), placesFor(resolved)) };
}

/** Takes a published article off every public page; its draft and its number stay. */
export async function takeDown(tx: Transaction, article: LockedArticle, { reason, byId, now }: Doing & { reason: string }): Promise<Touched> {
  const { id, number, draft } = article;
  await tx.article.update({
    where: { id },
    data: {
      ...{ status: "withdrawn", withdrawnAt: now, withdrawnReason: reason, touchedAt: now },
      ...{ withdrawAt: null, withdrawAtReason: null, isBreaking: false, breakingUntil: null },
    },
    select: { id: true },
  });
  await hideRows(tx, { articleId: id, now });
  await unindexArticle(tx, number);
  await announce(tx, number, now);
  await keepRevision(tx, { articleId: id, version: draft.version, content: storedContent(draft.content), byId, now, cause: "withdrawn" });
  const detail = { number, reason, ...(byId === null && { byClock: true }) };
  await tx.articleMove.create({ data: { articleId: id, from: "published", to: "withdrawn", note: reason, dueAt: byId === null ? article.withdrawAt : null, byId, at: now } });
  await tellWriters(tx, article, { step: "withdrawn", note: reason, byId, now });
  await record(tx, { actorId: byId, act: "article.withdraw", subjectType: "article", subjectId: id, detail, now });
  return { number, ...placesOf(article) };
}
