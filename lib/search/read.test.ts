import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { moveArticle } from "@/lib/articles/move-write";
import { createArticle, publishArticle } from "@/lib/articles/write";
import { db } from "@/lib/db";
import type { ArticleContent } from "@/lib/articles/schema";
import { saveSection } from "@/lib/newsroom/write";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { judgeQuery } from "./query";
import { listNamed, searchArticles } from "./read";
import { reindex } from "./write";

const NOW = new Date("2026-11-24T03:00:00Z");
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const ever = { since: null, until: null };

let reporter: Actor, editor: Actor;
let section: Awaited<ReturnType<typeof makeSection>>, other: typeof section;
let top: string;

async function publish(about: Partial<ArticleContent>, at = hoursAgo(1)) {
  const content = contentOf({ sectionId: section.id, reporterIds: [reporter.reporterId ?? 0], ...about });
  const created = await createArticle(reporter, { content }, at);
  if (!created.ok) throw new Error(created.message);
  const { number } = created.value;
  const published = await publishArticle(editor, { number, baseVersion: 1, content }, at);
  if (!published.ok) throw new Error(published.message);
  return { number, content };
}

type Wanted = Omit<Parameters<typeof searchArticles>[0], "words" | "limit" | "period"> & { limit?: number; period?: typeof ever | { since: Date | null; until: Date | null } };

