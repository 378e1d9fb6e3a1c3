import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayKeys, sectionKey, windowsOf } from "./windows";

const DAY = 86_400_000;
const now = new Date("2026-11-24T03:00:00Z");
const moment = fc.date({ min: new Date("1900-01-01"), max: new Date("2027-06-01"), noInvalidDate: true });
const place = fc.record({ edges: fc.array(moment, { maxLength: 8 }), after: fc.option(moment, { nil: undefined }) });
const period = fc.record({ since: fc.option(moment), until: fc.option(moment) });

describe("the windows of a period", () => {
  it("follow one another without a gap, newest first, and fill it", () => {
    fc.assert(
      fc.property(period, place, (wanted, cuts) => {
        const windows = windowsOf(wanted, cuts, now);
        if (wanted.since) expect(windows.at(-1)?.since).toEqual(wanted.since);
        if (wanted.until) expect(windows[0]?.until).toEqual(wanted.until);
        windows.slice(1).forEach((window, index) => expect(window.until).toEqual(windows[index]?.since));
      }),
    );
  });

  it("share a key with every article in them and with none that is days away", () => {
    fc.assert(
      fc.property(period, place, moment, (wanted, cuts, at) => {
        const own = dayKeys(at);
        for (const { since, until, keys } of windowsOf(wanted, cuts, now)) {
          const isFound = keys.some((key) => own.includes(key));
          if (at >= since && at < until) expect(isFound).toBe(true);
          if (at.getTime() < since.getTime() - DAY || at.getTime() > until.getTime() + DAY) expect(isFound).toBe(false);
        }
      }),
    );
  });

  it("need few keys each", () => {
    const windows = windowsOf({ since: null, until: null }, { edges: [new Date("2020-02-02"), new Date("2011-07-13"), new Date("2026-10-01")] }, now);
    expect(windows).toHaveLength(7);
    for (const { keys } of windows) expect(keys.length).toBeLessThan(60);
  });
});

it("no section's key is a day's, and every key fits an integer of PostgreSQL", () => {
  const keys = [new Date("1880-01-01"), now, new Date("2140-01-01"), new Date(8.64e15)].flatMap(dayKeys);
  expect(keys.every((key) => key > 0 && key < 2 ** 31)).toBe(true);
  expect(sectionKey(1)).toBeLessThan(0);
});
