import { expect, it } from "vitest";
import { dayOf } from "@/lib/korean/time";
import { answerBy, printBy, urgencyOf } from "./deadlines";

it("the day of receipt does not count, and a period never ends on a Saturday or a holiday", () => {
  const cases: [received: string, answer: string, print: string, why: string][] = [
    ["2026-11-24", "2026-11-27", "2026-12-01", "plain days"],
    ["2026-11-25", "2026-11-30", "2026-12-02", "the third day is a Saturday"],
    ["2026-11-26", "2026-11-30", "2026-12-03", "the third day is a Sunday"],
    ["2026-11-28", "2026-12-01", "2026-12-07", "a day off as the first day changes nothing"],
    ["2026-12-22", "2026-12-28", "2026-12-29", "성탄절 on a Friday, then the weekend"],
    ["2026-12-25", "2026-12-28", "2027-01-04", "신정 on a Friday, over the end of the year"],
    ["2026-08-13", "2026-08-18", "2026-08-20", "광복절 on a Saturday and its substitute"],
    ["2026-02-12", "2026-02-19", "2026-02-19", "설날 from Monday to Wednesday"],
  ];
  for (const [received, answer, print, why] of cases) {
    expect({ answer: dayOf(answerBy(received)), print: dayOf(printBy(received)) }, why).toEqual({ answer, print });
  }
});

it("a period ends with its last day in Korea, and is due soon from the day before", () => {
  const by = answerBy("2026-11-24");
  expect(by.toISOString()).toBe("2026-11-27T14:59:59.000Z");
  expect(urgencyOf(by, new Date("2026-11-25T23:59:59+09:00"))).toBe("later");
  expect(urgencyOf(by, new Date("2026-11-26T00:00:00+09:00"))).toBe("soon");
  expect(urgencyOf(by, new Date("2026-11-27T23:59:59+09:00"))).toBe("soon");
  expect(urgencyOf(by, new Date("2026-11-28T00:00:00+09:00"))).toBe("overdue");
});
