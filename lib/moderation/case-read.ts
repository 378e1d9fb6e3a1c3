import "server-only";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { readDeed } from "./deed";
import { reporterRecords } from "./reporter-read";
import { accuracyOf } from "./weights";

/** Reports read for one page of a queue; past that the counts speak. */
const MAX_REPORTS = 300;

export type ReportView = {
  reason: ReasonKey;
  note: string;
  by: string;
  /** Reports of this person that moderators have judged so far, and the share they agreed with. */
  judged: number;
  accuracy: number | null;
};
export type ReportGroup = { reason: ReasonKey; count: number; reports: ReportView[] };
export type ActView = { act: string; by: string | null; at: string; reason: ReasonKey | null; note: string };

const ORDER = Object.keys(REASONS);

/** Reports by comment, the commonest reason first, each with what its reporter's word was worth so far. */
export async function listReportsOf(commentIds: string[], which: "open" | "all", now: Date): Promise<Map<string, ReportGroup[]>> {
  const where = { commentId: { in: commentIds }, ...(which === "open" && { resolvedAt: null }) };
  const [groups, rows] = await Promise.all([
    db.report.groupBy({ by: ["commentId", "reason"], where, _count: true }),
    db.report.findMany({
      where,
      orderBy: { createdAt: "asc" },
      take: MAX_REPORTS,
      select: { commentId: true, reason: true, note: true, accountId: true, account: { select: { name: true } } },
    }),
  ]);
  const records = await reporterRecords(rows.map(({ accountId }) => accountId), now);
  groups.sort((a, b) => b._count - a._count || ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason));
  return gather(groups, ({ commentId, reason, _count }) => [
    commentId,
    {
      reason,
      count: _count,
      reports: rows
        .filter((row) => row.commentId === commentId && row.reason === reason)
        .map(({ note, accountId, account }) => {
          const record = records.get(accountId)!;
          return { reason, note, by: account.name, judged: record.upheld + record.dismissed, accuracy: accuracyOf(record) };
        }),
    },
  ]);
}

/** Acts on comments by comment, the latest first. */
export async function listActsOf(commentIds: string[]): Promise<Map<string, ActView[]>> {
  const entries = await db.auditEntry.findMany({
    where: { subjectType: "comment", subjectId: { in: commentIds } },
    orderBy: { id: "desc" },
    select: { subjectId: true, act: true, at: true, detail: true, actor: { select: { name: true } } },
  });
  return gather(entries, ({ subjectId, act, at, detail, actor }) => {
    const deed = readDeed(detail);
    return [subjectId, { act, by: actor?.name ?? null, at: at.toISOString(), reason: deed?.reason ?? null, note: deed?.note ?? "" }];
  });
}

function gather<Row, View>(rows: Row[], entry: (row: Row) => [commentId: string, view: View]): Map<string, View[]> {
  const gathered = new Map<string, View[]>();
  for (const row of rows) {
    const [commentId, view] = entry(row);
    gathered.set(commentId, [...(gathered.get(commentId) ?? []), view]);
  }
  return gathered;
}
