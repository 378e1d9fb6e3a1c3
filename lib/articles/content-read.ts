import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import { done, refuse, type Result } from "@/lib/result";
import { renamedTags } from "@/lib/topics/alias-read";
import { type Block, photoIds } from "./body";
import { linkedPeople, linkPeople } from "./people-links";
import { publishable, withoutEmpty } from "./rules";
import type { ArticleContent } from "./schema";

/** What a content refers to, found in the database, with people's names linked in its body. */
export type Resolved = {
  content: ArticleContent;
  section: { slug: string; topSlug: string; topId: number; reportersMayPublish: boolean };
  reporters: { id: number; slug: string }[];
  people: { id: number; slug: string }[];
};

// Stored JSON has the shape that was validated when it was saved; what came into that shape later is missing in older ones.
const LATER = { related: [], isSponsored: false, aiUse: [] } satisfies Partial<ArticleContent>;
export const storedContent = (json: Prisma.JsonValue): ArticleContent => ({ ...LATER, ...(json as Omit<ArticleContent, keyof typeof LATER>) });

export const storedBody = (json: Prisma.JsonValue) => json as Block[];

/** Finds section, reporters, photos and people. Refuses a reference to something that is not there. */
export async function resolve(tx: Transaction, content: ArticleContent): Promise<Result<Resolved>> {
  const { section, found, everybody, renamed } = await findReferred(tx, content);
  if (!section) return refuse("invalid", "섹션을 골라 주세요.", { field: "sectionId" });
  if (found.length < content.reporterIds.length) {
    return refuse("invalid", "목록에 없는 기자가 있습니다. 다시 골라 주세요.", { field: "reporterIds" });
  }
  const reporters = content.reporterIds.flatMap((id) => found.find((reporter) => reporter.id === id) ?? []);

  const photos = [...new Set(photoIds(content.body))];
  // Held until the text is saved, so that nobody deletes one meanwhile.
  if (photos.length && (await tx.$queryRaw<unknown[]>`SELECT 1 FROM photos WHERE id = ANY (${photos}::uuid[]) FOR KEY SHARE`).length < photos.length) {
    return refuse("invalid", "올라가지 않은 사진이 있습니다. 사진을 다시 올려 주세요.", { field: "body" });
  }

  const body = linkPeople(content.body, everybody, content.nameChoices);
  const slugs = new Set(linkedPeople(body));
  const people = everybody.filter(({ slug }) => slugs.has(slug)).map(({ id, slug }) => ({ id, slug }));
  const tags = [...new Set(content.tags.map((tag) => renamed[tag] ?? tag))];
  return done({ content: { ...content, body, tags }, section, reporters, people });
}

type Referred = {
  section: Resolved["section"] | null;
  found: Resolved["reporters"];
  everybody: { id: number; slug: string; name: string; aliases: string[]; isLinked: boolean }[];
  renamed: Record<string, string>;
};

/** In one statement: many articles go out in the same second. */
async function findReferred(tx: Transaction, { sectionId, reporterIds, tags }: ArticleContent): Promise<Referred> {
  const [referred] = await tx.$queryRaw<[Referred]>`
    SELECT
      (SELECT json_build_object('slug', s.slug, 'topSlug', coalesce(top.slug, s.slug), 'topId', coalesce(top.id, s.id), 'reportersMayPublish', s."reportersMayPublish")
       FROM sections s LEFT JOIN sections top ON top.id = s."parentId" WHERE s.id = ${sectionId}) AS section,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug)), '[]') FROM reporters WHERE id = ANY (${reporterIds}::int[])) AS found,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'aliases', aliases, 'isLinked', "isLinked")), '[]') FROM people) AS everybody,
      (SELECT coalesce(json_object_agg(tag, now), '{}') FROM (${renamedTags(tags)}) AS renamed) AS renamed`;
  return referred;
}

/** A stored draft as it would go out at this moment, or what keeps it from going. */
export async function resolveWhole(tx: Transaction, draft: Prisma.JsonValue): Promise<Result<Resolved>> {
  const content = storedContent(draft);
  const found = await resolve(tx, { ...content, body: withoutEmpty(content.body) });
  return found.ok ? (publishable(found.value.content)[0] ?? found) : found;
}
