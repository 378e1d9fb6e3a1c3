import { expect, test } from "vitest";
import { findParagraph, mentionsIn, QUOTE_LIMIT, quoteOf } from "./rules";

const FIRST = "경주에서 열린 정상회의가 사흘 만에 막을 내렸다.";
const SECOND = "시민들은 늦은 밤까지 거리에서 축제를 즐겼다.";

test("a paragraph is found by its own words, wherever it went", () => {
  expect(findParagraph(quoteOf(FIRST), [SECOND, FIRST])).toBe(1);
  expect(findParagraph(quoteOf(` ${FIRST}\n`), [FIRST])).toBe(0);
});

test("a changed paragraph is the one most like it", () => {
  expect(findParagraph(quoteOf(FIRST), [SECOND, "경주에서 열린 정상회의가 나흘 만에 끝났다.", "전혀 다른 글이다."])).toBe(1);
});

test("a deleted paragraph is nowhere, and neither are no words", () => {
  expect(findParagraph(quoteOf(FIRST), [SECOND, ""])).toBeNull();
  expect(findParagraph("", [FIRST])).toBeNull();
});

test("a long paragraph is known by its beginning, cut between characters", () => {
  const quote = quoteOf("🎉".repeat(QUOTE_LIMIT + 50));
  expect([...quote]).toHaveLength(QUOTE_LIMIT);
  expect(findParagraph(quote, ["🎉".repeat(QUOTE_LIMIT + 90)])).toBe(0);
});

test("names are called by @, the longest first, each once", () => {
  const people = [{ id: "a", name: "김민" }, { id: "b", name: "김민서" }, { id: "c", name: "한 데스크" }];
  expect(mentionsIn("@김민서님 그리고 @한 데스크, @김민서", people)).toEqual(["b", "c"]);
  expect(mentionsIn("김민서 @ 김민", people)).toEqual([]);
});
