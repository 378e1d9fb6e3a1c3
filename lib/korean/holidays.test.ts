import { expect, it } from "vitest";
import { holidaysOf, isDayOff } from "./holidays";

const weekdaysOff = (year: number) => [...holidaysOf(year)].filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).sort().map((day) => day.slice(5));

it("the weekdays off of a year are those of the calendar on the wall", () => {
  expect(weekdaysOff(2026)).toEqual(["01-01", "02-16", "02-17", "02-18", "03-02", "05-05", "05-25", "08-17", "09-24", "09-25", "10-05", "10-09", "12-25"]);
  // 설날 by Korea's new moon, a day after China's
  expect(weekdaysOff(2027)).toEqual(["01-01", "02-08", "02-09", "03-01", "05-05", "05-13", "08-16", "09-14", "09-15", "09-16", "10-04", "10-11", "12-27"]);
});

it("two holidays on one day earn one more, and a 추석 that begins on Sunday too", () => {
  expect(weekdaysOff(2025)).toEqual(["01-01", "01-28", "01-29", "01-30", "03-03", "05-05", "05-06", "06-06", "08-15", "10-03", "10-06", "10-07", "10-08", "10-09", "12-25"]);
  expect(weekdaysOff(2028).filter((day) => day.startsWith("10"))).toEqual(["10-02", "10-03", "10-04", "10-05", "10-09"]);
});

it("Saturdays and Sundays are off, other days are not", () => {
  expect(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map(isDayOff)).toEqual([false, true, true, false]);
});
