import { expect, test } from "vitest";
import { inFewWords, MANY, tagOf } from "./rules";

const numbered = (count: number) => new Set(Array.from({ length: count }, (_, index) => `comments:${2_147_483_647 - index}`));

test("a message names a tag, and the whole site's where it names none we know", () => {
  expect(["comments:7", "curation", "comments:0", "comments:-1", "comments:7 ", ""].map(tagOf)).toEqual(["comments:7", "curation", "everything", "everything", "everything", "everything"]);
});

test("more tags than our own door takes are the whole site's", () => {
  expect(inFewWords(numbered(MANY))).toHaveLength(MANY);
  expect(JSON.stringify({ tags: inFewWords(numbered(MANY)) }).length).toBeLessThan(64 * 1024);
  expect(inFewWords(numbered(MANY + 1))).toEqual(["everything"]);
});
