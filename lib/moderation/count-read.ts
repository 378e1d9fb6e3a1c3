import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";

/** What waits in the queues that somebody has to work through, and since when its oldest does. */
export type QueueCounts = {
  reported: number;
  held: number;
  appeals: number;
  oldest: { reported: string | null; held: string | null; appeals: string | null };
};

const NOTHING: QueueCounts = { reported: 0, held: 0, appeals: 0, oldest: { reported: null, held: null, appeals: null } };
/** Past this many nobody counts on. */
const MANY = 100;

type Row = { count: number; oldest: Date | null };

export async function countQueues(actor: Actor | null): Promise<QueueCounts> {
  if (!canModerate(actor)) return NOTHING;
  const [[reported], [held], appeals] = await Promise.all([
    db.$queryRaw<Row[]>`SELECT count(*)::int AS count, min("reportedAt") AS oldest FROM comments WHERE "openReports" > 0 AND status = 'visible'`,
    db.$queryRaw<Row[]>`SELECT count(*)::int AS count, min(coalesce("decidedAt", "createdAt")) AS oldest FROM comments WHERE status = 'held'`,
    db.appeal.aggregate({ where: { decidedAt: null }, _count: true, _min: { createdAt: true } }),
  ]);
  return {
    reported: reported?.count ?? 0,
    held: held?.count ?? 0,
    appeals: appeals._count,
    oldest: {
      reported: reported?.oldest?.toISOString() ?? null,
      held: held?.oldest?.toISOString() ?? null,
      appeals: appeals._min.createdAt?.toISOString() ?? null,
    },
  };
}

/** Comments made visible since then, MANY at most. */
export async function countNewer(actor: Actor | null, since: Date): Promise<number> {
  if (!canModerate(actor)) return 0;
  const rows = await db.comment.findMany({ where: { status: "visible", createdAt: { gt: since } }, take: MANY, select: { id: true } });
  return rows.length;
}
