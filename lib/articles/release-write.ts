import "server-only";
import { isDeepStrictEqual } from "node:util";
import { announce } from "@/lib/announcements/write";
import { record, recordAll } from "@/lib/audit/write";
import type { Transaction } from "@/lib/db";
import { indexArticles, unindexArticle } from "@/lib/search/write";
import { breakingEnd } from "@/lib/settings/breaking-read";
import type { Override } from "./checklist";
import { type Resolved, storedContent } from "./content-read";
import { tellWriters } from "./move-notice-write";
import { columnsOf, hideRows, keepRevision, type LockedArticle, placesFor, placesOf, replaceRows, together } from "./rows-write";
import type { ArticleStatus } from "./rules";
import type { Touched } from "./tags";

/** Whose doing it is: null where the clock did it. */
type Doing = { byId: string | null; now: Date };
type Release = { resolved: Resolved; version: number; note?: string; why?: string; overrides?: Override[] };
/** An article, and what of it goes out. */
export type Released = Release & { article: LockedArticle };

const ACTS: Partial<Record<ArticleStatus, string>> = { published: "article.change", withdrawn: "article.republish" };

/** Whether a reader would see no difference: then the time of the last change stays. */
const isUnchanged = (article: LockedArticle, { content }: Resolved) =>
  isDeepStrictEqual(
    [article.label, article.title, article.deck, article.dateline, article.sectionId, article.body, article.reporterIds, article.isSponsored, article.aiUse],
    [content.label, content.title, content.deck, content.dateline, content.sectionId, content.body, content.reporterIds, content.isSponsored, content.aiUse],
  );

/** Lets readers have this content. */
export async function release(tx: Transaction, article: LockedArticle, { byId, now, ...what }: Doing & Release): Promise<Touched> {
  await releaseAll(tx, [{ article, ...what }], { byId, now });
  return { number: article.number, ...together(placesOf(article), placesFor(what.resolved)) };
}

/** The same of many at once. Every publication comes through here, by hand or by the clock. */
export async function releaseAll(tx: Transaction, releases: readonly Released[], { byId, now }: Doing): Promise<void> {
  await tx.revision.createMany({
    data: releases.map(({ article, resolved, version, why = "" }) => ({
      ...{ articleId: article.id, version, content: resolved.content, byId, at: now },
      ...{ cause: "published" as const, why: article.status === "published" ? why : "" },
    })),
  });
  for (const each of releases) await putOut(tx, each, now);
  const articles = releases.map(({ article }) => article);
  await indexArticles(
    tx,
    articles.map(({ id }) => id),
  );
  await announce(
    tx,
    articles.map(({ number }) => number),
    now,
  );
  const news = releases.filter(({ article }) => article.status !== "published").map(({ article, note = "" }) => ({ article, note }));
  if (news.length > 0) {
    await tx.articleMove.createMany({
      data: news.map(({ article, note }) => ({ articleId: article.id, from: article.status, to: "published" as const, note, dueAt: byId === null ? article.publishAt : null, byId, at: now })),
    });
    await tellWriters(tx, news, { step: "published", byId, now });
  }
  await recordAll(
    tx,
    releases.map(({ article: { id, number, status }, version, overrides = [] }) => ({
      ...{ actorId: byId, act: ACTS[status] ?? "article.publish", subjectType: "article", subjectId: id, now },
      detail: { number, version, ...(overrides.length > 0 && { overrides }), ...(byId === null && { byClock: true }) },
    })),
  );
}

async function putOut(tx: Transaction, { article, resolved, version }: Released, now: Date): Promise<void> {
  const publishedAt = article.publishedAt ?? now;
  const changedAt = article.publishedAt === null || isUnchanged(article, resolved) ? article.changedAt : now;
  await tx.article.update({
    where: { id: article.id },
    data: {
      ...columnsOf(resolved),
      ...{ status: "published", publishedAt, changedAt, publishedVersion: version, touchedAt: now },
      ...{ withdrawnAt: null, withdrawnReason: null, publishAt: null, embargoUntil: null },
      ...(article.status !== "published" && article.isBreaking && { breakingUntil: await breakingEnd(tx, now) }),
    },
    select: { id: true },
  });
  await replaceRows(tx, { articleId: article.id, resolved, publishedAt, now });
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
  await announce(tx, [number], now);
  await keepRevision(tx, { articleId: id, version: draft.version, content: storedContent(draft.content), byId, now, cause: "withdrawn" });
  const detail = { number, reason, ...(byId === null && { byClock: true }) };
  await tx.articleMove.create({ data: { articleId: id, from: "published", to: "withdrawn", note: reason, dueAt: byId === null ? article.withdrawAt : null, byId, at: now } });
  await tellWriters(tx, [{ article, note: reason }], { step: "withdrawn", byId, now });
  await record(tx, { actorId: byId, act: "article.withdraw", subjectType: "article", subjectId: id, detail, now });
  return { number, ...placesOf(article) };
}
