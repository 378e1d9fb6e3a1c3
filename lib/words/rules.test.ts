import { expect, it } from "vitest";
import { cleanWord, misfit, readLines, writeLines } from "./rules";

it("a word must leave something to look for, in one line", () => {
  expect(misfit("나쁜말")).toBeNull();
  expect([...["", "!!", "ㅅ", "가".repeat(41), "가\u0000"].map(misfit)].every((message) => message !== null)).toBe(true);
  expect(cleanWord("  이\n 새벽 ")).toBe("이 새벽");
});

it("a file is read line by line, and what is wrong is named by its line", () => {
  expect(readLines('\uFEFF낱말,처리,메모\r\n나쁜말\r\n못쓸말,거절,"이유, 있음"\r\n\r\n# 적어 둠\r\n나쁜말,허용\r\n무엇,지움\r\n!')).toEqual([
    { line: 2, entry: { word: "나쁜말", act: "hold", note: "" } },
    { line: 3, entry: { word: "못쓸말", act: "refuse", note: "이유, 있음" } },
    { line: 6, error: "같은 낱말이 앞에 또 있습니다: 나쁜말" },
    { line: 7, error: "처리는 보류, 거절, 허용 가운데 하나여야 합니다: 지움" },
    { line: 8, error: expect.stringContaining("두 소리 이상") },
  ]);
});

it("what is written out is read back, and runs in no spreadsheet", () => {
  const entries = [{ word: '따옴"표', act: "allow" as const, note: "쉼표, 있음" }, { word: "나쁜말", act: "refuse" as const, note: "" }];
  expect(readLines(writeLines(entries)).map((line) => ("entry" in line ? line.entry : line))).toEqual(entries);
  expect(writeLines([{ word: "=HYPERLINK", act: "hold", note: "" }])).toContain(`"'=HYPERLINK"`);
});
