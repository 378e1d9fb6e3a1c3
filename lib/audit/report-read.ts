import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { everything } from "@/lib/articles/tags";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { db } from "@/lib/db";

/** Months shown, the present one included. */
const MONTHS = 12;

export type MonthReport = {
  /** `2026-11` */
  month: string;
  removed: Record<ReasonKey, number>;
  removedInAll: number;
  restored: number;
  heldPassed: number;
  heldRemoved: number;
  /** Minutes from the report or the holding to the decision; null where nothing was decided. */
  medianMinutes: number | null;
  appeals: { filed: number; upheld: number; restored: number };
  takedowns: { filed: number; blocked: number; rejected: number; restored: number; removed: number };
};

type Counted = { month: string; act: string; reason: string | null; isHeld: boolean; count: number };
type Timed = { month: string; minutes: number | null };

/** What moderators did, month by month in Korea, the latest first: counts from the audit log, no name and no text. */
export async function getModerationReport(): Promise<{ months: MonthReport[] }> {
  "use cache";
  cacheTag(everything());
  cacheLife({ stale: 300, revalidate: 3600, expire: 86_400 });
  return { months: await countMonths(new Date()) };
}

export async function countMonths(now: Date): Promise<MonthReport[]> {
  const since = firstOfMonth(now, MONTHS - 1);
  const [counted, timed] = await Promise.all([
    db.$queryRaw<Counted[]>`
      SELECT to_char(at AT TIME ZONE 'Asia/Seoul', 'YYYY-MM') AS month, act, detail->>'reason' AS reason, coalesce(detail->>'from' = 'held', false) AS "isHeld", count(*)::int AS count
      FROM audit_entries
      WHERE "subjectType" IN ('comment', 'appeal', 'takedown') AND at >= ${since}
      GROUP BY 1, 2, 3, 4`,
    db.$queryRaw<Timed[]>`
      SELECT to_char(e.at AT TIME ZONE 'Asia/Seoul', 'YYYY-MM') AS month,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM e.at - waited.since) / 60)::float8 AS minutes
      FROM audit_entries e
      JOIN comments c ON c.id = e."subjectId"::uuid
      CROSS JOIN LATERAL (
        SELECT CASE WHEN e.detail->>'from' = 'held' THEN c."createdAt"
                    ELSE (SELECT min(r."createdAt") FROM reports r WHERE r."commentId" = c.id AND r."resolvedAt" = e.at) END AS since
      ) waited
      WHERE e."subjectType" = 'comment' AND e.act IN ('comment.remove', 'comment.pass') AND e.at >= ${since} AND waited.since <= e.at
      GROUP BY 1`,
  ]);
  return Array.from({ length: MONTHS }, (_, ago) => monthOf(firstOfMonth(now, ago)))
    .map((month) => monthReport(month, counted.filter((row) => row.month === month), timed.find((row) => row.month === month)?.minutes ?? null))
    .filter((report, place) => place === 0 || hasAny(report));
}

function monthReport(month: string, rows: Counted[], minutes: number | null): MonthReport {
  const sum = (act: string, fits: (row: Counted) => boolean = () => true) => rows.reduce((total, row) => total + (row.act === act && fits(row) ? row.count : 0), 0);
  const removed = Object.fromEntries((Object.keys(REASONS) as ReasonKey[]).map((reason) => [reason, sum("comment.remove", (row) => row.reason === reason)])) as Record<ReasonKey, number>;
  return {
    month,
    removed,
    removedInAll: sum("comment.remove"),
    restored: sum("comment.restore"),
    heldPassed: sum("comment.pass", ({ isHeld }) => isHeld),
    heldRemoved: sum("comment.remove", ({ isHeld }) => isHeld),
    medianMinutes: minutes === null ? null : Math.round(minutes),
    appeals: { filed: sum("appeal.file"), upheld: sum("appeal.uphold"), restored: sum("appeal.restore") },
    takedowns: {
      filed: sum("takedown.file"),
      blocked: sum("takedown.block"),
      rejected: sum("takedown.reject"),
      restored: sum("takedown.restore"),
      removed: sum("takedown.remove"),
    },
  };
}

const hasAny = ({ removedInAll, restored, heldPassed, appeals, takedowns }: MonthReport) =>
  [removedInAll, restored, heldPassed, ...Object.values(appeals), ...Object.values(takedowns)].some((count) => count > 0);

const KOREA = 9 * 3_600_000;
/** The first moment, in Korea, of the month so many months before this one. */
function firstOfMonth(now: Date, ago: number): Date {
  const there = new Date(now.getTime() + KOREA);
  return new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() - ago, 1) - KOREA);
}
const monthOf = (moment: Date): string => new Date(moment.getTime() + KOREA).toISOString().slice(0, 7);
