import "server-only";
import { isDeepStrictEqual } from "node:util";
import { canChange, canChangeAny, canPublish, canWithdrawArticle, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { announce } from "@/lib/announcements/write";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { done, FORBIDDEN, NOT_FOUND, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { indexArticle, unindexArticle } from "@/lib/search/write";
import { resolve, type Resolved, storedContent } from "./content-read";
import type { Override } from "./checklist";
import { move, publishable, withoutEmpty } from "./rules";
import {
  columnsOf,
  hideRows,
  insertArticle,
  keepAside,
  keepRevision,
  lockArticle,
  type LockedArticle,
  placesFor,
  placesOf,
  replaceRows,
  saveVersion,
  together,
} from "./rows-write";
import type { ArticleContent } from "./schema";
import type { Touched } from "./tags";

type Asker = Actor | null;
type Saved = { number: number; version: number; savedAt: string };
type Save = { number: number; baseVersion: number; content: ArticleContent };
type Publication = Save & { overrides?: Override[] };

// A busy article's savers wait for one another a little.
const PATIENCE = { maxWait: 5_000, timeout: 10_000 };

const STALE = refuse("stale", "그사이 다른 곳에서 이 기사를 저장했습니다. 새 내용을 확인한 뒤 다시 저장해 주세요.");
const NO_BYLINE = refuse("forbidden", "기자로 등록된 계정만 기사를 쓸 수 있습니다. 데스크에 등록을 요청해 주세요.");
const DESK_PUBLISHES = refuse("forbidden", "이 섹션의 기사는 데스크가 발행합니다.", { field: "sectionId" });
const DESK_REPUBLISHES = refuse("forbidden", "내린 기사는 데스크만 다시 발행할 수 있습니다.");
const NOT_BY_ANOTHER_NAME = refuse("invalid", "기자 이름에서 본인을 뺀 채 발행할 수 없습니다.", { field: "reporterIds" });
const PUBLICATIONS = { draft: "article.publish", published: "article.change", withdrawn: "article.republish" } as const;
const ONLY_PUBLISHED = refuse("invalid", "발행된 기사만 내릴 수 있습니다.");

/** Refused, but not lost: the text stays in the history under its author's name. */
async function tooLate(tx: Transaction, change: Parameters<typeof keepAside>[1]): Promise<Refusal> {
  await keepAside(tx, change);
  return STALE;
}

function judgeWriter(actor: Asker): Refusal | null {
  if (!actor) return SIGN_IN_REQUIRED;
  return canWrite(actor) ? null : FORBIDDEN;
}

/** Who may publish this, and what is still missing from it. */
function judgePublication(actor: Actor, article: LockedArticle, { content, section }: Resolved): Refusal | null {
  if (article.status === "withdrawn" && !canChangeAny(actor)) return DESK_REPUBLISHES;
  if (!canPublish(actor, article, section)) return DESK_PUBLISHES;
  const publicSection = article.sections.find((each) => each.id === article.sectionId);
  const mayChange = publicSection !== undefined && canPublish(actor, article, publicSection);
  if (article.status === "published" && !mayChange) return DESK_PUBLISHES;
  const [gap] = publishable(content);
  if (gap) return gap;
  const isByline = actor.reporterId !== null && content.reporterIds.includes(actor.reporterId);
  return actor.role === "reporter" && !isByline ? NOT_BY_ANOTHER_NAME : null;
}

/** Whether a reader would see no difference: then the time of the last change stays. */
const isUnchanged = (article: LockedArticle, { content }: Resolved) =>
  isDeepStrictEqual(
    [article.label, article.title, article.deck, article.dateline, article.sectionId, article.body, article.reporterIds],
    [content.label, content.title, content.deck, content.dateline, content.sectionId, content.body, content.reporterIds],
  );

/** A new draft. A reporter's own byline stands on it unless others are named. */
export async function createArticle(actor: Asker, { content }: { content: ArticleContent }, now: Date): Promise<Result<Saved>> {
  const refusal = judgeWriter(actor);
  if (refusal || !actor) return refusal ?? SIGN_IN_REQUIRED;
  if (actor.role === "reporter" && actor.reporterId === null) return NO_BYLINE;
  const own = actor.reporterId !== null && content.reporterIds.length === 0 ? [actor.reporterId] : content.reporterIds;

  return db.$transaction(async (tx) => {
    const resolved = await resolve(tx, { ...content, reporterIds: own });
    if (!resolved.ok) return resolved;
    const { id, number } = await insertArticle(tx, { resolved: resolved.value, byId: actor.id, now });
    await record(tx, { actorId: actor.id, act: "article.create", subjectType: "article", subjectId: id, detail: { number }, now });
    return done({ number, version: 1, savedAt: isoKst(now) });
  }, PATIENCE);
}

/** Saves the working copy. Of several saves from one version the first wins; the rest are `stale`, and put aside. */
export async function saveDraft(
  actor: Asker,
  { number, baseVersion, content }: Save,
  now: Date,
  cause: "saved" | "restored" = "saved",
): Promise<Result<Saved>> {
  const refusal = judgeWriter(actor);
  if (refusal || !actor) return refusal ?? SIGN_IN_REQUIRED;

  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article || !canChange(actor, article)) return NOT_FOUND;
    const resolved = await resolve(tx, content);
    if (!resolved.ok) return resolved;

    const change = { articleId: article.id, content: resolved.value.content, byId: actor.id, now };
    const version = await saveVersion(tx, { ...change, baseVersion });
    // what was to be restored is in the history already
    if (version === null) return cause === "restored" ? STALE : tooLate(tx, change);
    await keepRevision(tx, { ...change, version, cause });
    // What the public sees, or saw, changes only by publishing.
    const isPrivate = article.status === "draft";
    await tx.article.update({
      where: { id: article.id },
      data: { ...(isPrivate && columnsOf(resolved.value)), touchedAt: now },
      select: { id: true },
    });
    if (isPrivate) await replaceRows(tx, { articleId: article.id, resolved: resolved.value, publishedAt: null, now });
    else await tx.articleReporter.updateMany({ where: { articleId: article.id }, data: { touchedAt: now } });
    return done({ number, version, savedAt: isoKst(now) });
  }, PATIENCE);
}

