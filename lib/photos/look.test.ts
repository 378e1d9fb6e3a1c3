import { expect, it } from "vitest";
import { LOOK_HEIGHT, LOOK_WIDTH, lookOf } from "./look";

const greys = (value: (column: number, row: number) => number) => Uint8Array.from({ length: LOOK_WIDTH * LOOK_HEIGHT }, (_, at) => value(at % LOOK_WIDTH, Math.floor(at / LOOK_WIDTH)));

it("a picture's look is which way its greys rise, not how bright they are", () => {
  expect(lookOf(greys(() => 128))).toBe(0n);
  expect(lookOf(greys((column) => column * 20))).toBe(-1n);
  expect(lookOf(greys((column) => 250 - column * 20))).toBe(0n);
  expect(lookOf(greys((column, row) => (row === 0 ? column : 0)))).toBe(BigInt.asIntN(64, 0xffn << 56n));
  const drawn = (gain: number, base: number) => lookOf(greys((column, row) => base + gain * ((column * 7 + row * 3) % 11)));
  expect(drawn(20, 0)).toBe(drawn(5, 60));
});
