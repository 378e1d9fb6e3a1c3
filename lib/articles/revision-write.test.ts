import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import type { Result } from "@/lib/result";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { compareRevisions, getMergeSides, listRevisions } from "./revision-read";
import { nameRevision, restoreRevision } from "./revision-write";
import { moveArticle } from "./move-write";
import { createArticle, publishArticle, saveDraft } from "./write";

let reporter: Actor, colleague: Actor, editor: Actor;
let sectionId: number;

beforeAll(async () => {
  [reporter, colleague, editor] = [await makeActor("reporter"), await makeActor("reporter"), await makeActor("editor")];
  sectionId = (await makeSection()).id;
});

const START = Date.parse("2026-11-24T00:00:00Z");
const at = (minutes: number) => new Date(START + minutes * 60_000);
const content = (title: string, ...lines: string[]) =>
  contentOf({ sectionId, title, reporterIds: [reporter.reporterId ?? 0], body: (lines.length ? lines : ["첫 문단입니다."]).map(paragraph) });

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

const create = async (title = "처음") => value(await createArticle(reporter, { content: content(title) }, at(0))).number;
const save = (actor: Actor, number: number, baseVersion: number, title: string, minutes: number) =>
  saveDraft(actor, { number, baseVersion, content: content(title) }, at(minutes));
const historyOf = async (number: number, query: { publishedOnly?: boolean } = {}) => (await listRevisions(editor, { number, ...query }))!.revisions;
const titlesOf = async (number: number) => {
  const rows = await db.revision.findMany({ where: { article: { number } }, orderBy: [{ version: "asc" }, { id: "asc" }] });
  return rows.map(({ content, cause, version }) => [version, cause, (content as { title: string }).title]);
};

describe("twenty saves at once from one version", () => {
  it("have one winner, nineteen merge answers, and a history with all twenty texts", async () => {
    const number = await create();
    const titles = Array.from({ length: 20 }, (_, index) => `동시에 ${index}`);
    const results = await Promise.all(titles.map((title, index) => save(index % 2 ? editor : reporter, number, 1, title, 30)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "stale")).toHaveLength(19);
    const history = await titlesOf(number);
    expect(history[0]).toEqual([1, "saved", "처음"]);
    expect(history.slice(1).map(([, , title]) => title).sort()).toEqual([...titles].sort());
    expect(history.filter(([, cause]) => cause === "aside")).toHaveLength(19);
    const sides = (await getMergeSides(reporter, { number, baseVersion: 1 }))!;
    expect(sides.base?.title).toBe("처음");
    const winner = results.findIndex((result) => result.ok);
    expect(sides.theirs).toMatchObject({ version: 2, content: { title: titles[winner] }, isSavedBySelf: winner % 2 === 0 });
    expect((await getMergeSides(editor, { number, baseVersion: 1 }))?.theirs.isSavedBySelf).toBe(winner % 2 === 1);
  });

  it("publish nothing beside the winner, whoever of them meant to publish", async () => {
    const number = await create();
    const input = (index: number) => ({ number, baseVersion: 1, content: content(`발행 ${index}`) });
    const results = await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? publishArticle : saveDraft)(editor, input(index), at(1))));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await titlesOf(number)).toHaveLength(11);
  });
});

describe("a save that comes too late", () => {
  it("is kept once, under its author's name, and changes nothing", async () => {
    const number = await create();
    value(await save(editor, number, 1, "데스크가 먼저", 1));
    for (const minutes of [2, 3]) expect(await save(reporter, number, 1, "기자가 늦게", minutes)).toMatchObject({ code: "stale" });
    const asides = (await historyOf(number)).filter(({ cause }) => cause === "aside");
    expect(asides).toMatchObject([{ by: reporter.name, version: 2 }]);
    expect((await db.draft.findFirstOrThrow({ where: { article: { number } } })).content).toMatchObject({ title: "데스크가 먼저" });
  });

  it("of somebody who may not change the article is kept nowhere", async () => {
    const number = await create();
    expect(await save(colleague, number, 9, "남의 글", 1)).toMatchObject({ code: "not-found" });
    expect(await titlesOf(number)).toHaveLength(1);
  });
});

describe("saves of one person within ten minutes", () => {
  it("share a row, but never with another's, a publication or a named one", async () => {
    const number = await create("하나");
    value(await save(reporter, number, 1, "둘", 1));
    value(await save(reporter, number, 2, "셋", 9));
    value(await save(reporter, number, 3, "넷", 10));
    value(await save(editor, number, 4, "다섯", 11));
    value(await publishArticle(editor, { number, baseVersion: 5, content: content("여섯") }, at(12)));
    value(await save(editor, number, 6, "일곱", 12));
    const named = (await historyOf(number)).find(({ version }) => version === 7)!;
    value(await nameRevision(editor, { number, id: named.id, name: "데스크 손본 글" }));
    value(await save(editor, number, 7, "여덟", 13));
    expect(await titlesOf(number)).toEqual([
      [3, "saved", "셋"],
      [4, "saved", "넷"],
      [5, "saved", "다섯"],
      [6, "published", "여섯"],
      [7, "saved", "일곱"],
      [8, "saved", "여덟"],
    ]);
  });

  it("do not share one when much of the text went missing", async () => {
    const number = await create();
    const long = content("긴 글", "가나다라마바사아자차".repeat(30));
    value(await saveDraft(reporter, { number, baseVersion: 1, content: long }, at(1)));
    value(await save(reporter, number, 2, "긴 글", 2));
    expect(await titlesOf(number)).toHaveLength(2);
    expect((await db.revision.findFirstOrThrow({ where: { article: { number }, version: 2 } })).content).toEqual(long);
  });
});

