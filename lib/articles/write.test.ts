import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import type { Result } from "@/lib/result";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import type { Block } from "./body";
import { getArticle } from "./read";
import { touchedBy } from "./tags";
import { moveArticle } from "./move-write";
import { createArticle, publishArticle, saveDraft } from "./write";

let reporter: Actor, colleague: Actor, editor: Actor;
let section: Awaited<ReturnType<typeof makeSection>>;
let closed: Awaited<ReturnType<typeof makeSection>>;

beforeAll(async () => {
  [reporter, colleague, editor] = [await makeActor("reporter"), await makeActor("reporter"), await makeActor("editor")];
  [section, closed] = [await makeSection(), await makeSection({ reportersMayPublish: false })];
  await db.person.create({ data: { slug: "han-seoyeon", name: "한서연", role: "교수" } });
});

let clock = Date.parse("2026-11-24T00:00:00Z");
const now = () => new Date((clock += 1000));
const content = (about: Partial<Parameters<typeof contentOf>[0]> = {}) => contentOf({ sectionId: section.id, ...about });
const own = (about: Parameters<typeof content>[0] = {}) => content({ reporterIds: [reporter.reporterId ?? 0], ...about });

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

const rowOf = (number: number) =>
  db.article.findUniqueOrThrow({ where: { number }, include: { draft: true, reporters: true, people: true, tagRows: true } });
const actsOf = async (number: number) => {
  const { id } = await rowOf(number);
  return (await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } })).map((entry) => entry.act);
};
const create = async (actor = reporter, about: Parameters<typeof content>[0] = {}) =>
  value(await createArticle(actor, { content: content(about) }, now())).number;

async function published(about: Parameters<typeof content>[0] = {}) {
  const number = await create();
  value(await publishArticle(reporter, { number, baseVersion: 1, content: own(about) }, now()));
  return number;
}

describe("a new article", () => {
  it("carries its reporter's own byline and stays unseen", async () => {
    const number = await create();
    const row = await rowOf(number);
    expect(row).toMatchObject({ status: "draft", publishedAt: null, createdById: reporter.id, topSectionId: section.parentId });
    expect(row.reporters).toMatchObject([{ reporterId: reporter.reporterId, publishedAt: null }]);
    expect(row.draft).toMatchObject({ version: 1, content: { reporterIds: [reporter.reporterId] } });
    expect(await getArticle(number)).toBeNull();
    expect(await actsOf(number)).toEqual(["article.create"]);
  });

  it("is refused to readers, moderators, people signed out and reporters without a byline", async () => {
    const before = await db.article.count();
    const codes = [];
    for (const actor of [null, await makeActor("reader"), await makeActor("moderator"), { ...reporter, reporterId: null }]) {
      const result = await createArticle(actor, { content: content() }, now());
      codes.push(result.ok || result.code);
    }
    expect(codes).toEqual(["sign-in-required", "forbidden", "forbidden", "forbidden"]);
    expect(await db.article.count()).toBe(before);
  });

  it("is made once for one key, however often it comes, and what it began with stays", async () => {
    const key = { idempotencyKey: crypto.randomUUID() };
    const first = value(await createArticle(reporter, { content: content({ title: "처음" }), ...key }, now()));
    const again = value(await createArticle(reporter, { content: content({ title: "그사이 더 썼다" }), ...key }, now()));
    expect([first.isKnown, again]).toEqual([false, { ...first, isKnown: true }]);
    expect((await rowOf(first.number)).draft).toMatchObject({ version: 1, content: { title: "처음" } });
    expect(await actsOf(first.number)).toEqual(["article.create"]);
  });

  it("is made once for one key that comes five times at once", async () => {
    const idempotencyKey = crypto.randomUUID();
    const saves = Array.from({ length: 5 }, () => createArticle(reporter, { content: content(), idempotencyKey }, now()));
    const made = (await Promise.all(saves)).map(value);
    expect(new Set(made.map(({ number, version }) => `${number} ${version}`)).size).toBe(1);
    expect(made.filter(({ isKnown }) => !isKnown)).toHaveLength(1);
    expect(await db.article.count({ where: { idempotencyKey } })).toBe(1);
  });

  it("is never another person's, whatever the key", async () => {
    const key = { idempotencyKey: crypto.randomUUID() };
    const [own, theirs] = [await createArticle(reporter, { content: content(), ...key }, now()), await createArticle(colleague, { content: content(), ...key }, now())].map(value);
    expect(theirs).toMatchObject({ isKnown: false });
    expect(theirs?.number).not.toBe(own?.number);
  });

  it("may not refer to a section, reporter or photo that is not there", async () => {
    const photo = { type: "photo", photoId: crypto.randomUUID(), alt: "", caption: [], credit: "" } satisfies Block;
    const strange = { sectionId: content({ sectionId: 1e6 }), reporterIds: content({ reporterIds: [1e6] }), body: content({ body: [photo] }) };
    for (const [field, each] of Object.entries(strange)) {
      expect(await createArticle(reporter, { content: each }, now())).toMatchObject({ code: "invalid", field });
    }
  });
});

