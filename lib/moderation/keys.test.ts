import { describe, expect, it } from "vitest";
import { assignKey, type KeyAct, keyOf, KEYS, nameKey, readKeys } from "./keys";

it("a key is named as it stands on the keyboard", () => {
  expect(["KeyJ", "Shift+Slash", "Shift+KeyN", "Comma"].map(nameKey)).toEqual(["J", "?", "Shift+N", ","]);
  for (const key of ["Digit1", "Numpad3", "Enter", "Escape", "Space", "F5", "", "Shift+"]) expect(nameKey(key)).toBeNull();
});

it("a sign above another is the shifted key, with or without Shift in the event", () => {
  expect(keyOf({ code: "Slash", key: "?", shiftKey: false })).toBe("Shift+Slash");
  expect(keyOf({ code: "Slash", key: "/", shiftKey: false })).toBe("Slash");
  expect(keyOf({ code: "KeyJ", key: "ㅓ", shiftKey: false })).toBe("KeyJ");
  expect(keyOf({ code: "KeyJ", key: "J", shiftKey: true })).toBe("Shift+KeyJ");
});

describe("giving an act another key", () => {
  it("is refused where another act has it, or takes it with Shift to select", () => {
    expect(assignKey(KEYS, "pass", "KeyD")).toMatchObject({ ok: false });
    expect(assignKey(KEYS, "pass", "Shift+KeyJ")).toMatchObject({ ok: false });
    expect(assignKey(KEYS, "pass", "Digit1")).toMatchObject({ ok: false });
  });
  it("may be its own again", () => expect(assignKey(KEYS, "pass", "KeyA")).toMatchObject({ ok: true }));
  it("leaves the others alone", () => expect(assignKey(KEYS, "pass", "KeyP")).toEqual({ ok: true, keys: { ...KEYS, pass: "KeyP" } }));
});

it("what a browser kept is read as far as it makes sense", () => {
  for (const kept of [null, "", "{", "[]", '"x"', "null", JSON.stringify({ pass: "Digit1", next: 3 })]) expect(readKeys(kept)).toEqual(KEYS);
  expect(readKeys(JSON.stringify({ pass: "KeyP" }))).toEqual({ ...KEYS, pass: "KeyP" });
  expect(readKeys(JSON.stringify({ pass: KEYS.remove }))).toEqual(KEYS);
  expect(Object.keys(readKeys(JSON.stringify({ other: "KeyQ" })))).toEqual(Object.keys(KEYS) as KeyAct[]);
});
