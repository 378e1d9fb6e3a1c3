/** A day in Korea, as 2026-11-24. */
export type Day = string;

const DAY = 86_400_000;
const moment = (day: Day) => Date.parse(`${day}T00:00:00Z`);

export const dayAfter = (day: Day, days: number): Day => new Date(moment(day) + days * DAY).toISOString().slice(0, 10);
const weekdayOf = (day: Day) => new Date(moment(day)).getUTCDay();

/** On which weekdays a holiday earns another one: 공휴일에 관한 법률 제3조, 관공서의 공휴일에 관한 규정 제3조. */
type Substitute = "none" | "sunday" | "weekend";

const FIXED: readonly [string, Substitute][] = [
  ["01-01", "none"],
  ["03-01", "weekend"],
  ["05-05", "weekend"],
  ["06-06", "none"],
  ["08-15", "weekend"],
  ["10-03", "weekend"],
  ["10-09", "weekend"],
  ["12-25", "weekend"],
];

/** 설날 and 추석 with a day on either side, and 부처님오신날, by the calendar of Korea's own new moons. */
function lunarDays(year: number): [Day, Substitute][] {
  const lunar = new Intl.DateTimeFormat("en-u-ca-dangi", { timeZone: "UTC", month: "numeric", day: "numeric" });
  const days: [Day, Substitute][] = [];
  for (let day = `${year}-01-18`; day < `${year}-10-15`; day = dayAfter(day, 1)) {
    const date = lunar.format(moment(day)).split("/").slice(0, 2).join("/");
    if (date === "4/8") days.push([day, "weekend"]);
    if (date === "1/1" || date === "8/15") for (const side of [-1, 0, 1]) days.push([dayAfter(day, side), "sunday"]);
  }
  return days;
}

const years = new Map<number, ReadonlySet<Day>>();

/**
 * The public holidays of a year with their substitutes. Election days and days that a government names for once are
 * not among them, nor what the law may add: a period then ends a day early for us, never late.
 */
export function holidaysOf(year: number): ReadonlySet<Day> {
  const known = years.get(year);
  if (known) return known;
  const named = [...FIXED.map(([date, substitute]): [Day, Substitute] => [`${year}-${date}`, substitute]), ...lunarDays(year)].sort(([a], [b]) => a.localeCompare(b));
  const holidays = new Set(named.map(([day]) => day));
  for (const day of new Set(holidays)) {
    const rules = named.filter(([each]) => each === day).map(([, substitute]) => substitute);
    const isLost = rules.some((rule) => rule !== "none" && (rules.length > 1 || weekdayOf(day) === 0 || (rule === "weekend" && weekdayOf(day) === 6)));
    if (!isLost) continue;
    let next = dayAfter(day, 1);
    while (holidays.has(next) || weekdayOf(next) % 6 === 0) next = dayAfter(next, 1);
    holidays.add(next);
  }
  years.set(year, holidays);
  return holidays;
}

/** Saturday, Sunday or a public holiday. */
export const isDayOff = (day: Day): boolean => weekdayOf(day) % 6 === 0 || holidaysOf(Number(day.slice(0, 4))).has(day);