describe("tables and videos", () => {
  const table = { type: "table", header: true, rows: [[[{ text: "이름" }], [{ text: "몫" }]], [[{ text: "한서연" }], [{ text: "3", bold: true }]]], caption: "나눈 몫" } satisfies Block;
  const video = { type: "video", videoId: "manpa_TV-01", title: "나누는 자리" } satisfies Block;

  it("are saved as they were written, and read by the public with names linked in the cells", async () => {
    const blank: Block = { ...table, rows: table.rows.map((row) => [...row, []]) };
    const body = [paragraph("첫 문단"), blank, video];
    const number = await create(reporter, { body });
    expect((await rowOf(number)).draft).toMatchObject({ content: { body: [body[0], { ...blank, rows: [blank.rows[0], [[{ text: "한서연", person: "han-seoyeon" }], blank.rows[1]![1], []]] }, video] } });
    value(await publishArticle(reporter, { number, baseVersion: 1, content: own({ body }) }, now()));
    const article = await getArticle(number);
    expect(article?.body).toEqual([body[0], { ...table, rows: [table.rows[0], [[{ text: "한서연", person: "han-seoyeon" }], table.rows[1]![1]]] }, video]);
    expect(article?.people).toMatchObject([{ slug: "han-seoyeon" }]);
    expect((await db.searchRow.findUniqueOrThrow({ where: { number } })).text).toContain("나누는 자리");
  });

  it("are not published while a video has no title", async () => {
    const number = await create();
    const result = await publishArticle(reporter, { number, baseVersion: 1, content: own({ body: [paragraph("글"), { ...video, title: "" }] }) }, now());
    expect(result).toMatchObject({ code: "invalid", field: "body.1.title" });
  });
});

