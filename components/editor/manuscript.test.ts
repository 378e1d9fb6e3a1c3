import { expect, test } from "vitest";
import type { Block } from "@/lib/articles/body";
import { countCharacters, countLetters, countSheets } from "./manuscript";

const paragraph = (text: string): Block => ({ type: "paragraph", runs: [{ text }] });

test("19 syllables and the indent fill one row, a tenth of a sheet", () => {
  expect(countSheets([paragraph("가".repeat(19))])).toBe(0.1);
  expect(countSheets([paragraph("가".repeat(20))])).toBe(0.2);
});

test("two digits share a cell", () => {
  expect(countSheets([paragraph("1".repeat(38))])).toBe(0.1);
});

test("ten paragraphs of one row make one sheet", () => {
  expect(countSheets(Array.from({ length: 10 }, () => paragraph("짧은 문단")))).toBe(1);
});

test("an emoji is one character and a line end none", () => {
  expect(countCharacters([paragraph("가😀\n나")])).toBe(3);
});

test("spaces count, or do not", () => {
  expect([countCharacters([paragraph("가 나　다")]), countLetters([paragraph("가 나　다")])]).toEqual([5, 3]);
});

test("cells of a table count, the tabs between them do not", () => {
  const rows = [[[{ text: "가" }], [{ text: "나" }]]];
  expect(countCharacters([{ type: "table", header: false, rows }])).toBe(2);
});

test("an empty body has nothing", () => {
  expect([countCharacters([]), countSheets([])]).toEqual([0, 0]);
});
