import "server-only";
import type { ReasonKey } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { isActive, suggestStep, type RestrictionKind, type Step } from "@/lib/restrictions/rules";
import { reporterRecords } from "./reporter-read";
import type { ReporterRecord } from "./weights";

const MONTH = 30 * 24 * 60 * 60 * 1000;
/** Steps and notes shown of one author. */
const MAX_SHOWN = 20;

type RestrictionView = {
  id: string;
  kind: RestrictionKind;
  reason: ReasonKey;
  message: string;
  at: string;
  until: string | null;
  by: string | null;
  liftedAt: string | null;
  isActive: boolean;
};
type NoteView = { text: string; by: string | null; at: string };

/** What a moderator should know of an author before deciding. */
export type AuthorRecord = {
  comments: number;
  /** The commonest reason first. */
  removed: { reason: ReasonKey; count: number }[];
  removedLately: number;
  /** Reports about this author's comments that moderators agreed with. */
  reportsUpheld: number;
  /** What became of the reports that this author filed. */
  reporting: ReporterRecord;
  restrictions: RestrictionView[];
  /** The next step of the ladder. */
  suggestion: Step;
  notes: NoteView[];
};

type Counted = { authorId: string; reason: ReasonKey | null; isRemoved: boolean; count: number; lately: number };

/** The records of these authors, each read off its own index. */
export async function recordsOf(authorIds: readonly string[], now: Date): Promise<Map<string, AuthorRecord>> {
  const ids = [...new Set(authorIds)];
  const accountId = { in: ids };
  const [counted, upheld, reporting, restrictions, notes] = await Promise.all([
    countComments(ids, new Date(now.getTime() - MONTH)),
    countUpheld(ids),
    reporterRecords(ids, now),
    db.restriction.findMany({ where: { accountId }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] }),
    db.accountNote.findMany({ where: { accountId }, orderBy: { at: "desc" }, select: { accountId: true, text: true, at: true, byId: true } }),
  ]);
  const names = await namesOf([...restrictions, ...notes].map(({ byId }) => byId));
  return new Map(
    ids.map((id) => {
      const own = counted.filter((row) => row.authorId === id);
      const removed = own.filter((row) => row.isRemoved);
      const steps = restrictions.filter((row) => row.accountId === id);
      return [
        id,
        {
          comments: own.reduce((sum, row) => sum + row.count, 0),
          removed: removed.flatMap(({ reason, count }) => (reason ? [{ reason, count }] : [])).sort((a, b) => b.count - a.count),
          removedLately: removed.reduce((sum, row) => sum + row.lately, 0),
          reportsUpheld: upheld.get(id) ?? 0,
          reporting: reporting.get(id)!,
          restrictions: steps.slice(0, MAX_SHOWN).map((step) => ({
            id: step.id,
            kind: step.kind,
            reason: step.reason,
            message: step.message,
            at: step.createdAt.toISOString(),
            until: step.until?.toISOString() ?? null,
            by: step.byId ? (names.get(step.byId) ?? null) : null,
            liftedAt: step.liftedAt?.toISOString() ?? null,
            isActive: isActive(step, now),
          })),
          suggestion: suggestStep(steps, now),
          notes: notes
            .filter((note) => note.accountId === id)
            .slice(0, MAX_SHOWN)
            .map(({ text, at, byId }) => ({ text, at: at.toISOString(), by: byId ? (names.get(byId) ?? null) : null })),
        },
      ];
    }),
  );
}

function countComments(ids: string[], since: Date): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT "authorId", reason::text AS reason, status = 'removed' AS "isRemoved", count(*)::int AS count,
      (count(*) FILTER (WHERE "decidedAt" >= ${since}))::int AS lately
    FROM comments WHERE "authorId" = ANY(${ids}::uuid[])
    GROUP BY "authorId", reason, status = 'removed'`;
}

async function countUpheld(ids: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ authorId: string; count: number }[]>`
    SELECT c."authorId", count(*)::int AS count
    FROM comments c JOIN reports r ON r."commentId" = c.id AND r.upheld
    WHERE c."authorId" = ANY(${ids}::uuid[]) AND c.status = 'removed'
    GROUP BY 1`;
  return new Map(rows.map(({ authorId, count }) => [authorId, count]));
}

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const accounts = await db.account.findMany({ where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } }, select: { id: true, name: true } });
  return new Map(accounts.map(({ id, name }) => [id, name]));
}
