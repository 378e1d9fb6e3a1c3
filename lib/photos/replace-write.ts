import "server-only";
import { canChangeAny } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { photoIds, withPhotos } from "@/lib/articles/body";
import { resolve, storedBody, storedContent } from "@/lib/articles/content-read";
import { release } from "@/lib/articles/release-write";
import { keepSave, lockArticle, type LockedArticle, saveVersion } from "@/lib/articles/rows-write";
import type { ArticleContent } from "@/lib/articles/schema";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";

type Exchange = { from: string; into: string; byId: string; now: Date };
/** How many articles and portraits. */
type Replaced = { count: number };
type Seen = { articles: readonly number[]; people: readonly string[] };

// Hundreds of articles may have to be published anew.
const PATIENCE = { maxWait: 5_000, timeout: 120_000 };
const WHY = "사진을 바꿨습니다.";

const SAME = refuse("invalid", "같은 사진입니다. 다른 사진을 골라 주세요.");
const ENDED = refuse("invalid", "사용 기한이 지난 사진으로는 바꿀 수 없습니다.");
const UNUSED = refuse("invalid", "이 사진이 쓰인 곳이 없습니다.");
const CHANGED = refuse("stale", "그사이 이 사진이 쓰인 곳이 달라졌습니다. 목록을 확인하고 다시 눌러 주세요.");
const NOTHING = refuse("invalid", "되돌릴 곳이 없습니다.");

/** The articles that show the photo, drafts and published ones. */
async function showing(tx: Transaction, photoId: string): Promise<number[]> {
  const uses = await tx.photoUse.findMany({ where: { photoId, OR: [{ inDraft: true }, { inPublished: true }] }, select: { article: { select: { number: true } } } });
  return uses.map(({ article }) => article.number).sort((a, b) => a - b);
}

/** The public figures whose portrait it is. */
const portrayed = (tx: Transaction, photoId: string) => tx.person.findMany({ where: { photoId }, select: { id: true, slug: true } });

const isAsSeen = (now: readonly (number | string)[], seen: readonly (number | string)[]) => new Set(now).size === new Set(seen).size && new Set([...now, ...seen]).size === now.length;

const exchanged = (content: ArticleContent, { from, into }: Exchange): ArticleContent => ({
  ...content,
  body: content.body.map((block) => withPhotos(block, (photo) => (photo.photoId === from ? { ...photo, photoId: into } : photo))),
});

/** A new version of the working copy. */
async function save(tx: Transaction, article: LockedArticle, { version, content, byId, now }: { version: number; content: ArticleContent; byId: string; now: Date }): Promise<number> {
  const saved = await saveVersion(tx, { articleId: article.id, baseVersion: version, content, byId, now });
  if (saved === null) throw new Error(`Article ${article.number} was saved past its lock.`);
  return saved;
}

/** One article. What is public is published anew; changes that are not public yet stay so. */
async function exchange(tx: Transaction, number: number, change: Exchange): Promise<Refusal | null> {
  const article = await lockArticle(tx, number);
  if (!article) return null;
  const stuck = refuse("invalid", `${number}번 기사의 사진을 바꾸지 못했습니다. 그 기사를 열어 섹션과 기자를 확인해 주세요.`);
  const { byId, now } = change;
  const draft = storedContent(article.draft.content);
  const isPublic = article.status === "published" && photoIds(storedBody(article.body)).includes(change.from);
  const isDrafted = article.draft.version !== article.publishedVersion;
  let { version } = article.draft;

  if (isPublic) {
    const kept = isDrafted ? await tx.revision.findFirst({ where: { articleId: article.id, version: article.publishedVersion ?? 0, cause: "published" }, orderBy: { at: "desc" }, select: { content: true } }) : article.draft;
    const resolved = kept ? await resolve(tx, exchanged(storedContent(kept.content), change)) : stuck;
    if (!resolved.ok) return stuck;
    version = await save(tx, article, { version, content: resolved.value.content, byId, now });
    await release(tx, article, { resolved: resolved.value, version, byId, now, why: WHY });
    if (!isDrafted) return null;
  } else if (!photoIds(draft.body).includes(change.from)) return null;

  const resolved = await resolve(tx, exchanged(draft, change));
  if (!resolved.ok) return stuck;
  version = await save(tx, article, { version, content: resolved.value.content, byId, now });
  await keepSave(tx, article, { resolved: resolved.value, version, byId, now, cause: "saved" });
  return null;
}