describe("saving", () => {
  it("from one version twenty times at once has one winner; the rest are stale", async () => {
    const number = await create();
    const saves = Array.from({ length: 20 }, (_, index) =>
      saveDraft(reporter, { number, baseVersion: 1, content: own({ title: `저장 ${index}` }) }, now()),
    );
    const results = await Promise.all(saves);
    const winners = results.filter((result) => result.ok);
    expect(winners).toHaveLength(1);
    expect(winners[0]).toMatchObject({ value: { number, version: 2 } });
    expect(results.filter((result) => !result.ok && result.code === "stale")).toHaveLength(19);
    const row = await rowOf(number);
    expect(row.draft).toMatchObject({ version: 2, content: { title: row.title } });
  });

  it("and publishing from one version at once has one winner too", async () => {
    const number = await create();
    const input = { number, baseVersion: 1, content: own() };
    const results = await Promise.all([publishArticle(reporter, input, now()), saveDraft(reporter, input, now())]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it("within a few minutes by one person keeps one revision", async () => {
    const number = await create();
    value(await saveDraft(reporter, { number, baseVersion: 1, content: own({ title: "둘" }) }, now()));
    value(await saveDraft(editor, { number, baseVersion: 2, content: own({ title: "셋" }) }, now()));
    clock += 10 * 60 * 1000;
    value(await saveDraft(editor, { number, baseVersion: 3, content: own({ title: "넷" }) }, now()));
    const { id } = await rowOf(number);
    const revisions = await db.revision.findMany({ where: { articleId: id }, orderBy: { version: "asc" } });
    expect(revisions.map(({ version, byId }) => [version, byId])).toEqual([
      [2, reporter.id],
      [3, editor.id],
      [4, editor.id],
    ]);
  });

  it("another's article is as if it were not there", async () => {
    const number = await create();
    const input = { number, baseVersion: 1, content: own({ title: "남의 글" }) };
    expect(await saveDraft(colleague, input, now())).toMatchObject({ code: "not-found" });
    expect(await publishArticle(colleague, input, now())).toMatchObject({ code: "not-found" });
    expect(await saveDraft(colleague, { ...input, number: 2_000_000 }, now())).toMatchObject({ code: "not-found" });
    expect((await rowOf(number)).draft?.version).toBe(1);
  });

  it("a published article changes nothing that the public sees", async () => {
    const number = await published({ title: "공개", tags: ["하나"] });
    const before = await getArticle(number);
    const change = own({ title: "비밀", deck: "비밀", tags: ["비밀"], sectionId: closed.id, body: [paragraph("비밀 한서연")] });
    value(await saveDraft(reporter, { number, baseVersion: 2, content: change }, now()));
    const row = await rowOf(number);
    expect(JSON.stringify({ ...row, draft: null })).not.toContain("비밀");
    expect(row).toMatchObject({ sectionId: section.id, people: [], publishedVersion: 2, draft: { version: 3 } });
    expect(await getArticle(number)).toEqual(before);
  });
});

describe("publishing", () => {
  it("shows the article with its byline, people and tags, at the time of first publication", async () => {
    const at = now();
    const number = await create();
    const body = [paragraph("한서연은 말했다."), paragraph("  ")];
    const result = value(await publishArticle(reporter, { number, baseVersion: 1, content: own({ body, tags: ["경주"] }) }, at));
    expect(await rowOf(number)).toMatchObject({
      status: "published",
      publishedAt: at,
      changedAt: null,
      publishedVersion: 2,
      reporters: [{ publishedAt: at }],
      people: [{ publishedAt: at }],
      tagRows: [{ tag: "경주", publishedAt: at }],
    });
    const shown = await getArticle(number);
    expect(shown?.body).toEqual([{ type: "paragraph", runs: [{ text: "한서연", person: "han-seoyeon" }, { text: "은 말했다." }] }]);
    expect(shown?.people).toEqual([{ slug: "han-seoyeon", name: "한서연", role: "교수" }]);
    expect(touchedBy(result.touched)).toEqual(
      expect.arrayContaining([`article:${number}`, "front", "latest", `section:${section.slug}`, "person:han-seoyeon", "topic:경주"]),
    );
    expect(await actsOf(number)).toEqual(["article.create", "article.publish"]);
  });

  it("links nobody who has asked since not to be linked", async () => {
    await db.person.create({ data: { slug: "quiet", name: "조용한" } });
    const number = await published({ body: [paragraph("조용한은 말이 없다.")] });
    expect((await getArticle(number))?.people).toMatchObject([{ slug: "quiet" }]);
    await db.person.update({ where: { slug: "quiet" }, data: { isLinked: false } });
    expect(JSON.stringify(await getArticle(number))).not.toContain("quiet");
  });

  it("is refused with the field that lacks something, and saves nothing", async () => {
    const number = await create();
    const gap = await publishArticle(reporter, { number, baseVersion: 1, content: own({ title: "" }) }, now());
    expect(gap).toMatchObject({ code: "invalid", field: "title" });
    expect(await rowOf(number)).toMatchObject({ status: "draft", draft: { version: 1 } });
  });

  it("keeps in the log what of the checklist was passed over, and why", async () => {
    const number = await create();
    const overrides = [{ item: "deck" as const, reason: "속보라 부제 없이 먼저 냅니다" }];
    value(await publishArticle(reporter, { number, baseVersion: 1, content: own(), overrides }, now()));
    const { id } = await rowOf(number);
    const entry = await db.auditEntry.findFirst({ where: { subjectId: id, act: "article.publish" } });
    expect(entry?.detail).toEqual({ number, version: 2, overrides });
  });

  it("in a section of the desk is the editor's alone", async () => {
    const number = await create(reporter, { sectionId: closed.id });
    const input = { number, baseVersion: 1, content: own({ sectionId: closed.id }) };
    expect(await publishArticle(reporter, input, now())).toMatchObject({ code: "forbidden", field: "sectionId" });
    value(await publishArticle(editor, input, now()));
    const moved = { number, baseVersion: 2, content: own({ sectionId: section.id }) };
    expect(await publishArticle(reporter, moved, now())).toMatchObject({ code: "forbidden" });
  });

  it("under somebody else's name alone is refused to a reporter", async () => {
    const number = await create();
    const input = { number, baseVersion: 1, content: content({ reporterIds: [colleague.reporterId ?? 0] }) };
    expect(await publishArticle(reporter, input, now())).toMatchObject({ code: "invalid", field: "reporterIds" });
  });

  it("again keeps the first time, dates the change, and touches the old places and the new", async () => {
    const number = await published({ tags: ["옛"] });
    const { publishedAt } = await rowOf(number);
    const at = now();
    const change = own({ title: "고친 제목", tags: ["새"], sectionId: closed.id });
    const { touched } = value(await publishArticle(editor, { number, baseVersion: 2, content: change }, at));
    expect(await rowOf(number)).toMatchObject({ title: "고친 제목", publishedAt, changedAt: at, tagRows: [{ tag: "새", publishedAt }] });
    expect(touched.tags).toEqual(["옛", "새"]);
    expect(touched.sections).toEqual(expect.arrayContaining([section.slug, closed.slug]));
    expect(await actsOf(number)).toEqual(["article.create", "article.publish", "article.change"]);
  });

  it("again without a difference leaves the time of the last change alone", async () => {
    const number = await published();
    value(await publishArticle(reporter, { number, baseVersion: 2, content: own() }, now()));
    expect((await rowOf(number)).changedAt).toBeNull();
  });
});

describe("withdrawing", () => {
  it("is the editors', needs a published article, and hides it everywhere", async () => {
    const number = await published({ body: [paragraph("한서연")], tags: ["경주"] });
    expect(await moveArticle(reporter, { number, move: "withdraw", reason: "오보" }, now())).toMatchObject({ code: "forbidden" });
    expect(await moveArticle(null, { number, move: "withdraw", reason: "오보" }, now())).toMatchObject({ code: "sign-in-required" });
    const { touched } = value(await moveArticle(editor, { number, move: "withdraw", reason: "오보" }, now()));
    expect(touched).toMatchObject({ people: ["han-seoyeon"], tags: ["경주"] });
    expect(await getArticle(number)).toBeNull();
    expect(await rowOf(number)).toMatchObject({
      status: "withdrawn",
      withdrawnReason: "오보",
      reporters: [{ publishedAt: null }],
      people: [{ publishedAt: null }],
      tagRows: [{ publishedAt: null }],
    });
    expect(await moveArticle(editor, { number, move: "withdraw", reason: "다시" }, now())).toMatchObject({ code: "invalid" });
    expect(await moveArticle(editor, { number: 2_000_000, move: "withdraw", reason: "없음" }, now())).toMatchObject({ code: "not-found" });
    expect(await actsOf(number)).toEqual(["article.create", "article.publish", "article.withdraw"]);
  });

  it("is undone by an editor's publishing, never by a reporter's", async () => {
    const number = await published({ tags: ["경주"] });
    const { publishedAt } = await rowOf(number);
    value(await moveArticle(editor, { number, move: "withdraw", reason: "확인" }, now()));
    value(await saveDraft(reporter, { number, baseVersion: 2, content: own({ title: "바로잡음" }) }, now()));
    expect(await getArticle(number)).toBeNull();
    const input = { number, baseVersion: 3, content: own({ title: "바로잡음" }) };
    expect(await publishArticle(reporter, input, now())).toMatchObject({ code: "forbidden" });
    value(await publishArticle(editor, input, now()));
    expect(await rowOf(number)).toMatchObject({ status: "published", publishedAt, withdrawnAt: null, withdrawnReason: null });
    expect((await actsOf(number)).at(-1)).toBe("article.republish");
  });
});
