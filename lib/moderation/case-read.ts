import "server-only";
import type { ReasonKey } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { readDeed } from "./deed";

/** Notes shown for one page of a queue; past that the counts speak. */
const MAX_NOTES = 200;
const MONTH = 30 * 24 * 60 * 60 * 1000;

export type ReportGroup = { reason: ReasonKey; count: number; notes: string[] };
export type ActView = { act: string; by: string | null; at: string; reason: ReasonKey | null; note: string };

/** Reports by comment, the commonest reason first. */
export async function listReportsOf(commentIds: string[], which: "open" | "all"): Promise<Map<string, ReportGroup[]>> {
  const where = { commentId: { in: commentIds }, ...(which === "open" && { resolvedAt: null }) };
  const [groups, notes] = await Promise.all([
    db.report.groupBy({ by: ["commentId", "reason"], where, _count: true }),
    db.report.findMany({
      where: { ...where, note: { not: "" } },
      orderBy: { createdAt: "asc" },
      take: MAX_NOTES,
      select: { commentId: true, reason: true, note: true },
    }),
  ]);
  groups.sort((a, b) => b._count - a._count || a.reason.localeCompare(b.reason));
  return gather(groups, ({ commentId, reason, _count }) => [
    commentId,
    { reason, count: _count, notes: notes.filter((note) => note.commentId === commentId && note.reason === reason).map(({ note }) => note) },
  ]);
}

/** Moderators' acts by comment, the latest first. */
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

/** How many comments each author wrote, and how many were removed in the last 30 days. */
export async function authorRecords(authorIds: string[], now: Date) {
  const since = new Date(now.getTime() - MONTH);
  const authorId = { in: authorIds };
  const [written, removed] = await Promise.all([
    db.comment.groupBy({ by: "authorId", where: { authorId }, _count: true }),
    db.comment.groupBy({ by: "authorId", where: { authorId, status: "removed", decidedAt: { gte: since } }, _count: true }),
  ]);
  const lately = new Map(removed.map((row) => [row.authorId, row._count]));
  return new Map(
    written.map((row) => [row.authorId, { comments: row._count, removedLately: lately.get(row.authorId) ?? 0 }]),
  );
}
