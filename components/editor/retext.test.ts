import fc from "fast-check";
import { expect, test } from "vitest";
import { plainRuns, type Run } from "@/lib/articles/body";
import { retext } from "./retext";

const linked: Run[] = [{ text: "왼쪽은 " }, { text: "홍길동", person: "hong" }, { text: " 의장이다." }];

test("a linked name in a caption survives an edit beside it", () => {
  expect(retext(linked, "왼쪽은 홍길동 전 의장이다.")).toEqual([{ text: "왼쪽은 " }, { text: "홍길동", person: "hong" }, { text: " 전 의장이다." }]);
});

test("a caption that was emptied has no runs", () => {
  expect(retext(linked, "")).toEqual([]);
});

test("the new text is always exactly what was typed", () => {
  const runs = fc.array(fc.record({ text: fc.string({ unit: "grapheme", minLength: 1 }), bold: fc.constant(true as const) }), { maxLength: 4 });
  fc.assert(
    fc.property(runs, fc.string({ unit: "grapheme" }), (before, text) => {
      expect(plainRuns(retext(before, text))).toBe(text);
    }),
  );
});
