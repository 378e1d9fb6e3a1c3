import fc from "fast-check";
import { expect, test } from "vitest";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { compareContents, compareWords, type Words } from "./revision-diff";

const sideOf = (words: Words[], not: Words["change"]) => words.filter(({ change }) => change !== not).map(({ text }) => text).join("");

test("an 어절 is a word: a changed particle is a changed word", () => {
  expect(compareWords("시장은 예산을 밝혔다.", "시장이 예산을 밝혔다.")).toEqual([
    { change: "removed", text: "시장은" },
    { change: "added", text: "시장이" },
    { change: "same", text: " 예산을 밝혔다." },
  ]);
});

test("both texts can be read out of a comparison", () => {
  const word = fc.constantFrom("가", "나", "다라", " ", "\n", "👨‍👩‍👧", "“마”");
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const words = compareWords(before, after);
      expect(sideOf(words, "added")).toBe(before.normalize("NFC"));
      expect(sideOf(words, "removed")).toBe(after.normalize("NFC"));
    }),
  );
});

test("two texts with nothing in common are compared in bounded time", () => {
  const many = (mark: string) => Array.from({ length: 20_000 }, (_, index) => `${mark}${index}`).join(" ");
  const words = compareWords(many("가"), many("나"));
  expect(sideOf(words, "added")).toBe(many("가"));
});

test("a changed paragraph is compared, a new one is added, a quote does not become a paragraph", () => {
  const before = contentOf({ sectionId: 1, title: "제목", body: [paragraph("하나 둘"), paragraph("그대로"), paragraph("셋")] });
  const after = contentOf({ sectionId: 1, title: "고친 제목", body: [paragraph("하나 넷"), paragraph("그대로"), { type: "quote", runs: [{ text: "말" }] }, paragraph("셋"), paragraph("다섯")] });
  const { fields, blocks, isSame } = compareContents(before, after);
  expect(isSame).toBe(false);
  expect(fields.map(({ name, words }) => [name, words.length])).toEqual([["제목", 2]]);
  expect(blocks.map(({ change, kind }) => [change, kind])).toEqual([
    ["changed", "단락"],
    ["same", "단락"],
    ["added", "인용"],
    ["same", "단락"],
    ["added", "단락"],
  ]);
});

test("words that only became bold are said to be restyled; a linked name is no change", () => {
  const plain = contentOf({ sectionId: 1 });
  const bold = contentOf({ sectionId: 1, body: [{ type: "paragraph", runs: [{ text: "첫 문단입니다.", bold: true }] }] });
  const linked = contentOf({ sectionId: 1, body: [{ type: "paragraph", runs: [{ text: "첫", person: "a" }, { text: " 문단입니다." }] }] });
  expect(compareContents(plain, bold).blocks).toMatchObject([{ change: "restyled" }]);
  expect(compareContents(plain, linked).isSame).toBe(true);
});