async function search(query: string, wanted: Wanted = {}) {
  const judged = judgeQuery(query);
  if (!judged.ok) throw new Error(judged.message);
  const result = await searchArticles({ words: judged.value.words, period: ever, limit: 20, ...wanted }, NOW);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const find = async (query: string, wanted: Wanted = {}) => (await search(query, wanted)).hits.map((hit) => hit.number);

beforeAll(async () => {
  [reporter, editor] = [await makeActor("reporter", "강이현"), await makeActor("editor")];
  [section, other] = [await makeSection(), await makeSection()];
  top = (await db.section.findUniqueOrThrow({ where: { id: section.parentId ?? 0 } })).slug;
  await db.person.create({ data: { slug: "kim-minseo", name: "김민서", aliases: ["Kim Minseo"], role: "대통령" } });
  await db.person.create({ data: { slug: "kim-minseok", name: "김민석" } });
  await db.person.create({ data: { slug: "unnamed", name: "이조용", isLinked: false } });
});

describe("a word is found", () => {
  it.each([
    ["경주", "신경주역에서는 31일 열차가 늘었다."],
    ["경주", "만찬은 경주에서 열렸다."],
    ["쌀", "햅쌀값이 올랐다."],
    ["4100선", "코스피가 4,100선을 넘었다."],
    ["apec", "ＡＰＥＣ이 끝났다."],
    ["ＧＰＵ", "gpu 26만 장"],
    ["한국은행", "한국은행이 금리를 내렸다."],
    ["반도체 수출", "수출이 늘었고 반도체가 이끌었다."],
    ["“정상 회의”", "두 정상 회의는 길었다."],
    ["AI·로봇", "AI 로봇이 나왔다."],
    ["𠮷野家", "𠮷野家에서 먹었다."],
  ])("%s in: %s", async (query, text) => {
    const { number } = await publish({ body: [paragraph("앞 문단이다."), paragraph(text)] });
    expect(await find(query)).toContain(number);
  });

  it.each([
    ["한국은행", "한국, 미국은 은행 규제를 논의했다."],
    ["대통령", "대통 통령"],
    ["“정상 회의”", "정상들의 회의"],
    ["문단둘째", "첫 문단"],
  ])("%s not in: %s", async (query, text) => {
    const { number } = await publish({ body: [paragraph(text), paragraph("둘째")] });
    expect(await find(query)).not.toContain(number);
  });

  it("in title, deck, label, tags, reporters, people, lists, quotes and subheads", async () => {
    const { number } = await publish({
      ...{ title: "가제목", deck: "나부제", label: "다말머리", tags: ["라태그"], dateline: "만파" },
      body: [paragraph("김민서는 말했다."), { type: "list", ordered: false, items: [[{ text: "마목록" }]] }, { type: "quote", runs: [{ text: "바인용" }] }, { type: "subhead", text: "사소제" }],
    });
    for (const query of ["가제목", "나부제", "다말머리", "라태그", "강이현", "김민서", "마목록", "바인용", "사소제"]) expect(await find(query, { limit: 100 })).toContain(number);
  });
});

it("the title comes before deck and names, these before the body, and in each the newest first", async () => {
  const body = [paragraph("물결무늬를 보았다.")];
  const inBody = [await publish({ body }, hoursAgo(1)), await publish({ body }, hoursAgo(3000))];
  const inHead = [await publish({ deck: "물결무늬 기와", body }, hoursAgo(30)), await publish({ tags: ["물결무늬"] }, hoursAgo(40_000))];
  const inTitle = [await publish({ title: "물결무늬 기와 나왔다" }, hoursAgo(9000)), await publish({ title: "다시 물결무늬", body }, hoursAgo(90_000))];
  expect(await find("물결무늬")).toEqual([...inTitle, ...inHead, ...inBody].map(({ number }) => number));
});

it("no page repeats or misses a result, whatever its size", async () => {
  const expected: number[] = [];
  for (const title of ["매듭풀기 기사", "다른 기사"]) {
    for (const hours of [2, 2, 2, 50, 300, 300, 20_000]) expected.push((await publish({ title, deck: hours > 40 ? "매듭풀기" : "", body: [paragraph("매듭풀기를 했다.")] }, hoursAgo(hours))).number);
  }
  const whole = await find("매듭풀기", { limit: 100 });
  expect([...whole].sort()).toEqual([...expected].sort());
  for (const limit of [1, 2, 3, 5]) {
    const seen: number[] = [];
    let before: string | undefined;
    do {
      const page = await search("매듭풀기", { limit, before });
      seen.push(...page.hits.map((hit) => hit.number));
      before = page.next ?? undefined;
    } while (before);
    expect(seen).toEqual(whole);
  }
  expect((await search("매듭풀기", { limit: 3 })).total).toEqual({ count: 14, kind: "about" });
  expect((await search("매듭", { limit: 3 })).total).toEqual({ count: 14, kind: "exact" });
  for (const before of ["", "0.1", "3.a.1", "' OR 1=1", "0.zzzzzzzzz.99999999999"]) expect(await find("매듭", { before })).toEqual([]);
});

it("a section, its parent and a period narrow the search", async () => {
  const here = await publish({ title: "섬진강 물길" }, hoursAgo(20));
  const there = await publish({ title: "섬진강 다리", sectionId: other.id }, hoursAgo(24 * 20));
  expect(await find("섬진강", { section: top })).toEqual([here.number]);
  expect(await find("섬진강", { section: section.slug })).toEqual([here.number]);
  expect(await find("섬진강", { section: "none" })).toEqual([here.number, there.number]);
  expect(await find("섬진강", { period: { since: hoursAgo(24), until: null } })).toEqual([here.number]);
  expect(await find("섬진강", { period: { since: hoursAgo(24 * 21), until: hoursAgo(24 * 19) } })).toEqual([there.number]);
  expect(await find("섬진강", { period: { since: hoursAgo(-1000), until: hoursAgo(1000) } })).toEqual([]);
});

it("a section that moves takes what search knows of it along", async () => {
  const [moving, target] = [await makeSection(), await makeSection()];
  const slugOf = async (id: number | null) => (await db.section.findUniqueOrThrow({ where: { id: id ?? 0 } })).slug;
  const [left, entered] = [await slugOf(moving.parentId), await slugOf(target.parentId)];
  const { number } = await publish({ title: "두물머리 새벽", sectionId: moving.id });
  const keysOf = async () => (await db.searchRow.findUniqueOrThrow({ where: { number } })).places;
  const found = async () => [await find("두물머리", { section: left }), await find("두물머리", { section: moving.slug }), await find("두물머리", { section: entered })];
  const move = async (parentSlug: string | null) => expect(await saveSection(editor, { slug: moving.slug, name: "옮기는 곳", parentSlug }, NOW)).toMatchObject({ ok: true });
  const before = await keysOf();
  expect(await found()).toEqual([[number], [number], []]);
  await move(entered);
  expect(await found()).toEqual([[], [number], [number]]);
  await move(null);
  expect(await found()).toEqual([[], [number], []]);
  await move(left);
  expect(await found()).toEqual([[number], [number], []]);
  expect((await keysOf()).sort()).toEqual(before.sort());
});

it("drafts are not found, changes at once, withdrawn articles no more, and republished ones again", async () => {
  const draft = await createArticle(reporter, { content: contentOf({ sectionId: section.id, title: "두루미 초고" }) }, NOW);
  expect(draft.ok).toBe(true);
  expect(await find("두루미")).toEqual([]);
  const { number, content } = await publish({ title: "두루미 돌아왔다" });
  expect(await find("두루미")).toEqual([number]);
  await publishArticle(editor, { number, baseVersion: 2, content: { ...content, title: "재두루미 아닌 황새" } }, NOW);
  expect(await find("돌아왔다")).toEqual([]);
  expect(await find("황새")).toEqual([number]);
  await moveArticle(editor, { number, move: "withdraw", reason: "시험" }, NOW);
  expect(await find("황새")).toEqual([]);
  expect(await db.searchRow.count({ where: { number } })).toBe(0);
  await reindex({ isMissingOnly: false }, () => {});
  expect(await find("황새")).toEqual([]);
  await publishArticle(editor, { number, baseVersion: 3, content }, NOW);
  expect(await find("두루미")).toEqual([number]);
});

it("an article that came past the site is found once it is indexed, and a refused publication leaves no trace", async () => {
  const { number, content } = await publish({ title: "까치밥 남겼다" });
  await db.searchRow.delete({ where: { number } });
  expect(await find("까치밥")).toEqual([]);
  expect(await reindex({ isMissingOnly: true }, () => {})).toBe(1);
  expect(await find("까치밥")).toEqual([number]);
  expect((await publishArticle(editor, { number, baseVersion: 9, content: { ...content, title: "직박구리" } }, NOW)).ok).toBe(false);
  expect(await find("직박구리")).toEqual([]);
});

it("hits are marked in the title and in an extract around the first of them", async () => {
  const far = `${"멀리 돌아가는 긴 문장이다. ".repeat(30)}마침내 <b>청사초롱</b>을 켰다. ${"끝없는 길이다. ".repeat(30)}`;
  await publish({ title: "밤길 “청사초롱” 밝혔다", body: [paragraph(far)] });
  const [hit] = (await search("청사초롱")).hits;
  expect(hit?.title.find((piece) => piece.isHit)?.text).toBe("청사초롱");
  const text = hit?.extract.map((piece) => piece.text).join("") ?? "";
  expect(text).toMatch(/^….*마침내 <b>청사초롱<\/b>을 켰다.*…$/);
  expect(text.length).toBeLessThan(200);
});

it.each(["%", "_", "' OR '1'='1", "\\", "\0경주\0", "\ud800", "{1,2}", "🌊", "가".repeat(100), "ㄱ", "a'); DROP TABLE search_rows; --"])(
  "hostile input %j does no harm",
  async (query) => {
    const judged = judgeQuery(query);
    if (judged.ok) expect((await searchArticles({ words: judged.value.words, period: ever, limit: 5 }, NOW)).ok).toBe(true);
    else expect(judged.code).toBe("invalid");
    expect(await db.searchRow.count()).toBeGreaterThan(0);
  },
);

it("people and reporters are named by their names and other names, people by a beginning, and not against their will", async () => {
  const named = async (query: string) => {
    const judged = judgeQuery(query);
    return judged.ok ? (await listNamed(judged.value)).map(({ href }) => href) : [];
  };
  expect(await named("김민서")).toEqual(["/people/kim-minseo"]);
  expect(await named("김민서 회담")).toEqual(["/people/kim-minseo"]);
  expect(await named("kim minseo")).toEqual(["/people/kim-minseo"]);
  expect(await named("김민")).toEqual(["/people/kim-minseo", "/people/kim-minseok"]);
  expect(await named("김")).toEqual([]);
  expect(await named("강이현")).toHaveLength(1);
  expect(await named("이조용")).toEqual([]);
  expect(await named("%")).toEqual([]);
});
