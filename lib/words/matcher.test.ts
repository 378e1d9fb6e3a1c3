import { describe, expect, it, test } from "vitest";
import { fastest } from "@/lib/testing/fastest";
import { EVASIONS, initialsOf } from "./evasions";
import { INNOCENT_SENTENCES } from "./innocent-sentences";
import { compile, findWords, isFindable, type ListedWord, outermost } from "./matcher";
import { STARTING_LIST } from "./starting-list";

const list = (words: readonly string[], act: ListedWord["act"] = "hold") => words.map((word, index) => ({ id: index + 1, word, act }));
const starting = compile(STARTING_LIST.map((entry, index) => ({ id: index + 1, ...entry })));
const found = (text: string, words: readonly ListedWord[]) => outermost(findWords(compile(words), text)).map(({ word }) => word.word);
const held = (text: string) => findWords(starting, text).map(({ word }) => word.word);

const BASES = ["시발", "씨발", "병신", "지랄", "개새끼", "미친놈", "미친년", "새끼", "꺼져", "닥쳐", "찐따", "등신", "느금마", "기레기", "존나", "호로새끼"];

describe("the starting list under evasion", () => {
  test.each(Object.entries(EVASIONS))("%s: every base word is found", (_, evade) => {
    expect(BASES.filter((word) => held(`정말 ${evade(word)} 그만 좀 하자`).length === 0)).toEqual([]);
  });

  test("initials are found where they are listed", () => {
    for (const word of ["시발", "씨발", "병신", "지랄", "개새끼", "새끼"]) expect(held(`아 ${initialsOf(word)} 진짜`)).not.toEqual([]);
  });

  test.each([
    "ㅅ1발", "人1발", "씨8", "시8놈아", "ㅂㅕ0신", "병1신", "병/신", "개새ㄲ1", "ㅈ1랄", "시ㅣㅣ발", "시바ㄹ", "tlqkfsusdk", "tl발", "ㅅㅂㅋㅋ", "Tlqkf", "시~이~발", "시\n발", "ｔｌｑｋｆ", "㉦ㅣ발", "시̶발̶", "병신같은", "시발이네", "아시.발", "와 ㅆㅣㅂㅏㄹ",
  ])("%s", (text) => expect(held(`정말 ${text}`)).not.toEqual([]));

  test.each(["이 자식새끼 봐라", "개자식 새끼", "또라이 역시 너답다", "찌질이 같은", "짱깨 새끼", "오리 같은 새끼"])("what is allowed nearby saves nobody: %s", (text) => {
    expect(held(text)).not.toEqual([]);
  });
});

test("two hundred harmless sentences pass", () => {
  expect(INNOCENT_SENTENCES.length).toBeGreaterThanOrEqual(200);
  expect(INNOCENT_SENTENCES.flatMap((sentence) => (held(sentence).length > 0 ? [[sentence, held(sentence)]] : []))).toEqual([]);
});

describe("a match", () => {
  it("stands where the text has it, in UTF-16", () => {
    const marked = (text: string) => outermost(findWords(starting, text)).map(({ start, end }) => text.slice(start, end));
    expect(marked("😀 이런 시.발 것")).toEqual(["시.발"]);
    expect(marked("가\u200b나 ㅅㅣㅂㅏㄹ아")).toEqual(["ㅅㅣㅂㅏㄹ"]);
    expect(marked("\u1109\u1175\u1107\u1161\u11af 와")).toEqual(["\u1109\u1175\u1107\u1161\u11af"]);
    expect(marked("저기 tlqkf 봐")).toEqual(["tlqkf"]);
  });

  it("is a whole word where the entry is one syllable or begins a phrase", () => {
    const words = list(["썅", "이 새벽"]);
    expect(found("썅 뭐야", words)).toEqual(["썅"]);
    expect(found("에이썅", words)).toEqual(["썅"]);
    expect(found("무썅무", words)).toEqual([]);
    expect(found("이 새벽", words)).toEqual(["이 새벽"]);
    expect(found("거이새벽", words)).toEqual([]);
  });

  it("is none inside what is allowed, and is one beside it", () => {
    const words = [...list(["시발"]), { id: 9, word: "시발점", act: "allow" as const }];
    expect(found("시발점", words)).toEqual([]);
    expect(found("시발 시발점", words)).toEqual(["시발"]);
  });

  it("is the longest where one stands inside another", () => {
    expect(found("개새끼 새끼", list(["개새끼", "새끼"]))).toEqual(["개새끼", "새끼"]);
    expect(found("개새끼", list(["새끼", "개새끼"]))).toEqual(["개새끼"]);
  });
});

test("an entry too short to look for is known", () => {
  expect(["시", "ㅅㅂ", "썅", "tq", "18"].filter(isFindable)).toEqual(["시", "ㅅㅂ", "썅", "tq", "18"]);
  expect(["", "ㅅ", "!!", "\u200b", "a"].filter(isFindable)).toEqual([]);
});

describe("nothing slows it", () => {
  const hostile = ["시".repeat(200), "시발".repeat(100), "ㅅ".repeat(200), "1".repeat(200), "tlqk".repeat(50), "시 ".repeat(100), "이".repeat(200), "ㅅㅣ1".repeat(66), ".".repeat(200), "가\u0301".repeat(100)];
  const many = compile([...list(Array.from({ length: 40 }, (_, length) => "시".repeat(length + 1))), ...list(Array.from({ length: 40 }, (_, length) => "시발".repeat(length + 1)))]);

  test.each(hostile)("%s", (text) => {
    const spent = fastest(() => {
      findWords(starting, text);
      findWords(many, text);
    });
    expect(spent).toBeLessThan(50);
  });

  it("ten thousand words cost a comment less than a millisecond", () => {
    const syllable = (index: number) => String.fromCharCode(0xac00 + (index * 2_657) % 11_172);
    const large = compile(list(Array.from({ length: 10_000 }, (_, index) => syllable(index) + syllable(index * 7 + 1) + syllable(index * 13 + 5))));
    const texts = INNOCENT_SENTENCES.map((sentence) => sentence.repeat(3).slice(0, 200));
    const spent = fastest(() => texts.forEach((text) => findWords(large, text)));
    expect(spent / texts.length).toBeLessThan(1);
  });
});
