import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { begunUploads } from "./begun-uploads";

const file = { name: "길.jpg", size: 15_000_000, lastModified: 1_764_000_000_000 };
const url = "http://localhost:3000/api/photos/uploads/a";
const [noon, dayLater] = [1_764_000_000_000, 1_764_000_000_000 + 25 * 3_600_000];

function storage() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

beforeEach(() => void vi.stubGlobal("localStorage", storage()));
afterEach(() => void vi.unstubAllGlobals());

test("the same file is known again, another is not", () => {
  begunUploads.note(file, url, noon);
  expect(begunUploads.urlOf({ ...file })).toBe(url);
  for (const other of [{ name: "강.jpg" }, { size: 1 }, { lastModified: 1 }]) expect(begunUploads.urlOf({ ...file, ...other })).toBeNull();
});

test("what ended is forgotten, and what was begun anew meanwhile is not", () => {
  begunUploads.note(file, url, noon);
  begunUploads.forget(file, `${url}b`);
  expect(begunUploads.urlOf(file)).toBe(url);
  begunUploads.forget(file, url);
  expect(begunUploads.urlOf(file)).toBeNull();
});

test("after a day there is nothing to go on with, and other things stay", () => {
  localStorage.setItem("theme", "dark");
  begunUploads.note(file, url, noon);
  begunUploads.forgetOld(noon + 1);
  expect(begunUploads.urlOf(file)).toBe(url);
  begunUploads.forgetOld(dayLater);
  expect([begunUploads.urlOf(file), localStorage.getItem("theme")]).toEqual([null, "dark"]);
});

test("a browser that forbids storage, or has another's words in it, remembers nothing and says nothing", () => {
  localStorage.setItem(`upload ${file.size} ${file.lastModified} ${file.name}`, "{");
  expect(begunUploads.urlOf(file)).toBeNull();
  vi.stubGlobal("localStorage", undefined);
  begunUploads.note(file, url, noon);
  begunUploads.forgetOld(noon);
  expect(begunUploads.urlOf(file)).toBeNull();
});
