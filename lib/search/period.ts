const DAY = 24 * 60 * 60_000;

/** Periods to choose from, as they stand in the address. A month or a year is never shorter than promised. */
export const PERIODS = [
  { key: "24h", name: "24시간", days: 1 },
  { key: "1w", name: "1주", days: 7 },
  { key: "1m", name: "1개월", days: 31 },
  { key: "1y", name: "1년", days: 366 },
] as const;

export type Period = { since: Date | null; until: Date | null };

function startOf(date: string | undefined): Date | null {
  if (!date || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const start = new Date(`${date}T00:00:00+09:00`);
  // 31 February is no day.
  return Number.isNaN(start.getTime()) || new Date(start.getTime() + 9 * 3_600_000).toISOString().slice(0, 10) !== date ? null : start;
}

/** From and until when, the last day included (Korean time); what is not a date or a period sets no bound. */
export function periodOf({ period, from, to }: { period?: string; from?: string; to?: string }, now: Date): Period {
  const chosen = PERIODS.find(({ key }) => key === period);
  if (chosen) return { since: new Date(now.getTime() - chosen.days * DAY), until: null };
  const [first, last] = [startOf(from), startOf(to)];
  const [since, final] = first && last && first > last ? [last, first] : [first, last];
  return { since, until: final && new Date(final.getTime() + DAY) };
}
