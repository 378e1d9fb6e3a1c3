import "server-only";
import { canEditNewsroom } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { PUBLIC } from "@/lib/articles/card-read";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { indexArticles } from "@/lib/search/write";
import { nameNow } from "./alias-read";
import { judgeTag } from "./rules";

type Asker = Actor | null;
type Changed = { count: number; into: string };

const SAME = refuse("invalid", "같은 태그입니다. 다른 이름을 적어 주세요.", { field: "into" });
const CAME_FROM = refuse("invalid", "전에 이 태그가 된 이름입니다. ‘바꾼 이름’에서 되돌려 주세요.", { field: "into" });
// Thousands of articles may have to be found anew.
const PATIENCE = { maxWait: 5_000, timeout: 120_000 };

const queueUp = (tx: Transaction) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tag_aliases'))`;

/** Articles, working copies and what search keeps: `from` goes or, where `keeps`, stays beside `into`. */
async function retag(tx: Transaction, ids: string[], { from, into, keeps }: { from: string; into: string; keeps: string[] }): Promise<void> {
  await tx.$executeRaw`
    UPDATE articles SET tags = CASE
      WHEN id = ANY (${keeps}::uuid[]) THEN array_append(array_remove(tags, ${into}), ${into})
      WHEN ${into} = ANY (tags) THEN array_remove(tags, ${from})
      ELSE array_replace(tags, ${from}, ${into}) END
    WHERE id = ANY (${ids}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO article_tags ("articleId", tag, "publishedAt")
    SELECT "articleId", ${into}, "publishedAt" FROM article_tags WHERE tag = ${from} AND "articleId" = ANY (${ids}::uuid[])
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`DELETE FROM article_tags WHERE tag = ${from} AND "articleId" = ANY (${ids}::uuid[]) AND NOT "articleId" = ANY (${keeps}::uuid[])`;
  await tx.$executeRaw`
    UPDATE drafts SET content = jsonb_set(content, '{tags}', (
      SELECT coalesce(jsonb_agg(tag ORDER BY place), '[]') FROM (
        SELECT tag, min(place) AS place FROM (
          SELECT CASE WHEN tag = ${from} AND NOT "articleId" = ANY (${keeps}::uuid[]) THEN ${into} ELSE tag END AS tag, place
          FROM jsonb_array_elements_text(content->'tags') WITH ORDINALITY AS each(tag, place)
          UNION ALL SELECT ${into}, 1000 WHERE "articleId" = ANY (${keeps}::uuid[])
        ) renamed GROUP BY tag
      ) once))
    WHERE "articleId" = ANY (${ids}::uuid[]) AND content->'tags' ? ${from}`;
  const shown = await tx.article.findMany({ where: { id: { in: ids }, ...PUBLIC }, select: { id: true } });
  await indexArticles(
    tx,
    shown.map(({ id }) => id),
  );
}

const bearing = async (tx: Transaction, tag: string): Promise<string[]> =>
  (await tx.articleTag.findMany({ where: { tag }, select: { articleId: true } })).map(({ articleId }) => articleId);

/** One tag becomes another, new or there already. `seen` is the number of articles that was agreed to. */
export async function mergeTag(actor: Asker, { from, into: typed, seen }: { from: string; into: string; seen: number }, now: Date): Promise<Result<Changed>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canEditNewsroom(actor)) return FORBIDDEN;
  const judged = judgeTag(typed);
  if (!judged.ok) return judged;
  return db.$transaction(async (tx) => {
    await queueUp(tx);
    const into = await nameNow(tx, judged.value);
    if (into === from) return judged.value === from ? SAME : CAME_FROM;
    const movedIds = await bearing(tx, from);
    if (movedIds.length === 0) return NOT_FOUND;
    if (movedIds.length !== seen) return refuse("stale", `그사이 이 태그를 단 기사가 ${movedIds.length}건이 되었습니다. 확인하고 다시 눌러 주세요.`);
    const other = new Set(await bearing(tx, into));
    const bothIds = movedIds.filter((id) => other.has(id));
    await retag(tx, movedIds, { from, into, keeps: [] });
    await tx.tagAlias.create({ data: { tag: from, into, byId: actor.id, at: now, movedIds, bothIds } });
    await record(tx, { actorId: actor.id, act: "tag.merge", subjectType: "newsroom", subjectId: from, detail: { from, into, count: movedIds.length }, now });
    return done({ count: movedIds.length, into });
  }, PATIENCE);
}

/** Takes that back: the articles of then bear the old name again; what was tagged since keeps the new one. */
export async function unmergeTag(actor: Asker, { tag: from }: { tag: string }, now: Date): Promise<Result<Changed>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canEditNewsroom(actor)) return FORBIDDEN;
  return db.$transaction(async (tx) => {
    await queueUp(tx);
    const alias = await tx.tagAlias.findUnique({ where: { tag: from } });
    if (!alias) return NOT_FOUND;
    const into = await nameNow(tx, from);
    await tx.tagAlias.delete({ where: { tag: from }, select: { tag: true } });
    const still = new Set(await bearing(tx, into));
    const ids = alias.movedIds.filter((id) => still.has(id));
    await retag(tx, ids, { from: into, into: from, keeps: alias.bothIds.filter((id) => still.has(id)) });
    await record(tx, { actorId: actor.id, act: "tag.unmerge", subjectType: "newsroom", subjectId: from, detail: { from, into, count: ids.length }, now });
    return done({ count: ids.length, into });
  }, PATIENCE);
}
