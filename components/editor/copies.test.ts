import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ArticleContent } from "@/lib/articles/schema";
import { Copies, type Copy } from "./copies";

const content: ArticleContent = {
  label: "", title: "제목", deck: "", dateline: "", sectionId: 1, reporterIds: [1], nameChoices: {}, tags: [], commenting: true, isSponsored: false, aiUse: [], related: [],
  body: [{ type: "paragraph", runs: [{ text: "홍길동 의장이 말했다." }] }],
};
const copy = (id: string, more: Partial<Copy> = {}): Copy => ({ id, at: "2026-11-24T06:44:31Z", why: "unsaved", content, photos: {}, ...more });

/** A browser's storage with room for this many characters. */
function storageOf(room: number) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
  };
}

beforeEach(() => void vi.stubGlobal("localStorage", storageOf(100_000)));
afterEach(() => void vi.unstubAllGlobals());

test("a copy is there again on the next visit, for the same account and article only", () => {
  new Copies("kim", 7).put(copy("a"));
  expect(new Copies("kim", 7).list()).toEqual([copy("a")]);
  expect(new Copies("lee", 7).list()).toEqual([]);
  expect(new Copies("kim", 8).list()).toEqual([]);
});

test("a copy of the same visit is replaced, those of earlier visits stay", () => {
  const copies = new Copies("kim", 7);
  copies.put(copy("earlier"));
  copies.put(copy("now", { content: { ...content, title: "하나" } }));
  copies.put(copy("now", { content: { ...content, title: "하나 둘" } }));
  expect(copies.list().map(({ id, content: { title } }) => [id, title])).toEqual([["now", "하나 둘"], ["earlier", "제목"]]);
});

test("a device without room says so", () => {
  vi.stubGlobal("localStorage", storageOf(10));
  expect(new Copies("kim", 7).put(copy("a"))).toBe(false);
});

test("a device that forbids storage says so, and offers nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(new Copies("kim", 7).put(copy("a"))).toBe(false);
  expect(new Copies("kim", 7).list()).toEqual([]);
});

test("what the newsroom has already is not offered back, linked names or not", () => {
  const copies = new Copies("kim", 7);
  copies.put(copy("same", { content: { ...content, body: [{ type: "paragraph", runs: [{ text: "홍길동", person: "hong" }, { text: " 의장이 말했다." }] }] } }));
  copies.put(copy("other", { content: { ...content, deck: "부제" } }));
  copies.dropSaved(content);
  expect(copies.list().map(({ id }) => id)).toEqual(["other"]);
});

test("the copy of a new article follows it to its number; another unnumbered text does not", () => {
  const copies = new Copies("kim", null, "a");
  copies.put(copy("a"));
  copies.put(copy("other window"));
  copies.move(7);
  expect(new Copies("kim", 7).list()).toEqual([copy("a")]);
  expect(new Copies("kim", null).list()).toEqual([copy("other window")]);
});

test("the text on the screen is kept, but not offered back to it", () => {
  const copies = new Copies("kim", 7, "own");
  copies.put(copy("own"));
  copies.put(copy("earlier"));
  expect(copies.offered().map(({ id }) => id)).toEqual(["earlier"]);
  expect(copies.offered()).toBe(copies.offered());
  expect(new Copies("kim", 7, "next visit").offered()).toHaveLength(2);
});

test("no copy makes way for another", () => {
  const copies = new Copies("kim", 7);
  for (let each = 0; each < 12; each++) copies.put(copy(String(each)));
  expect(copies.list()).toHaveLength(12);
});
