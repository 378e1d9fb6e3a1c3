import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { createArticle, publishArticle, saveDraft } from "@/lib/articles/write";
import { listByTag } from "@/lib/articles/read";
import { db } from "@/lib/db";
import type { Result } from "@/lib/result";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { getNewName } from "./alias-read";
import { listTags, suggestTags } from "./read";
import { mergeTag, unmergeTag } from "./write";

const now = new Date("2026-11-24T00:00:00Z");
let editor: Actor, reporterId: number, sectionId: number, one: number, both: number, draft: number;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}
const content = (tags: string[]) => contentOf({ sectionId, reporterIds: [reporterId], tags });
async function write(tags: string[], isPublished = true) {
  const { number } = value(await createArticle(editor, { content: content(tags) }, now));
  if (isPublished) value(await publishArticle(editor, { number, baseVersion: 1, content: content(tags) }, now));
  return number;
}
const tagsOf = async (number: number) => {
  const { tags, draft: copy, tagRows } = await db.article.findUniqueOrThrow({ where: { number }, include: { draft: true, tagRows: true } });
  expect(tagRows.map(({ tag }) => tag).sort()).toEqual([...tags].sort());
  expect((copy?.content as { tags: string[] }).tags.toSorted()).toEqual(tags.toSorted());
  return tags;
};
const listed = async (tag: string) => (await listByTag(tag, { limit: 9 })).articles.map(({ number }) => number).sort();

beforeAll(async () => {
  editor = await makeActor("editor");
  reporterId = (await makeActor("reporter")).reporterId ?? 0;
  sectionId = (await makeSection()).id;
});
beforeEach(async () => {
  await db.article.deleteMany();
  await db.tagAlias.deleteMany();
  [one, both, draft] = [await write(["에이펙", "경주"]), await write(["에이펙", "APEC"]), await write(["에이펙"], false)];
});

it("only editors merge, knowing how many articles it changes", async () => {
  for (const role of ["reader", "reporter", "moderator"] as const) expect(await mergeTag(await makeActor(role), { from: "에이펙", into: "APEC", seen: 3 }, now)).toMatchObject({ code: "forbidden" });
  expect(await mergeTag(editor, { from: "에이펙", into: "APEC", seen: 2 }, now)).toMatchObject({ code: "stale" });
  expect(await mergeTag(editor, { from: "에이펙", into: " #에이펙 ", seen: 3 }, now)).toMatchObject({ code: "invalid", field: "into" });
  expect(await mergeTag(editor, { from: "없음", into: "APEC", seen: 0 }, now)).toMatchObject({ code: "not-found" });
  expect((await listTags(await makeActor("reporter"), {})).tags).toEqual([]);
});

it("articles, working copies, search and the old address follow; what is saved later under the old name too", async () => {
  expect(value(await mergeTag(editor, { from: "에이펙", into: "APEC", seen: 3 }, now))).toMatchObject({ count: 3, into: "APEC" });
  expect([await tagsOf(one), await tagsOf(both), await tagsOf(draft)]).toEqual([["APEC", "경주"], ["APEC"], ["APEC"]]);
  expect([await listed("에이펙"), await listed("APEC")]).toEqual([[], [one, both].sort()]);
  expect([await getNewName("에이펙"), await getNewName("APEC")]).toEqual(["APEC", null]);
  expect(await db.searchRow.count({ where: { head: { contains: "apec" } } })).toBe(2);
  value(await saveDraft(editor, { number: draft, baseVersion: 1, content: content(["에이펙", "APEC", "물"]) }, now));
  expect(await tagsOf(draft)).toEqual(["APEC", "물"]);
  expect((await listTags(editor, { words: "ap" })).tags).toEqual([{ tag: "APEC", articles: 3 }]);
  expect([await suggestTags(editor, "ap"), await suggestTags(editor, "%"), await suggestTags(await makeActor("reader"), "ap")]).toEqual([["APEC"], [], []]);
});

it("undone, each article bears what it bore; a chain of names leads to the last and comes apart again", async () => {
  value(await mergeTag(editor, { from: "에이펙", into: "APEC", seen: 3 }, now));
  value(await mergeTag(editor, { from: "APEC", into: "아태경제협력체", seen: 3 }, now));
  expect(await getNewName("에이펙")).toBe("아태경제협력체");
  expect(await mergeTag(editor, { from: "아태경제협력체", into: "에이펙", seen: 3 }, now)).toMatchObject({ code: "invalid", field: "into" });
  value(await unmergeTag(editor, { tag: "APEC" }, now));
  expect(value(await unmergeTag(editor, { tag: "에이펙" }, now))).toMatchObject({ count: 3 });
  expect([await tagsOf(one), (await tagsOf(both)).toSorted(), await tagsOf(draft)]).toEqual([["에이펙", "경주"], ["APEC", "에이펙"], ["에이펙"]]);
  expect(await unmergeTag(editor, { tag: "에이펙" }, now)).toMatchObject({ code: "not-found" });
});
