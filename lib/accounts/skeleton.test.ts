import { describe, expect, test } from "vitest";
import { skeleton } from "./skeleton";

describe("two names look alike", () => {
  test.each([
    ["물결", "물 결"],
    ["물결", "물\u200b결"],
    ["물결", "물결"],
    ["물결", "물결"],
    ["Spring Day", "springday"],
    ["million", "rnilli0n"],
    ["Wave10", "vvavelo"],
    ["admin", "аdmin"],
    ["admin", "ａｄｍｉｎ"],
    ["omega", "οmega"],
    ["cafe", "café"],
    ["김재희", "김제희"],
    ["왜가리", "외가리"],
    ["물결", "물·결"],
  ])("%s and %s", (one, other) => expect(skeleton(other)).toBe(skeleton(one)));
});

describe("two names are two", () => {
  test.each([
    ["물결", "물곁"],
    ["운영자", "윤영자"],
    ["독자7", "독자8"],
    ["가람", "가랑"],
    ["bear", "deer"],
  ])("%s and %s", (one, other) => expect(skeleton(other)).not.toBe(skeleton(one)));
});

test("a name stays readable, for whoever looks for it", () => expect(skeleton("김민서")).toBe("김민서"));
