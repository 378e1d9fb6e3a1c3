import { describe, expect, it } from "vitest";
import { isCrowd, isFresh, spansOf, usualOf } from "./crowds";
import { THRESHOLDS } from "./thresholds";

const NOW = new Date("2026-11-24T06:00:00Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const usual = (before: number, publishedMinutesAgo: number) => usualOf({ before, publishedAt: minutesAgo(publishedMinutesAgo) }, THRESHOLDS, NOW);

describe("a crowd", () => {
  it("is many comments at once, and many times the usual", () => {
    expect(isCrowd({ comments: 60, usual: 1 }, THRESHOLDS)).toBe(true);
    expect(isCrowd({ comments: 59, usual: 1 }, THRESHOLDS)).toBe(false);
    expect(isCrowd({ comments: 60, usual: 13 }, THRESHOLDS)).toBe(false);
    expect(isCrowd({ comments: 65, usual: 13 }, THRESHOLDS)).toBe(true);
  });
  it("counts ten minutes against the two hours before them", () => {
    expect(spansOf(THRESHOLDS, NOW)).toEqual({ since: minutesAgo(10), usualSince: minutesAgo(130) });
  });
});

describe("what is usual", () => {
  it("is the mean of the spans before", () => expect(usual(240, 10_000)).toBe(20));
  it("is measured only while the article was out", () => expect(usual(40, 30)).toBe(20));
  it("is one comment at least", () => {
    expect(usual(0, 10_000)).toBe(1);
    expect(usual(0, 5)).toBe(1);
  });
});

it("an article that has just come out draws its own readers", () => {
  expect(isFresh(minutesAgo(19), THRESHOLDS, NOW)).toBe(true);
  expect(isFresh(minutesAgo(21), THRESHOLDS, NOW)).toBe(false);
});
