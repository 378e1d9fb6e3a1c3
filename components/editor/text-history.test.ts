import { expect, test } from "vitest";
import { caretAfter, TextHistory, wayOf } from "./text-history";

/** A field in which each text follows the one before after so many milliseconds. */
function fieldOf(start = "") {
  const history = new TextHistory();
  let [text, at] = [start, 0];
  return {
    type: (next: string, after = 100, isSameSyllable = false) => {
      history.write(text, next, (at += after), isSameSyllable);
      text = next;
    },
    /** Set by a merge or a restored copy, which the field does not hear of. */
    set: (next: string) => void (text = next),
    go: (way: "back" | "forth") => (text = history.go(way, text) ?? text),
    can: () => (["back", "forth"] as const).filter((way) => history.can(way, text)),
  };
}

test("a stretch of typing goes back at once, what follows a pause by itself, and both come again", () => {
  const field = fieldOf("시장");
  for (const text of ["시장 후", "시장 후보"]) field.type(text);
  field.type("시장 후보 셋", 600);
  expect(field.go("back")).toBe("시장 후보");
  expect(field.go("back")).toBe("시장");
  expect(field.can()).toEqual(["forth"]);
  expect(field.go("back")).toBe("시장");
  expect(field.go("forth")).toBe("시장 후보");
  expect(field.go("forth")).toBe("시장 후보 셋");
  expect(field.can()).toEqual(["back"]);
});

test("what was deleted right after it was typed comes back first", () => {
  const field = fieldOf();
  for (const text of ["가", "가나", "가", ""]) field.type(text);
  expect(field.go("back")).toBe("가나");
  expect(field.go("back")).toBe("");
});

test("a syllable is never left half composed, however slowly it was typed", () => {
  const field = fieldOf("");
  field.type("ㅎ");
  field.type("하", 900, true);
  field.type("한", 900, true);
  field.type("한ㄱ", 900);
  field.type("한글", 900, true);
  expect(field.go("back")).toBe("한");
  expect(field.go("back")).toBe("");
});

test("typing after going back leaves nothing to come again, and never joins the step that went", () => {
  const field = fieldOf();
  field.type("가");
  field.type("가나", 600);
  field.go("back");
  field.type("가다", 0);
  expect(field.can()).toEqual(["back"]);
  expect(field.go("back")).toBe("가");
});

test("a text that came from elsewhere is a step of its own", () => {
  const field = fieldOf();
  field.type("내 제목");
  field.set("합친 제목");
  expect(field.can()).toEqual(["back"]);
  expect(field.go("back")).toBe("내 제목");
  expect(field.go("forth")).toBe("합친 제목");
  field.set("또 합친 제목");
  field.type("또 합친 제목!");
  expect([field.go("back"), field.go("back"), field.go("back")]).toEqual(["또 합친 제목", "합친 제목", "내 제목"]);
});

test("an untouched field has nowhere to go", () => {
  const field = fieldOf("저장된 제목");
  expect(field.can()).toEqual([]);
  field.set("합친 제목");
  expect(field.can()).toEqual([]);
});

test("the caret stands behind what changed", () => {
  expect(caretAfter("시장 발표", "시장 후보 발표")).toBe("시장 후보 ".length);
  expect(caretAfter("시장 후보 발표", "시장 발표")).toBe("시장 ".length);
  expect(caretAfter("", "가나")).toBe(2);
  expect(caretAfter("가가", "가")).toBe(1);
});

test("keys are told by their place, and leave a syllable that is being composed alone", () => {
  const keys = { code: "KeyZ", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };
  expect(wayOf({ ...keys, ctrlKey: true })).toBe("back");
  expect(wayOf({ ...keys, metaKey: true, shiftKey: true })).toBe("forth");
  expect(wayOf({ ...keys, code: "KeyY", ctrlKey: true })).toBe("forth");
  for (const other of [{}, { ctrlKey: true, altKey: true }, { ctrlKey: true, isComposing: true }, { code: "KeyY", metaKey: true }, { code: "KeyA", ctrlKey: true }]) {
    expect(wayOf({ ...keys, ...other })).toBeNull();
  }
});
