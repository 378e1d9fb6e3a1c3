import { expect, test } from "vitest";
import { aiSentence, printedLabel } from "./marks";

test("what was paid for says so before any other label, once", () => {
  const label = (label: string, isSponsored = true) => printedLabel({ label, isSponsored });
  expect(label("", false)).toBe("");
  expect(label("")).toBe("광고");
  expect(label("[현장]")).toBe("광고·현장");
  expect(label("협찬")).toBe("협찬");
});

test("readers are told of a machine's part in one sentence", () => {
  expect(aiSentence([])).toBeNull();
  expect(aiSentence(["picture"])).toBe("인공지능(AI)으로 만든 그림이나 사진이 들어 있습니다.");
  expect(aiSentence(["picture", "text"])).toBe("인공지능(AI)으로 만든 글과 그림이나 사진이 들어 있습니다.");
});
