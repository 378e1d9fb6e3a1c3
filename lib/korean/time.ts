type Moment = Date | string;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Korea keeps one time all year. Counted here: to build one `Intl.DateTimeFormat` keeps a phone busy for a tenth of a second. */
const AHEAD = 9 * HOUR;
const WEEKDAYS = [..."일월화수목금토"];

const inKorea = (moment: Moment) => new Date(new Date(moment).getTime() + AHEAD);

function parts(moment: Moment) {
  const [date = "", time = ""] = inKorea(moment).toISOString().split("T");
  return { year: date.slice(0, 4), date: date.slice(5), time: time.slice(0, 8) };
}

/** 2025-10-31 15:44:33, Korean time. */
export function stamp(moment: Moment): string {
  const { year, date, time } = parts(moment);
  return `${year}-${date} ${time}`;
}

/** 2025-10-31, the day in Korea. */
export const dayOf = (moment: Moment): string => stamp(moment).slice(0, 10);

/** 2025-10-31T15:44:33+09:00. */
export const isoKst = (moment: Moment): string => `${stamp(moment).replace(" ", "T")}+09:00`;

/** 2026-11-24T15:30 as a field of the browser says it, in Korean time; null for anything else, and where there is no such minute. */
export function readMinute(text: string): Date | null {
  const minute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? new Date(`${text}:00+09:00`) : null;
  return minute && !Number.isNaN(minute.getTime()) && isoKst(minute).startsWith(text) ? minute : null;
}

/** "방금 전", "12분 전", "3시간 전", then the day and hour, with the year once it is another. */
export function ago(moment: Moment, now: Moment): string {
  const passed = new Date(now).getTime() - new Date(moment).getTime();
  if (passed < MINUTE) return "방금 전";
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)}분 전`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)}시간 전`;
  const { year, date, time } = parts(moment);
  const day = `${date} ${time.slice(0, 5)}`;
  return year === parts(now).year ? day : `${year}-${day}`;
}

/** 2026년 11월 24일 화요일. */
export function longDate(moment: Moment): string {
  const day = inKorea(moment);
  return `${day.getUTCFullYear()}년 ${day.getUTCMonth() + 1}월 ${day.getUTCDate()}일 ${WEEKDAYS[day.getUTCDay()]}요일`;
}
