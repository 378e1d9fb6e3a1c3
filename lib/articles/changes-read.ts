import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { PUBLIC } from "./card-read";
import { storedContent } from "./content-read";
import { printedLabel } from "./marks";
import { compareContents } from "./revision-diff";
import * as tags from "./tags";

/** Versions compared on one page; older ones are counted. */
const MOST = 30;

export type PublishedChange = NonNullable<Awaited<ReturnType<typeof getChanges>>>["changes"][number];

/**
 * What was changed in an article after it went out, the newest first: published versions only, each against the one
 * before it. Null where the article is not public, or an editor keeps its history closed.
 */
export async function getChanges(number: number) {
  "use cache";
  cacheTag(tags.everything(), tags.article(number));
  cacheLife({ stale: 30, revalidate: 60, expire: 3600 });
  // What a withdrawal took off the site stays off it, also once the article is back.
  const withdrawal = await db.revision.findFirst({ where: { article: { number }, cause: "withdrawn" }, orderBy: { at: "desc" }, select: { at: true } });
  const article = await db.article.findUnique({
    where: { number, showsChanges: true, ...PUBLIC },
    select: {
      label: true,
      isSponsored: true,
      title: true,
      publishedAt: true,
      topSection: { select: { slug: true } },
      revisions: {
        where: { cause: "published", ...(withdrawal && { at: { gt: withdrawal.at } }) },
        orderBy: [{ version: "desc" }, { id: "desc" }],
        take: MOST + 1,
        select: { id: true, at: true, why: true, content: true },
      },
    },
  });
  if (!article?.publishedAt) return null;
  const changes = article.revisions.slice(0, MOST).flatMap(({ id, at, why, content }, index) => {
    const before = article.revisions[index + 1];
    if (!before) return [];
    const { fields, blocks, isSame } = compareContents(storedContent(before.content), storedContent(content));
    // An untouched title is told by the page already, untouched paragraphs by the article.
    const changed = fields.filter(({ words }) => words.some(({ change }) => change !== "same"));
    return isSame ? [] : [{ id, at: isoKst(at), why, fields: changed, blocks: blocks.filter(({ change }) => change !== "same") }];
  });
  return {
    label: printedLabel(article),
    title: article.title,
    topSection: article.topSection.slug,
    publishedAt: isoKst(article.publishedAt),
    changes,
    isWhole: article.revisions.length <= MOST,
  };
}
