import { expect, it } from "vitest";
import { endOf, lastDayOf, rightsState } from "./facts";

it("a photo may be used through its last day in Korea, and the end is warned of two weeks ahead", () => {
  const end = endOf("2026-12-31");
  expect(end.toISOString()).toBe("2026-12-31T15:00:00.000Z");
  expect(lastDayOf(end)).toBe("2026-12-31");
  expect(rightsState(null, end)).toBeNull();
  expect(rightsState(end, new Date("2026-12-31T14:59:59Z"))).toBe("soon");
  expect(rightsState(end, end)).toBe("ended");
  expect(rightsState(end, new Date("2026-12-17T15:00:00Z"))).toBe("soon");
  expect(rightsState(end, new Date("2026-12-17T14:59:59Z"))).toBeNull();
});
