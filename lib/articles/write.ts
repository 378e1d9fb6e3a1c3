import "server-only";
import { canWrite, sideOf } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { done, FORBIDDEN, NOT_FOUND, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { resolve, type Resolved } from "./content-read";
import type { Override } from "./checklist";
import { judgeEdit, judgeMove } from "./moves";
import { release } from "./release-write";
import { publishable, withoutEmpty } from "./rules";
import {
  insertArticle,
  keepAside,
  lockArticle,
  type LockedArticle,
  keepSave,
  saveVersion,
} from "./rows-write";
import type { ArticleContent } from "./schema";
import type { Touched } from "./tags";

type Asker = Actor | null;
type Saved = { number: number; version: number; savedAt: string };
type New = { content: ArticleContent; idempotencyKey?: string };
type Save = { number: number; baseVersion: number; content: ArticleContent };
type Publication = Save & { overrides?: Override[]; why?: string };

// A busy article's savers wait for one another a little.
export const PATIENCE = { maxWait: 5_000, timeout: 10_000 };

const STALE = refuse("stale", "그사이 다른 곳에서 이 기사를 저장했습니다. 새 내용을 확인한 뒤 다시 저장해 주세요.");
const NO_BYLINE = refuse("forbidden", "기자로 등록된 계정만 기사를 쓸 수 있습니다. 데스크에 등록을 요청해 주세요.");
const NOT_BY_ANOTHER_NAME = refuse("invalid", "기자 이름에서 본인을 뺀 채 발행할 수 없습니다.", { field: "reporterIds" });

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
export function judgePublication(actor: Actor, article: LockedArticle, { content, section }: Resolved, now: Date): Refusal | null {
  const who = sideOf(actor, article);
  if (!who) return NOT_FOUND;
  const publicSection = article.sections.find((each) => each.id === article.sectionId);
  const judged = judgeMove(article.status === "withdrawn" ? "republish" : "publish", {
    status: article.status,
    who,
    sectionAllows: section.reportersMayPublish && (article.status !== "published" || publicSection?.reportersMayPublish === true),
    isEmbargoed: article.embargoUntil !== null && article.embargoUntil > now,
  });
  if (!judged.ok) return judged;
  const [gap] = publishable(content);
  if (gap) return gap;
  const isByline = actor.reporterId !== null && content.reporterIds.includes(actor.reporterId);
  return actor.role === "reporter" && !isByline ? NOT_BY_ANOTHER_NAME : null;
}

/**
 * A new draft. A reporter's own byline stands on it unless others are named. The same idempotency key from the same person
 * answers the article it made the first time, as it began: `isKnown`, and this content is not saved.
 */
export async function createArticle(actor: Asker, { content, idempotencyKey }: New, now: Date): Promise<Result<Saved & { isKnown: boolean }>> {
  const refusal = judgeWriter(actor);
  if (refusal || !actor) return refusal ?? SIGN_IN_REQUIRED;
  if (actor.role === "reporter" && actor.reporterId === null) return NO_BYLINE;
  const own = actor.reporterId !== null && content.reporterIds.length === 0 ? [actor.reporterId] : content.reporterIds;

  return db.$transaction(async (tx) => {
    const earlier = idempotencyKey === undefined ? null : await findByKey(tx, actor.id, idempotencyKey);
    if (earlier) return done({ number: earlier.number, version: 1, savedAt: isoKst(earlier.createdAt), isKnown: true });
    const resolved = await resolve(tx, { ...content, reporterIds: own });
    if (!resolved.ok) return resolved;
    const { id, number } = await insertArticle(tx, { resolved: resolved.value, byId: actor.id, idempotencyKey, now });
    await record(tx, { actorId: actor.id, act: "article.create", subjectType: "article", subjectId: id, detail: { number }, now });
    return done({ number, version: 1, savedAt: isoKst(now), isKnown: false });
  }, PATIENCE);
}

/** Of two that come at once the second waits for what the first makes. */
async function findByKey(tx: Transaction, createdById: string, idempotencyKey: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`article ${idempotencyKey}`}, 0))`;
  return tx.article.findUnique({ where: { createdById_idempotencyKey: { createdById, idempotencyKey } }, select: { number: true, createdAt: true } });
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
    const who = article && sideOf(actor, article);
    if (!article || !who) return NOT_FOUND;
    const resolved = await resolve(tx, content);
    if (!resolved.ok) return resolved;

    const change = { articleId: article.id, content: resolved.value.content, byId: actor.id, now };
    const closed = judgeEdit({ status: article.status, who });
    if (closed) {
      if (cause === "saved") await keepAside(tx, change);
      return closed;
    }
    const version = await saveVersion(tx, { ...change, baseVersion });
    // what was to be restored is in the history already
    if (version === null) return cause === "restored" ? STALE : tooLate(tx, change);
    await keepSave(tx, article, { resolved: resolved.value, version, byId: actor.id, now, cause });
    return done({ number, version, savedAt: isoKst(now) });
  }, PATIENCE);
}

/** Saves and publishes in one step. A withdrawn article comes back this way, by an editor's hand. */
export async function publishArticle(
  actor: Asker,
  { number, baseVersion, content, overrides = [], why = "" }: Publication,
  now: Date,
): Promise<Result<{ number: number; version: number; touched: Touched }>> {
  const refusal = judgeWriter(actor);
  if (refusal || !actor) return refusal ?? SIGN_IN_REQUIRED;

  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article || !sideOf(actor, article)) return NOT_FOUND;
    const found = await resolve(tx, { ...content, body: withoutEmpty(content.body) });
    if (!found.ok) return found;
    const resolved = found.value;
    const gap = judgePublication(actor, article, resolved, now);
    if (gap) return gap;

    const change = { articleId: article.id, content: resolved.content, byId: actor.id, now };
    const version = await saveVersion(tx, { ...change, baseVersion });
    if (version === null) return tooLate(tx, change);
    const touched = await release(tx, article, { resolved, version, byId: actor.id, now, why, overrides });
    return done({ number, version, touched });
  }, PATIENCE);
}
