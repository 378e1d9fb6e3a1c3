import { expect, test } from "vitest";
import { addressOf, readFilters } from "./article-filters";

test("filters survive the way through the address", () => {
  const filters = { status: "published" as const, mine: true, words: "경주 APEC & 인공지능", cursor: "abc.1" };
  expect(readFilters(Object.fromEntries(new URL(addressOf(filters), "http://localhost").searchParams))).toEqual(filters);
});

test("what no filter knows is ignored", () => {
  expect(readFilters({ state: "deleted", mine: "yes", words: "  ", cursor: ["a", "b"] })).toEqual({});
});

test("no filter is the plain address", () => {
  expect(addressOf(readFilters({}))).toBe("/desk/articles");
});