class Stuck extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** All of the articles, or none. */
async function exchangeAll(numbers: number[], tx: Transaction, change: Exchange): Promise<void> {
  for (const number of numbers) {
    const refusal = await exchange(tx, number, change);
    if (refusal) throw new Stuck(refusal);
  }
}

async function inOne<T>(work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await db.$transaction(work, PATIENCE);
  } catch (error) {
    if (error instanceof Stuck) return error.refusal;
    throw error;
  }
}

// Two replacements wait for each other; articles that are being saved with the photo do not.
const hold = (tx: Transaction, id: string) => tx.$executeRaw`SELECT 1 FROM photos WHERE id = ${id}::uuid FOR NO KEY UPDATE`;

/** Puts another photo in this one's place wherever it is shown; the articles' own words about it stay. `seen` is what was agreed to. */
export async function replacePhoto(actor: Actor | null, { id, intoId, seen }: { id: string; intoId: string; seen: Seen }, now: Date): Promise<Result<Replaced>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canChangeAny(actor)) return FORBIDDEN;
  if (id === intoId) return SAME;
  return inOne(async (tx) => {
    await hold(tx, id);
    const photos = await tx.photo.findMany({ where: { id: { in: [id, intoId] } }, select: { id: true, rightsUntil: true } });
    if (photos.length < 2) return NOT_FOUND;
    if (photos.some((photo) => photo.id === intoId && photo.rightsUntil && photo.rightsUntil <= now)) return ENDED;
    const [numbers, people] = [await showing(tx, id), await portrayed(tx, id)];
    const count = numbers.length + people.length;
    if (count === 0) return UNUSED;
    if (!isAsSeen(numbers, seen.articles) || !isAsSeen(people.map(({ slug }) => slug), seen.people)) return CHANGED;
    // what showed both would lose both if it were taken back
    const both = await showing(tx, intoId);
    await exchangeAll(numbers, tx, { from: id, into: intoId, byId: actor.id, now });
    await tx.person.updateMany({ where: { photoId: id }, data: { photoId: intoId } });
    const changed = { replacedIn: numbers.filter((number) => !both.includes(number)), replacedOf: people.map((person) => person.id) };
    await tx.photo.update({ where: { id }, data: { replacedById: intoId, ...changed }, select: { id: true } });
    await record(tx, { actorId: actor.id, act: "photo.replace", subjectType: "photo", subjectId: id, detail: { into: intoId, count }, now });
    return done({ count });
  });
}

/** Takes that back wherever it changed something and the other photo still stands. */
export async function putPhotoBack(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<Replaced>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canChangeAny(actor)) return FORBIDDEN;
  return inOne(async (tx) => {
    await hold(tx, id);
    const photo = await tx.photo.findUnique({ where: { id }, select: { replacedById: true, replacedIn: true, replacedOf: true } });
    if (!photo) return NOT_FOUND;
    if (photo.replacedById === null) return NOTHING;
    const still = await showing(tx, photo.replacedById);
    const numbers = photo.replacedIn.filter((number) => still.includes(number));
    await exchangeAll(numbers, tx, { from: photo.replacedById, into: id, byId: actor.id, now });
    const people = await tx.person.updateMany({ where: { id: { in: photo.replacedOf }, photoId: photo.replacedById }, data: { photoId: id } });
    const count = numbers.length + people.count;
    await tx.photo.update({ where: { id }, data: { replacedById: null, replacedIn: [], replacedOf: [] }, select: { id: true } });
    await record(tx, { actorId: actor.id, act: "photo.put-back", subjectType: "photo", subjectId: id, detail: { count }, now });
    return done({ count });
  });
}
