import fc from "fast-check";
import { expect, it } from "vitest";
import { allGrams, neededGrams } from "./bigram";
import { fold } from "./fold";

const has = (text: string, word: string) => {
  const grams = new Set(allGrams(fold(text).text));
  return neededGrams([fold(word).text]).every((gram) => grams.has(gram));
};

it("finds a word inside a longer one, whatever particle follows", () => {
  for (const text of ["경주에서 열렸다", "신경주역", "경주는", "APEC이 경주로"]) expect(has(text, "경주")).toBe(true);
  expect(has("쌀값", "쌀")).toBe(true);
  expect(has("코스피 4,100선", "4100선")).toBe(true);
});

it("does not make a word of two neighbours", () => {
  expect(has("아주 좋다", "주좋")).toBe(false);
  expect(has("첫 문단\n둘째", "단둘")).toBe(false);
});

it("keeps every pair apart from every other, surrogates too", () => {
  const pairs = ["가나", "나가", "aa", "a", "힣힣", "￦１", "𠮷"];
  expect(new Set(pairs.map((pair) => neededGrams([pair])[0])).size).toBe(pairs.length);
  expect(neededGrams(["힣힣"])[0]).toBeGreaterThanOrEqual(-(2 ** 31));
});

it("needs nothing that a text with the word does not have", () => {
  const syllable = fc.constantFrom(..."가나다라a1 .");
  fc.assert(
    fc.property(fc.string({ unit: syllable, maxLength: 30 }), fc.nat(30), fc.nat(5), (raw, start, length) => {
      const text = fold(raw).text;
      const word = text.slice(start, start + length).trim();
      const grams = new Set(allGrams(text));
      expect(neededGrams([word]).every((gram) => grams.has(gram))).toBe(true);
    }),
  );
});
