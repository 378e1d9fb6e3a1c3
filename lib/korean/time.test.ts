import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ago, isoKst, longDate, readMinute, stamp } from "./time";

const moment = new Date("2025-10-31T06:44:33.120Z");
const later = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);

describe("Korean time", () => {
  test("a stamp is to the second, in Korean time", () => {
    expect(stamp(moment)).toBe("2025-10-31 15:44:33");
    expect(isoKst("2025-12-31T15:00:00Z")).toBe("2026-01-01T00:00:00+09:00");
  });

  test("it is the time that the tz database has for Seoul", () => {
    const seoul = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul", dateStyle: "short", timeStyle: "medium" });
    const day = new Intl.DateTimeFormat("ko-KR", { timeZone: "Asia/Seoul", dateStyle: "full" });
    // From the last summer time on.
    const moments = fc.date({ min: new Date("1988-10-09T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (any) => {
        expect(stamp(any)).toBe(seoul.format(any));
        expect(longDate(any)).toBe(day.format(any));
      }),
    );
  });

  test("a minute is what a field of the browser says, in Korean time, and nothing else", () => {
    expect(readMinute("2026-11-24T09:00")?.toISOString()).toBe("2026-11-24T00:00:00.000Z");
    for (const wrong of ["", "2026-11-24", "2026-11-24T09:00Z", "2026-11-24T00:00:00Z", "2026-11-24T09:00:00+09:00", " 2026-11-24T09:00", "내일"]) expect(readMinute(wrong), wrong).toBeNull();
    for (const none of ["2026-13-24T09:00", "2026-02-30T09:00", "2026-11-24T24:00", "2026-11-24T09:60", "0000-00-00T00:00"]) expect(readMinute(none), none).toBeNull();
  });

  test("a date is written out with its weekday", () => {
    expect(longDate("2026-11-24T00:00:00+09:00")).toBe("2026년 11월 24일 화요일");
  });

  test.each([
    [0, "방금 전"],
    [-5, "방금 전"],
    [1, "1분 전"],
    [59, "59분 전"],
    [60, "1시간 전"],
    [23 * 60 + 59, "23시간 전"],
    [24 * 60, "10-31 15:44"],
    [70 * 24 * 60, "2025-10-31 15:44"],
  ])("after %i minutes it reads %s", (minutes, words) => {
    expect(ago(moment, later(minutes))).toBe(words);
  });
});
