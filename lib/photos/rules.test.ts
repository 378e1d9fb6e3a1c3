import { expect, it } from "vitest";
import { cropAround, focalPosition } from "./rules";

it("a crop has the shape asked for, stays within the photo and follows its focal point", () => {
  const share = { width: 1200, height: 630 };
  expect(cropAround({ width: 600, height: 900, focalX: 0.5, focalY: 0 }, share)).toEqual({ left: 0, top: 0, width: 600, height: 315 });
  expect(cropAround({ width: 600, height: 900, focalX: 0.5, focalY: 1 }, share)).toEqual({ left: 0, top: 585, width: 600, height: 315 });
  expect(cropAround({ width: 1600, height: 400, focalX: 1, focalY: 0.5 }, share)).toEqual({ left: 838, top: 0, width: 762, height: 400 });
  expect(cropAround({ width: 1, height: 1 }, share)).toEqual({ left: 0, top: 0, width: 1, height: 1 });
});

it("the middle needs no words in CSS", () => {
  expect(focalPosition({ focalX: 0.5, focalY: 0.5 })).toBeUndefined();
  expect(focalPosition({})).toBeUndefined();
  expect(focalPosition({ focalX: 0.29, focalY: 1 })).toBe("29% 100%");
});
