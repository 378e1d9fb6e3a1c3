import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { getDraft } from "./desk-read";
import { listDeskArticles } from "./list-read";
import { getFront } from "@/lib/curation/read";
import { listArticles, listByPerson, listByReporter, listByTag } from "./read";
import { moveArticle } from "./move-write";
import { createArticle, publishArticle } from "./write";

let reporter: Actor, other: Actor, editor: Actor, slug: string;
let section: Awaited<ReturnType<typeof makeSection>>;
let top: string;
const numbers: number[] = [];
let unseen: number[];

const at = (minute: number) => new Date(Date.parse("2026-11-24T00:00:00Z") + minute * 60_000);

async function write(minute: number, status: "draft" | "published" | "withdrawn" = "published", actor = reporter) {
  const content = contentOf({
    sectionId: section.id,
    title: `기사 ${minute} ${status}`,
    reporterIds: [actor.reporterId ?? 0],
    body: [paragraph("한서연이 말했다.")],
    tags: ["경주"],
  });
  const created = await createArticle(actor, { content }, at(minute));
  if (!created.ok) throw new Error(created.message);
  const { number } = created.value;
  if (status !== "draft") await publishArticle(editor, { number, baseVersion: 1, content }, at(minute));
  if (status === "withdrawn") await moveArticle(editor, { number, move: "withdraw", reason: "시험" }, at(minute));
  return number;
}

beforeAll(async () => {
  [reporter, other, editor] = [await makeActor("reporter"), await makeActor("reporter"), await makeActor("editor")];
  section = await makeSection();
  top = (await db.section.findUniqueOrThrow({ where: { id: section.parentId ?? 0 } })).slug;
  slug = (await db.reporter.findUniqueOrThrow({ where: { id: reporter.reporterId ?? 0 } })).slug;
  await db.person.create({ data: { slug: "han-seoyeon", name: "한서연" } });
  // Three share a minute, so that a page ends in the middle of a tie.
  for (const minute of [1, 2, 3, 3, 3, 4, 5]) numbers.unshift(await write(minute));
  unseen = [await write(6, "draft"), await write(7, "withdrawn")];
});

type List = (page: { before?: string; limit: number }) => Promise<{ articles: { number: number }[]; next: string | null }>;

async function walk(list: List, limit: number) {
  const seen: number[] = [];
  let before: string | undefined;
  do {
    const page = await list({ limit, ...(before && { before }) });
    seen.push(...page.articles.map((card) => card.number));
    before = page.next ?? undefined;
  } while (before);
  return seen;
}

describe("every public list", () => {
  const lists: [string, () => List][] = [
    ["latest", () => listArticles],
    ["section", () => (page) => listArticles({ ...page, section: section.slug })],
    ["top section", () => (page) => listArticles({ ...page, section: top })],
    ["reporter", () => (page) => listByReporter(slug, page)],
    ["person", () => (page) => listByPerson("han-seoyeon", page)],
    ["tag", () => (page) => listByTag("경주", page)],
  ];

  it.each(lists)("of %s shows each published article once, newest first, and no other", async (_, list) => {
    for (const limit of [1, 2, 3, 100]) {
      const seen = await walk(list(), limit);
      expect([...seen].sort((a, b) => b - a)).toEqual(numbers);
      const minutes = seen.map((number) => numbers.indexOf(number)).map((index) => [5, 4, 3, 3, 3, 2, 1][index]);
      expect(minutes).toEqual([5, 4, 3, 3, 3, 2, 1]);
    }
  });

  it("is empty for a cursor or a place that nobody gave out", async () => {
    const empty = { articles: [], next: null };
    expect(await listArticles({ limit: 5, before: "' OR 1=1" })).toEqual(empty);
    expect(await listByTag("경주", { limit: 5, before: "abc.1" })).toEqual(empty);
    expect(await listArticles({ limit: 5, section: "none" })).toEqual(empty);
    expect(await listByReporter("no\0body", { limit: 5 })).toEqual(empty);
    expect(await listByTag("경\0주", { limit: 5 })).toEqual(empty);
  });
});

describe("the desk's list", () => {
  it("shows an editor everything and a reporter their own", async () => {
    const strange = await write(8, "draft", other);
    const all = [strange, ...[...unseen].reverse(), ...numbers];
    const listed = async (...query: Parameters<typeof listDeskArticles>) =>
      (await listDeskArticles(...query)).articles.map((article) => article.number).sort((a, b) => b - a);
    expect(await listed(editor, {})).toEqual(all.sort((a, b) => b - a));
    expect(await listed(editor, { mine: true })).toEqual([]);
    expect(await listed(other, {})).toEqual([strange]);
    expect(await listed(reporter, {})).not.toContain(strange);
    expect(await listed(editor, { status: "withdrawn" })).toEqual([unseen[1]]);
    expect(await listed(reporter, { words: "기사 5" })).toEqual([numbers[0]]);
    expect(await listed(editor, { words: String(strange) })).toContain(strange);
    expect(await listed(await makeActor("reader"), {})).toEqual([]);
    expect(await listed(await makeActor("moderator"), {})).toEqual([]);
    expect(await listed(null, {})).toEqual([]);
  });

  it("opens a draft to its reporter and to editors only, and says what each may do", async () => {
    const number = unseen[0] ?? 0;
    expect(await getDraft(reporter, number)).toMatchObject({ number, version: 1, canPublish: true, canWithdraw: false });
    expect(await getDraft(editor, numbers[0] ?? 0)).toMatchObject({ status: "published", canWithdraw: true });
    expect(await getDraft(reporter, unseen[1] ?? 0)).toMatchObject({ status: "withdrawn", canPublish: false });
    expect(await getDraft(other, number)).toBeNull();
    expect(await getDraft(await makeActor("moderator"), number)).toBeNull();
    expect(await getDraft(null, number)).toBeNull();
    expect(await getDraft(editor, 2_000_000)).toBeNull();
  });
});

it("the front shows a lead, three beside it, three below it, the latest, then bands, and no headline twice", async () => {
  const { lead, second, more, latest, bands } = await getFront({ latest: 0 });
  const above = [lead, ...second, ...more].map((card) => card?.number);
  expect(above).toEqual(numbers.slice(0, 7));
  expect([latest, bands]).toEqual([[], []]);

  for (const minute of [50, 51, 52]) await write(minute);
  const front = await getFront({ latest: 1 });
  expect(front.latest.map((card) => card.number)).toEqual([numbers[4]]);
  expect(front.bands).toHaveLength(1);
  expect(front.bands[0]).toMatchObject({ section: { slug: top }, subsections: [{ slug: section.slug }] });
  expect(front.bands[0]?.articles.map((card) => card.number)).toEqual(numbers.slice(5));
});
