import { describe, expect, it } from "vitest";
import { isExact, judgeQuery, readPlace, totalText, writePlace } from "./query";

const wordsOf = (query: string) => {
  const judged = judgeQuery(query);
  return judged.ok ? judged.value.words : judged.code;
};

describe("the words of a query", () => {
  it.each([
    ["경주 APEC", ["경주", "apec"]],
    ["  경주\t경주\n ", ["경주"]],
    ["“정상 회의” 경주", ["정상 회의", "경주"]],
    ['"정상  회의', ["정상", "회의"]],
    ["K-팝", ["k 팝"]],
    ["4,100선", ["4100선"]],
    ["ＧＰＵ", ["gpu"]],
    ["", []],
    ["   ", []],
  ])("%j → %j", (query, words) => expect(wordsOf(query)).toEqual(words));

  it("are refused when there is none, and past 100 characters", () => {
    for (const query of ["%", "\"'", "?!…", "🌊", "\u3164"]) expect(wordsOf(query)).toBe("invalid");
    expect(wordsOf("가".repeat(100))).toHaveLength(1);
    expect(wordsOf("가".repeat(101))).toBe("too-many-characters");
    expect(wordsOf("가 ".repeat(5_000))).toBe("too-many-characters");
    expect(wordsOf("\0경주\ud800")).toEqual(["경주"]);
  });

  it("of one or two characters are found exactly by the index", () => {
    expect(isExact(["경주", "쌀"])).toBe(true);
    expect(isExact(["경주", "반도체"])).toBe(false);
    expect(isExact(["k 팝"])).toBe(false);
  });
});

it("a place between two pages reads as it was written, before 1970 too, and nothing else is one", () => {
  for (const at of ["2025-10-31T06:44:33.120Z", "1955-01-01T00:00:00Z", "1970-01-01T00:00:00Z"]) {
    const place = { tier: 2, at: new Date(at), number: 1048 };
    expect(readPlace(writePlace(place))).toEqual(place);
  }
  for (const text of ["", "0", "3.a.1", "0.a.0", "0.A.1", "0.a.1; DROP", "0..1", "0.a.1234567890"]) expect(readPlace(text)).toBeNull();
});

it("a total says how sure it is", () => {
  expect(totalText({ count: 14, kind: "exact" })).toBe("14건");
  expect(totalText({ count: 230, kind: "about" })).toBe("약 230건");
  expect(totalText({ count: 1000, kind: "about" })).toBe("약 1,000건 이상");
  expect(totalText({ count: 1000, kind: "least" })).toBe("1,000건 이상");
});