/** Saves and publishes in one step. A withdrawn article comes back this way, by an editor's hand. */
export async function publishArticle(
  actor: Asker,
  { number, baseVersion, content, overrides = [] }: Publication,
  now: Date,
): Promise<Result<{ number: number; version: number; touched: Touched }>> {
  const refusal = judgeWriter(actor);
  if (refusal || !actor) return refusal ?? SIGN_IN_REQUIRED;

  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article || !canChange(actor, article)) return NOT_FOUND;
    const status = move(article.status, "publish");
    if (status !== "published") return FORBIDDEN;
    const found = await resolve(tx, { ...content, body: withoutEmpty(content.body) });
    if (!found.ok) return found;
    const resolved = found.value;
    const gap = judgePublication(actor, article, resolved);
    if (gap) return gap;

    const change = { articleId: article.id, content: resolved.content, byId: actor.id, now };
    const version = await saveVersion(tx, { ...change, baseVersion });
    if (version === null) return tooLate(tx, change);
    await keepRevision(tx, { ...change, version, cause: "published" });

    const publishedAt = article.publishedAt ?? now;
    const changedAt = article.publishedAt === null || isUnchanged(article, resolved) ? article.changedAt : now;
    await tx.article.update({
      where: { id: article.id },
      data: {
        ...columnsOf(resolved),
        ...{ status, publishedAt, changedAt, publishedVersion: version, touchedAt: now },
        ...{ withdrawnAt: null, withdrawnReason: null },
      },
      select: { id: true },
    });
    await replaceRows(tx, { articleId: article.id, resolved, publishedAt, now });
    await indexArticle(tx, article.id);
    await announce(tx, number, now);
    const act = PUBLICATIONS[article.status];
    await record(tx, { actorId: actor.id, act, subjectType: "article", subjectId: article.id, detail: { number, version, ...(overrides.length > 0 && { overrides }) }, now });
    return done({ number, version, touched: { number, ...together(placesOf(article), placesFor(resolved)) } });
  }, PATIENCE);
}

/** Takes a published article off every public page; its draft and its number stay. */
export async function withdrawArticle(
  actor: Asker,
  { number, reason }: { number: number; reason: string },
  now: Date,
): Promise<Result<{ number: number; touched: Touched }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWithdrawArticle(actor)) return FORBIDDEN;

  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return NOT_FOUND;
    const status = move(article.status, "withdraw");
    if (!status) return ONLY_PUBLISHED;

    await tx.article.update({
      where: { id: article.id },
      data: { status, withdrawnAt: now, withdrawnReason: reason, touchedAt: now },
      select: { id: true },
    });
    await hideRows(tx, { articleId: article.id, now });
    await unindexArticle(tx, number);
    await announce(tx, number, now);
    const draft = await tx.draft.findUniqueOrThrow({ where: { articleId: article.id }, select: { version: true, content: true } });
    const change = { articleId: article.id, version: draft.version, content: storedContent(draft.content), byId: actor.id, now };
    await keepRevision(tx, { ...change, cause: "withdrawn" });
    await record(tx, { actorId: actor.id, act: "article.withdraw", subjectType: "article", subjectId: article.id, detail: { number, reason }, now });
    return done({ number, touched: { number, ...placesOf(article) } });
  }, PATIENCE);
}
