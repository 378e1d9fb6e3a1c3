import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { toApiArticle } from "./api-view";
import { listFeed } from "@/lib/feeds/read";
import { saveReporter } from "@/lib/newsroom/write";
import type { Result } from "@/lib/result";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { db } from "@/lib/db";
import { getArticle, listByReporter } from "./read";
import { createArticle, publishArticle } from "./write";

let editor: Actor, reporter: Actor, sectionId: number, slug: string, number: number;
const now = new Date("2026-11-24T00:00:00Z");

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}
const ids = (...actors: Actor[]) => actors.map(({ reporterId }) => reporterId ?? 0);
const content = (reporterIds = ids(reporter), title = "제목") => contentOf({ sectionId, reporterIds, title });
const rename = async (name: string) => value(await saveReporter(editor, { slug, name, email: `${name}@manpa.test`, title: "특파원" }, now));
const printed = async () => (await getArticle(number))?.reporters.map(({ name, title, email }) => `${name} ${title} ${email}`);

beforeAll(async () => {
  [editor, reporter] = [await makeActor("editor"), await makeActor("reporter", "김처음")];
  sectionId = (await makeSection()).id;
  slug = (await db.reporter.findUniqueOrThrow({ where: { id: reporter.reporterId ?? 0 } })).slug;
  number = value(await createArticle(editor, { content: content() }, now)).number;
  await rename("김발행");
  value(await publishArticle(editor, { number, baseVersion: 1, content: content() }, now));
});

it("a byline is printed as the reporter is called at publication, and stays so everywhere when the reporter is renamed", async () => {
  expect(await printed()).toEqual(["김발행 특파원 김발행@manpa.test"]);
  await rename("김나중");
  expect(await printed()).toEqual(["김발행 특파원 김발행@manpa.test"]);
  const names = [await listByReporter(slug, { limit: 1 }).then(({ articles }) => articles[0]), (await listFeed())?.[0], toApiArticle((await getArticle(number))!, "")];
  for (const card of names) expect(card?.reporters).toEqual([expect.objectContaining({ slug, name: "김발행" })]);
  expect(await db.searchRow.count({ where: { number, head: { contains: "김발행" } } })).toBe(1);
});

it("a change of the text keeps it, a change of the byline prints today's names", async () => {
  value(await publishArticle(editor, { number, baseVersion: 2, content: content(ids(reporter), "고친 제목") }, now));
  expect(await printed()).toEqual(["김발행 특파원 김발행@manpa.test"]);
  const second = await makeActor("reporter", "이둘째");
  value(await publishArticle(editor, { number, baseVersion: 3, content: content(ids(reporter, second)) }, now));
  expect(await printed()).toEqual(["김나중 특파원 김나중@manpa.test", "이둘째 기자 byline@test.test"]);
});
