import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { getChanges } from "./changes-read";
import { showChanges } from "./changes-write";
import { getArticle } from "./read";

const at = (minute: number) => new Date(Date.parse("2026-11-24T00:00:00Z") + minute * 60_000);

/** An article with these versions, each a cause and a text. */
async function articleWith(...versions: ["published" | "saved" | "withdrawn", string, string?][]) {
  const { number } = await makeArticle();
  const { id: articleId, sectionId } = await db.article.findUniqueOrThrow({ where: { number }, select: { id: true, sectionId: true } });
  await db.revision.deleteMany({ where: { articleId } });
  for (const [index, [cause, text, why = ""]] of versions.entries()) {
    await db.revision.create({ data: { articleId, version: index + 1, cause, why, at: at(index), content: contentOf({ sectionId, body: [paragraph(text)] }) } });
  }
  return number;
}

test("published versions are compared word by word with their reasons, and no draft is told of", async () => {
  const number = await articleWith(["published", "시장은 예산을 밝혔다."], ["saved", "카나리아 초고"], ["published", "시장이 예산을 밝혔다.", "오탈자"]);
  const history = await getChanges(number);
  expect(history?.changes).toMatchObject([{ why: "오탈자", at: "2026-11-24T09:02:00+09:00", blocks: [{ words: [{ change: "removed", text: "시장은" }, { change: "added", text: "시장이" }, {}] }] }]);
  expect(JSON.stringify(history)).not.toContain("카나리아");
});

test("a version in which nothing changed is no change, and what was taken down before stays so", async () => {
  expect((await getChanges(await articleWith(["published", "그대로"], ["published", "그대로"])))?.changes).toEqual([]);
  const number = await articleWith(["published", "내린 글"], ["withdrawn", "내린 글"], ["published", "다시 낸 글"], ["published", "다시 낸 글을 고침", "사실 보완"]);
  const history = await getChanges(number);
  expect(history?.changes).toHaveLength(1);
  expect(JSON.stringify(history)).not.toContain("내린");
});

test("the article leads to its changes only where there is something to see", async () => {
  const leads = async (number: number) => (await getArticle(number))?.hasChanges;
  expect(await leads(await articleWith(["published", "가"]))).toBe(false);
  expect(await leads(await articleWith(["published", "가"], ["saved", "나"], ["published", "나"]))).toBe(true);
  expect(await leads(await articleWith(["published", "가"], ["published", "나"], ["withdrawn", "나"], ["published", "다"]))).toBe(false);
  expect(await leads(await articleWith(["published", "가"], ["withdrawn", "가"], ["published", "다"], ["published", "라"]))).toBe(true);
});

test("there is none of what is not public, nor where an editor closed it", async () => {
  const number = await articleWith(["published", "가"], ["published", "나"]);
  await db.article.update({ where: { number }, data: { showsChanges: false } });
  expect(await getChanges(number)).toBeNull();
  await db.article.update({ where: { number }, data: { showsChanges: true, status: "withdrawn" } });
  expect(await getChanges(number)).toBeNull();
  expect(await getChanges(2_000_000_000)).toBeNull();
});

test("only an editor closes the history, it is logged once, and opened again", async () => {
  const number = await articleWith(["published", "가"], ["published", "나"]);
  const logged = async () => (await db.auditEntry.findMany({ where: { act: { in: ["article.hide-changes", "article.show-changes"] } }, orderBy: { id: "asc" } })).map(({ act }) => act);
  for (const role of ["reader", "reporter", "moderator"] as const) expect(await showChanges(await makeActor(role), { number, shows: false }, at(9))).toMatchObject({ code: "forbidden" });
  expect(await showChanges(null, { number, shows: false }, at(9))).toMatchObject({ code: "sign-in-required" });
  const editor = await makeActor("editor");
  for (const shows of [false, false]) expect(await showChanges(editor, { number, shows }, at(9))).toMatchObject({ ok: true, value: { shows } });
  expect(await getChanges(number)).toBeNull();
  expect(await showChanges(editor, { number, shows: true }, at(10))).toMatchObject({ ok: true });
  expect((await getChanges(number))?.changes).toHaveLength(1);
  expect(await logged()).toEqual(["article.hide-changes", "article.show-changes"]);
  expect(await showChanges(editor, { number: 2_000_000_000, shows: true }, at(11))).toMatchObject({ code: "not-found" });
});
