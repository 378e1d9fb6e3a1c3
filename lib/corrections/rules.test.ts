import { expect, it } from "vitest";
import { judgeText, MAX_TEXT } from "./rules";

it("a correction's text keeps its paragraphs and nothing invisible", () => {
  expect(judgeText(" 첫 문단.\u200B \r\n\r\n\r\n\r\n둘째 문단.\t\n")).toEqual({ ok: true, value: "첫 문단.\n\n둘째 문단." });
});

it("a correction of nothing, and one character too many, are refused at the text", () => {
  expect(judgeText(" \n ")).toMatchObject({ code: "empty", field: "text" });
  expect(judgeText("가".repeat(MAX_TEXT))).toMatchObject({ ok: true });
  expect(judgeText("가".repeat(MAX_TEXT + 1))).toMatchObject({ code: "too-many-characters", field: "text" });
});
