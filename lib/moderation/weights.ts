import type { Thresholds } from "./thresholds";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** What became of somebody's earlier reports. */
export type ReporterRecord = { upheld: number; dismissed: number };

/** Reports that must have been judged before a bad record limits their number. */
const ENOUGH_JUDGED = 10;
/** Share of upheld reports below which somebody reports for the sake of reporting. */
const CARELESS = 0.2;

/** Share of upheld reports, 0 to 1; null where nobody has judged one yet. */
export function accuracyOf({ upheld, dismissed }: ReporterRecord): number | null {
  return upheld + dismissed === 0 ? null : upheld / (upheld + dismissed);
}

/** A fresh account speaks more softly: somebody may have made many of them just now. */
function weighAge(joinedAt: Date, now: Date): number {
  const age = now.getTime() - joinedAt.getTime();
  return age < DAY ? 0.25 : age < 7 * DAY ? 0.5 : 1;
}

/** How much one report counts: 1 of an unknown person, nearly 2 of one who is always right, nearly 0 of one who never is. */
export function weighReport({ upheld, dismissed, joinedAt }: ReporterRecord & { joinedAt: Date }, now: Date): number {
  return (weighAge(joinedAt, now) * 2 * (upheld + 1)) / (upheld + dismissed + 2);
}

/** Whether open reports, weighed, hold a comment before anybody has looked at it. */
export const isHeldByReports = (weights: readonly number[], { holdWeight }: Thresholds): boolean =>
  holdWeight > 0 && weights.reduce((sum, weight) => sum + weight, 0) >= holdWeight;

/** Reports that a person may file in 24 hours: a tenth for whoever has shown to be nearly always wrong. */
export function dailyReports(record: ReporterRecord, { reportsPerDay }: Thresholds): number {
  const accuracy = accuracyOf(record);
  const isCareless = accuracy !== null && record.upheld + record.dismissed >= ENOUGH_JUDGED && accuracy < CARELESS;
  return isCareless ? Math.max(1, Math.round(reportsPerDay / 10)) : reportsPerDay;
}
