import { expect, test } from "vitest";
import { mergeWords } from "./merge-words";

test("one's own other window is not called another person, and another person is named", () => {
  expect(Object.values(mergeWords({ savedBy: "김기자", isSavedBySelf: true })).join(" ")).not.toMatch(/상대|사람|김기자/);
  expect(mergeWords({ savedBy: "김기자", isSavedBySelf: false })).toMatchObject({ they: "김기자 님이", theirsInFull: "상대 글 (김기자 님)" });
  expect(mergeWords({ savedBy: null, isSavedBySelf: false })).toMatchObject({ they: "다른 사람이", theirsInFull: "상대 글" });
});
