import { expect, test } from "vitest";
import { addressOf, queryOf, readFilters, statusOf } from "./article-filters";

test("filters survive the way through the address", () => {
  const filters = { state: "published" as const, section: "politics", reporter: "kim", from: "2026-11-01", to: "2026-11-24", mine: true, words: "경주 APEC & 인공지능", view: "board" as const, cursor: "abc.1" };
  expect(readFilters(Object.fromEntries(new URL(addressOf(filters), "http://localhost").searchParams))).toEqual(filters);
});

test("what no filter knows is ignored", () => {
  expect(readFilters({ state: "deleted", mine: "yes", words: "  ", cursor: ["a", "b"], from: "어제", to: "2026-13-45", view: "tree" })).toEqual({});
});

test("no filter is the plain address", () => {
  expect(addressOf(readFilters({}))).toBe("/desk/articles");
});

test("the desk that asks for nothing sees what waits for it; who asks for anything sees just that", () => {
  expect(statusOf({}, true)).toBe("inReview");
  expect(statusOf({ cursor: "a.1" }, true)).toBe("inReview");
  expect(statusOf({}, false)).toBeUndefined();
  expect(statusOf({ state: "all" }, true)).toBeUndefined();
  expect(statusOf({ words: "경주" }, true)).toBeUndefined();
  expect(statusOf({ state: "draft", words: "경주" }, true)).toBe("draft");
  expect(queryOf({ state: "draft", cursor: "a.1" })).toBe("state=draft");
});