describe("the history", () => {
  it("is read page by page without a gap, and by publications alone", async () => {
    const number = await create();
    for (let version = 1; version < 40; version++) value(await save(version % 2 ? editor : reporter, number, version, `판 ${version}`, 1));
    value(await publishArticle(editor, { number, baseVersion: 40, content: content("발행") }, at(2)));
    const first = (await listRevisions(editor, { number }))!;
    const second = (await listRevisions(editor, { number, cursor: first.next! }))!;
    expect([...first.revisions, ...second.revisions].map(({ version }) => version)).toEqual(Array.from({ length: 41 }, (_, index) => 41 - index));
    expect(second.next).toBeNull();
    expect(await historyOf(number, { publishedOnly: true })).toMatchObject([{ version: 41, cause: "published", by: editor.name }]);
  });

  it("is nobody's who may not change the article", async () => {
    const number = await create();
    const { id } = (await historyOf(number))[0]!;
    for (const actor of [null, colleague, await makeActor("reader")]) {
      expect(await listRevisions(actor, { number })).toBeNull();
      expect(await compareRevisions(actor, { number, ids: [id, id] })).toBeNull();
      expect(await getMergeSides(actor, { number, baseVersion: 1 })).toBeNull();
      expect(await restoreRevision(actor, { number, id, baseVersion: 1 }, at(1))).toMatchObject({ ok: false });
      expect(await nameRevision(actor, { number, id, name: "남의 이름" })).toMatchObject({ ok: false });
    }
  });

  it("compares two versions of one article, whichever was named first", async () => {
    const number = await create("앞 제목");
    value(await save(editor, number, 1, "뒤 제목", 1));
    const [after, before] = await historyOf(number);
    const comparison = await compareRevisions(reporter, { number, ids: [after!.id, before!.id] });
    expect(comparison?.before.version).toBe(1);
    expect(comparison?.fields[0]?.words).toMatchObject([{ change: "removed", text: "앞" }, { change: "added", text: "뒤" }, { change: "same" }]);
    expect(await compareRevisions(reporter, { number: await create(), ids: [after!.id, before!.id] })).toBeNull();
  });
});

describe("the newest version", () => {
  const differingOf = async (number: number) => (await listRevisions(editor, { number }))!.differing;

  it("is compared with the next earlier one that reads differently", async () => {
    const number = await create("처음");
    expect(await differingOf(number)).toBeNull();
    value(await save(editor, number, 1, "나중", 1));
    const [newest, first] = await historyOf(number);
    expect(await differingOf(number)).toBe(first!.id);
    value(await publishArticle(editor, { number, baseVersion: newest!.version, content: content("나중") }, at(20)));
    value(await moveArticle(editor, { number, move: "withdraw", reason: "시험" }, at(21)));
    expect((await historyOf(number))[0]).toMatchObject({ cause: "withdrawn" });
    expect(await differingOf(number)).toBe(first!.id);
  });

  it("has nothing to be compared with where every version reads the same", async () => {
    const number = await create();
    value(await publishArticle(editor, { number, baseVersion: 1, content: content("처음") }, at(20)));
    value(await moveArticle(editor, { number, move: "withdraw", reason: "시험" }, at(21)));
    expect(await differingOf(number)).toBeNull();
  });
});

describe("an earlier version", () => {
  it("comes back as the newest, after a save that came in between was seen", async () => {
    const number = await create("처음");
    value(await save(editor, number, 1, "나중", 1));
    const first = (await historyOf(number)).at(-1)!;
    expect(await restoreRevision(reporter, { number, id: first.id, baseVersion: 1 }, at(2))).toMatchObject({ code: "stale" });
    expect(value(await restoreRevision(reporter, { number, id: first.id, baseVersion: 2 }, at(3)))).toMatchObject({ version: 3 });
    expect(await titlesOf(number)).toEqual([[1, "saved", "처음"], [2, "saved", "나중"], [3, "restored", "처음"]]);
    expect((await historyOf(number))[0]).toMatchObject({ cause: "restored", by: reporter.name });
  });

  it("of another article does not", async () => {
    const [number, other] = [await create(), await create()];
    const { id } = (await historyOf(other))[0]!;
    expect(await restoreRevision(reporter, { number, id, baseVersion: 1 }, at(1))).toMatchObject({ code: "not-found" });
  });
});
