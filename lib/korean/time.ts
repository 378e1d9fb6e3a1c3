type Moment = Date | string;

const KST = "Asia/Seoul";
const clock = new Intl.DateTimeFormat("en-CA", {
  timeZone: KST,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
const calendar = new Intl.DateTimeFormat("ko-KR", { timeZone: KST, dateStyle: "full" });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function parts(moment: Moment) {
  const found = Object.fromEntries(clock.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return { year: `${found.year}`, date: `${found.month}-${found.day}`, time: `${found.hour}:${found.minute}:${found.second}` };
}

/** 2025-10-31 15:44:33, Korean time. */
export function stamp(moment: Moment): string {
  const { year, date, time } = parts(moment);
  return `${year}-${date} ${time}`;
}

/** 2025-10-31T15:44:33+09:00. */
export const isoKst = (moment: Moment): string => `${stamp(moment).replace(" ", "T")}+09:00`;

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
export const longDate = (moment: Moment): string => calendar.format(new Date(moment));
