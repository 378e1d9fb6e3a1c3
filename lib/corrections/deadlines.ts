import { dayAfter, type Day, isDayOff } from "@/lib/korean/holidays";
import { dayOf } from "@/lib/korean/time";

/** 언론중재법 제15조 제2항: whether the claim is taken on must be answered within so many days of receiving it. */
const ANSWER_DAYS = 3;
/** 제15조 제3항: a claim taken on must be printed within so many days of receiving it, agreed or not. */
const PRINT_DAYS = 7;

/**
 * The last second of a period that began on this day, counted as 민법 counts: the day itself does not count (157조), the
 * period ends with its last day (159조), and where that is a Saturday or a public holiday, with the next that is neither (161조).
 */
function endOf(received: Day, days: number): Date {
  let last = dayAfter(received, days);
  while (isDayOff(last)) last = dayAfter(last, 1);
  return new Date(`${last}T23:59:59+09:00`);
}

export const answerBy = (received: Day): Date => endOf(received, ANSWER_DAYS);
export const printBy = (received: Day): Date => endOf(received, PRINT_DAYS);

export type Urgency = "overdue" | "soon" | "later";

/** Soon is today and tomorrow. */
export function urgencyOf(by: Date, now: Date): Urgency {
  if (by < now) return "overdue";
  return dayOf(by) <= dayAfter(dayOf(now), 1) ? "soon" : "later";
}
