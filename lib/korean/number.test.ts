import fc from "fast-check";
import { expect, test } from "vitest";
import { grouped } from "./number";

test("a whole number is grouped as Korean groups it", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (whole) => {
      expect(grouped(whole)).toBe(whole.toLocaleString("ko"));
    }),
  );
});
