import { describe, expect, it } from "vitest";
import { THRESHOLDS } from "./thresholds";
import { accuracyOf, dailyReports, isHeldByReports, weighReport } from "./weights";

const NOW = new Date("2026-11-24T06:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const weigh = (upheld: number, dismissed: number, days = 100) => weighReport({ upheld, dismissed, joinedAt: daysAgo(days) }, NOW);

describe("the weight of a report", () => {
  it("is one where nobody knows the reporter yet", () => expect(weigh(0, 0)).toBe(1));
  it("grows towards two with every upheld report, and falls towards nothing with every dismissed one", () => {
    const right = [0, 1, 5, 50].map((upheld) => weigh(upheld, 0));
    const wrong = [0, 1, 5, 50].map((dismissed) => weigh(0, dismissed));
    expect(right).toEqual([...right].sort((a, b) => a - b));
    expect(wrong).toEqual([...wrong].sort((a, b) => b - a));
    expect(right.at(-1)).toBeLessThan(2);
    expect(wrong.at(-1)).toBeLessThan(0.05);
  });
  it("is a quarter in an account's first day and half in its first week", () => {
    expect(weigh(0, 0, 0.5)).toBe(0.25);
    expect(weigh(0, 0, 3)).toBe(0.5);
    expect(weigh(0, 0, 8)).toBe(1);
  });
});

describe("reports alone hold a comment", () => {
  it("when their weight reaches the threshold, and never where it is 0", () => {
    expect(isHeldByReports([1, 1, 1], THRESHOLDS)).toBe(false);
    expect(isHeldByReports([1, 1, 1, 1], THRESHOLDS)).toBe(true);
    expect(isHeldByReports([9, 9, 9], { ...THRESHOLDS, holdWeight: 0 })).toBe(false);
  });
  it("not by fifteen accounts that were made today", () => expect(isHeldByReports(Array(15).fill(weigh(0, 0, 0.1)), THRESHOLDS)).toBe(false));
  it("not by forty people who were always wrong", () => expect(isHeldByReports(Array(40).fill(weigh(0, 30)), THRESHOLDS)).toBe(false));
});

it("whoever is nearly always wrong may report a tenth as often, once enough was judged", () => {
  expect(dailyReports({ upheld: 0, dismissed: 9 }, THRESHOLDS)).toBe(50);
  expect(dailyReports({ upheld: 1, dismissed: 9 }, THRESHOLDS)).toBe(5);
  expect(dailyReports({ upheld: 2, dismissed: 8 }, THRESHOLDS)).toBe(50);
  expect(dailyReports({ upheld: 0, dismissed: 99 }, { ...THRESHOLDS, reportsPerDay: 3 })).toBe(1);
});

it("an accuracy is a share of what was judged", () => {
  expect(accuracyOf({ upheld: 0, dismissed: 0 })).toBeNull();
  expect(accuracyOf({ upheld: 3, dismissed: 1 })).toBe(0.75);
});
