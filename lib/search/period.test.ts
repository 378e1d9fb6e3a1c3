import { expect, it } from "vitest";
import { periodOf } from "./period";

const now = new Date("2026-11-24T03:00:00Z");
const iso = (asked: Parameters<typeof periodOf>[0]) => {
  const { since, until } = periodOf(asked, now);
  return [since?.toISOString() ?? null, until?.toISOString() ?? null];
};

it("a named period ends now and counts over dates", () => {
  expect(iso({ period: "24h" })).toEqual(["2026-11-23T03:00:00.000Z", null]);
  expect(iso({ period: "1y", from: "2020-01-01" })).toEqual(["2025-11-23T03:00:00.000Z", null]);
});

it("dates are Korean days, the last one included, in either order", () => {
  const october = ["2025-09-30T15:00:00.000Z", "2025-10-31T15:00:00.000Z"];
  expect(iso({ from: "2025-10-01", to: "2025-10-31" })).toEqual(october);
  expect(iso({ from: "2025-10-31", to: "2025-10-01" })).toEqual(october);
  expect(iso({ to: "2025-10-31" })).toEqual([null, october[1]]);
});

it("what is no date sets no bound", () => {
  for (const from of ["2025-02-31", "2025-13-01", "어제", "2025-1-1", "99999-01-01", ""]) expect(iso({ from, period: "언제나" })).toEqual([null, null]);
});
