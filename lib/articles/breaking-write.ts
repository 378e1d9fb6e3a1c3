import "server-only";
import { canPublishBreaking } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { done, FORBIDDEN, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { resolve } from "./content-read";
import { release } from "./release-write";
import { insertArticle, lockArticle } from "./rows-write";
import type { BreakingNews } from "./schema";
import type { Touched } from "./tags";
import { PATIENCE } from "./write";

/** 속보 in one step: written, marked and out. Whatever more there is to say follows as a change. */
export async function publishBreaking(actor: Actor | null, news: BreakingNews, now: Date): Promise<Result<{ number: number; touched: Touched }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canPublishBreaking(actor)) return FORBIDDEN;
  return db.$transaction(async (tx) => {
    const resolved = await resolve(tx, {
      ...{ label: "", title: news.title, deck: "", dateline: "", sectionId: news.sectionId, reporterIds: [news.reporterId] },
      ...{ body: [{ type: "paragraph", runs: [{ text: news.sentence }] }], nameChoices: {}, tags: [], commenting: true, related: [] },
      ...{ isSponsored: false, aiUse: [] },
    });
    if (!resolved.ok) return resolved;
    const { number } = await insertArticle(tx, { resolved: resolved.value, byId: actor.id, now });
    await tx.article.update({ where: { number }, data: { isBreaking: true }, select: { id: true } });
    const article = await lockArticle(tx, number);
    if (!article) throw new Error(`Article ${number} went missing while it was being published.`);
    return done({ number, touched: await release(tx, article, { resolved: resolved.value, version: 1, byId: actor.id, now }) });
  }, PATIENCE);
}
