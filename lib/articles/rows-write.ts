import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma, RevisionCause } from "@/prisma/client/client";
import { firstPhoto } from "./body";
import { replaceByline } from "./byline-write";
import { type Resolved, storedContent } from "./content-read";
import { losesText, sharedSince } from "./revisions";
import type { ArticleContent } from "./schema";
import type { Touched } from "./tags";

type Places = Omit<Touched, "number">;

/** The article as it stands, held until the transaction ends, so that its changes queue up one behind another. */
export async function lockArticle(tx: Transaction, number: number) {
  await bePatient(tx);
  // Not FOR UPDATE: new comments refer to this row and must not wait.
  await tx.$executeRaw`SELECT 1 FROM articles WHERE number = ${number} FOR NO KEY UPDATE`;
  return (await readLocked(tx, [number]))[0] ?? null;
}

/** A crowd of savers queues behind one article, and each must hear whether it came too late. */
export const bePatient = (tx: Transaction) => tx.$executeRaw`SELECT set_config('lock_timeout', '8s', true), set_config('statement_timeout', '8s', true)`;

const LOCKED = {
  id: true,
  number: true,
  status: true,
  createdById: true,
  publishedAt: true,
  changedAt: true,
  publishedVersion: true,
  label: true,
  title: true,
  deck: true,
  dateline: true,
  body: true,
  tags: true,
  sectionId: true,
  commenting: true,
  isSponsored: true,
  aiUse: true,
  topSectionId: true,
  publishAt: true,
  withdrawAt: true,
  withdrawAtReason: true,
  embargoUntil: true,
  isBreaking: true,
  breakingUntil: true,
  draft: { select: { version: true, content: true } },
} satisfies Prisma.ArticleSelect;

/** Articles that the transaction holds already, in the order of their numbers. One without a draft is missing. */
export async function readLocked(tx: Transaction, numbers: readonly number[]) {
  const articles = await tx.article.findMany({ where: { number: { in: [...numbers] } }, select: LOCKED, orderBy: { number: "asc" } });
  const named = await namedBy(
    tx,
    articles.map(({ id }) => id),
  );
  return articles.flatMap(({ draft, ...article }) => {
    const names = named.get(article.id);
    return draft && names ? { ...article, ...names, draft, reporterIds: names.reporters.map(({ id }) => id) } : [];
  });
}

type Named = {
  sections: { id: number; slug: string; reportersMayPublish: boolean }[];
  /** In the order of the byline. */
  reporters: { id: number; slug: string }[];
  /** Their slugs. */
  people: string[];
};

