import { expect, it } from "vitest";
import { pageOf, readCursor } from "./cursor";

const at = new Date("2026-11-24T01:02:03.456Z");
const id = "01900000-0000-7000-8000-000000000001";
const cursorAfter = (tie: string) => pageOf([tie, "more"], 1, () => ({ at, tie })).next!;

it("a page's cursor leads on after its last row, and the last page has none", () => {
  expect(pageOf([3, 2, 1], 2, (row) => ({ at, tie: String(row) }))).toEqual({ shown: [3, 2], next: cursorAfter("2") });
  expect(pageOf([3, 2], 2, (row) => ({ at, tie: String(row) }))).toEqual({ shown: [3, 2], next: null });
  expect(pageOf([], 2, () => ({ at, tie: id }))).toEqual({ shown: [], next: null });
});

it("a cursor comes back as it went, to a list of its own kind", () => {
  expect(readCursor(cursorAfter(id), "row")).toEqual({ at, tie: id });
  expect(readCursor(cursorAfter("7"), "number")).toEqual({ at, tie: "7" });
  expect(readCursor(cursorAfter("7"), "row")).toBeNull();
  expect(readCursor(cursorAfter(id), "number")).toBeNull();
});

it("what no list has given out is no cursor, and nothing in one can be what a column cannot hold", () => {
  const dashes = "-".repeat(36);
  const former = (time: string, tie: string) => Buffer.from(`${time} ${tie}`).toString("base64url");
  const crafted = [undefined, "", id, dashes, `abc.${dashes}`, `abc.${"a".repeat(36)}`, `abc.${id}\n`, `-1.${id}`, `zzzzzzzzzz.${id}`, `.${id}`, "x' OR 1=1", former(at.toISOString(), id), former("-271821-04-20", id)];
  for (const text of crafted) expect(readCursor(text, "row"), text).toBeNull();
  for (const text of ["abc.0", "abc.-1", "abc.1e9", `abc.${"9".repeat(10)}`]) expect(readCursor(text, "number"), text).toBeNull();
  expect(readCursor(`zzzzzzzzz.${id}`, "row")?.at.getUTCFullYear()).toBeLessThan(10_000);
});
