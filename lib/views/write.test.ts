import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeArticle } from "@/lib/testing/people";
import { listMostRead } from "./read";
import { addViews, dropOldViews } from "./write";

const now = new Date();
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const numbers = async () => (await listMostRead()).map(({ number }) => number);

beforeEach(() => db.articleView.deleteMany());

it("openings are added to the article's hour, one row an hour", async () => {
  const { id, number } = await makeArticle();
  await addViews(new Map([[number, 2]]), new Date("2026-11-24T00:59:59Z"));
  await addViews(new Map([[number, 3]]), new Date("2026-11-24T00:00:00Z"));
  await addViews(new Map([[number, 1]]), new Date("2026-11-24T01:00:00Z"));
  expect(await db.articleView.findMany({ orderBy: { hour: "asc" } })).toEqual([
    { hour: new Date("2026-11-24T00:00:00Z"), articleId: id, views: 5 },
    { hour: new Date("2026-11-24T01:00:00Z"), articleId: id, views: 1 },
  ]);
});

it("two processes that write at once lose nothing and do not wait for each other", async () => {
  const articles = await Promise.all(Array.from({ length: 6 }, () => makeArticle()));
  const forth = articles.map(({ number }): [number, number] => [number, 1]);
  await Promise.all(Array.from({ length: 8 }, (_, at) => addViews(new Map(at % 2 ? forth : [...forth].reverse()), now)));
  expect((await db.articleView.findMany()).map(({ views }) => views)).toEqual([8, 8, 8, 8, 8, 8]);
});

it("numbers of no public article are dropped", async () => {
  const [draft, withdrawn] = [await makeArticle({ status: "draft" }), await makeArticle({ status: "withdrawn" })];
  await addViews(new Map([[draft.number, 9], [withdrawn.number, 9], [2_000_000_000, 9]]), now);
  expect(await db.articleView.count()).toBe(0);
});

it("the ten most read of the last day come first to last, public ones only", async () => {
  const articles = await Promise.all(Array.from({ length: 12 }, () => makeArticle()));
  for (const [at, { number }] of articles.entries()) {
    await addViews(new Map([[number, at + 1]]), now);
    await addViews(new Map([[number, 100 - at]]), hoursAgo(25));
    await addViews(new Map([[number, 1]]), hoursAgo(20));
  }
  await db.article.update({ where: { id: articles[11]!.id }, data: { status: "withdrawn" } });
  expect(await numbers()).toEqual(articles.slice(1, 11).map(({ number }) => number).reverse());
});

it("nobody's reading makes no list", async () => {
  expect(await listMostRead()).toEqual([]);
});

it("hours are kept for thirty days", async () => {
  const { number } = await makeArticle();
  await addViews(new Map([[number, 1]]), hoursAgo(31 * 24));
  await addViews(new Map([[number, 1]]), hoursAgo(29 * 24));
  await dropOldViews(now);
  expect(await db.articleView.count()).toBe(1);
});