/** The articles' sections, reporters and people, in one statement: many go out in the same second. */
async function namedBy(tx: Transaction, ids: readonly string[]): Promise<Map<string, Named>> {
  const rows = await tx.$queryRaw<(Named & { id: string })[]>`
    SELECT a.id,
      (SELECT json_agg(json_build_object('id', s.id, 'slug', s.slug, 'reportersMayPublish', s."reportersMayPublish")) FROM sections s WHERE s.id IN (a."sectionId", a."topSectionId")) AS sections,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'slug', r.slug) ORDER BY b.position), '[]')
       FROM article_reporters b JOIN reporters r ON r.id = b."reporterId" WHERE b."articleId" = a.id) AS reporters,
      ARRAY(SELECT p.slug FROM article_people b JOIN people p ON p.id = b."personId" WHERE b."articleId" = a.id) AS people
    FROM articles a WHERE a.id = ANY (${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}

export type LockedArticle = Awaited<ReturnType<typeof readLocked>>[number];

/** The public pages on which the article as it stands is shown. */
export const placesOf = (article: LockedArticle): Places => ({
  sections: article.sections.map((section) => section.slug),
  reporters: article.reporters.map((reporter) => reporter.slug),
  people: article.people,
  tags: article.tags,
});

/** The public pages on which this content will be shown. */
export const placesFor = ({ section, reporters, people, content }: Resolved): Places => ({
  sections: [section.slug, section.topSlug],
  reporters: reporters.map((reporter) => reporter.slug),
  people: people.map((person) => person.slug),
  tags: content.tags,
});

const both = (a: string[], b: string[]) => [...new Set([...a, ...b])];

export const together = (a: Places, b: Places): Places => ({
  sections: both(a.sections, b.sections),
  reporters: both(a.reporters, b.reporters),
  people: both(a.people, b.people),
  tags: both(a.tags, b.tags),
});

/** The public columns of an article with this content. */
export const columnsOf = ({ content, section }: Resolved) => ({
  label: content.label,
  title: content.title,
  deck: content.deck,
  dateline: content.dateline,
  sectionId: content.sectionId,
  topSectionId: section.topId,
  body: content.body,
  nameChoices: content.nameChoices,
  tags: content.tags,
  relatedNumbers: content.related,
  isSponsored: content.isSponsored,
  aiUse: content.aiUse,
  leadPhotoId: firstPhoto(content.body)?.photoId ?? null,
  leadPhotoAlt: firstPhoto(content.body)?.alt ?? "",
  commenting: content.commenting,
});

type Made = { resolved: Resolved; byId: string; idempotencyKey?: string; now: Date };

export async function insertArticle(tx: Transaction, { resolved, byId, idempotencyKey, now }: Made) {
  const { content } = resolved;
  const made = await tx.article.create({
    data: {
      ...columnsOf(resolved),
      createdById: byId,
      idempotencyKey,
      createdAt: now,
      touchedAt: now,
      draft: { create: { content, savedById: byId, savedAt: now } },
      revisions: { create: { version: 1, cause: "saved", content, byId, at: now } },
    },
    select: { id: true, number: true },
  });
  await replaceRows(tx, { articleId: made.id, resolved, publishedAt: null, now });
  return made;
}

type Rows = { articleId: string; resolved: Resolved; publishedAt: Date | null; now: Date };

/** Byline, people and tags as the content names them; `publishedAt` is null while the public may not see them. */
export async function replaceRows(tx: Transaction, { articleId, resolved: { reporters, people, content }, publishedAt, now }: Rows): Promise<void> {
  await replaceByline(tx, { articleId, reporterIds: reporters.map(({ id }) => id), publishedAt, now });
  const personIds = people.map(({ id }) => id);
  await tx.$executeRaw`
    WITH without AS (DELETE FROM article_people WHERE "articleId" = ${articleId}::uuid AND "personId" <> ALL (${personIds}::int[])),
      untagged AS (DELETE FROM article_tags WHERE "articleId" = ${articleId}::uuid AND tag <> ALL (${content.tags}::text[])),
      named AS (
        INSERT INTO article_people ("articleId", "personId", "publishedAt") SELECT ${articleId}::uuid, unnest(${personIds}::int[]), ${publishedAt}
        ON CONFLICT ("articleId", "personId") DO UPDATE SET "publishedAt" = EXCLUDED."publishedAt")
    INSERT INTO article_tags ("articleId", tag, "publishedAt") SELECT ${articleId}::uuid, unnest(${content.tags}::text[]), ${publishedAt}
    ON CONFLICT ("articleId", tag) DO UPDATE SET "publishedAt" = EXCLUDED."publishedAt"`;
}

/** Takes the article out of the lists of its reporters, people and tags. */
export async function hideRows(tx: Transaction, { articleId, now }: { articleId: string; now: Date }): Promise<void> {
  const hidden = { where: { articleId }, data: { publishedAt: null } };
  await tx.articleReporter.updateMany({ ...hidden, data: { publishedAt: null, touchedAt: now } });
  await tx.articlePerson.updateMany(hidden);
  await tx.articleTag.updateMany(hidden);
}

/** `byId` is null where the clock did it. */
type Version = { articleId: string; content: ArticleContent; byId: string | null; now: Date };

/** Writes the draft if it is still at `baseVersion`; answers the new version, or null when another save came first. */
export async function saveVersion(tx: Transaction, { articleId, baseVersion, content, byId, now }: Version & { baseVersion: number }) {
  const { count } = await tx.draft.updateMany({
    where: { articleId, version: baseVersion },
    data: { version: baseVersion + 1, content, savedById: byId, savedAt: now },
  });
  return count === 1 ? baseVersion + 1 : null;
}

type Kept = Version & { version: number; cause: RevisionCause; why?: string };

/** Keeps the version. One person's saves within the same few minutes share a row, unless much went missing between them. */
export async function keepRevision(tx: Transaction, { articleId, version, content, byId, now, cause, why }: Kept): Promise<void> {
  if (cause === "saved") {
    const last = await tx.revision.findFirst({
      where: { articleId, version: version - 1, cause, byId, name: null, at: { gte: sharedSince(now) } },
      select: { id: true, content: true },
    });
    if (last && !losesText(storedContent(last.content), content)) {
      await tx.revision.update({ where: { id: last.id }, data: { version, content, at: now }, select: { id: true } });
      return;
    }
  }
  await tx.revision.create({ data: { articleId, version, content, byId, at: now, cause, why } });
}

/** Keeps a text that came too late, beside the version that was there before it. The same one twice is kept once. */
export async function keepAside(tx: Transaction, { articleId, content, byId, now }: Version): Promise<void> {
  const { version } = await tx.draft.findUniqueOrThrow({ where: { articleId }, select: { version: true } });
  const isKept = await tx.revision.count({ where: { articleId, version, content: { equals: content }, OR: [{ cause: "aside", byId }, { cause: { not: "aside" } }] } });
  if (!isKept) await tx.revision.create({ data: { articleId, version, content, byId, at: now, cause: "aside" } });
}

type Saved = { resolved: Resolved; version: number; byId: string; now: Date; cause: "saved" | "restored" };

/** What a save writes beside the working copy. What the public sees, or saw, changes only by publishing. */
export async function keepSave(tx: Transaction, { id, publishedAt }: LockedArticle, { resolved, version, byId, now, cause }: Saved): Promise<void> {
  await keepRevision(tx, { articleId: id, content: resolved.content, byId, now, version, cause });
  const isPrivate = publishedAt === null;
  await tx.article.update({ where: { id }, data: { ...(isPrivate && columnsOf(resolved)), touchedAt: now }, select: { id: true } });
  if (isPrivate) await replaceRows(tx, { articleId: id, resolved, publishedAt: null, now });
  else await tx.articleReporter.updateMany({ where: { articleId: id }, data: { touchedAt: now } });
}
