import "server-only";
import { canChangeAny } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import { resolveWhole } from "./content-read";
import { LATE_AFTER } from "./due";

/** Hours for which the desk is reminded of what went out late. */
const REMINDED = 1;
const SHOWN = 5;

const before = (now: Date) => ({ lte: new Date(now.getTime() - LATE_AFTER) });
const waiting = (now: Date): Prisma.ArticleWhereInput => ({
  OR: [
    { status: "scheduled", publishAt: before(now) },
    { status: "published", withdrawAt: before(now) },
  ],
});

/** How many articles should have gone out, or down, a minute ago or more. */
export const countLate = (now: Date): Promise<number> => db.article.count({ where: waiting(now) });

export type Late = { waiting: { number: number; title: string; minutes: number; isWithdrawal: boolean; /** What keeps it from going out, where it is the article itself. */ gap: string | null }[]; count: number; wentLate: number };

/** The desk's alarm: what is late now, and how much went out late within the hour. Null where there is nothing to tell, or nobody to. */
export async function getLate(actor: Actor | null, now: Date): Promise<Late | null> {
  if (!canChangeAny(actor)) return null;
  const since = new Date(now.getTime() - REMINDED * 3_600_000);
  const [rows, count, [went]] = await Promise.all([
    db.article.findMany({ where: waiting(now), orderBy: { publishAt: "asc" }, take: SHOWN, select: { number: true, title: true, status: true, publishAt: true, withdrawAt: true, draft: { select: { content: true } } } }),
    countLate(now),
    db.$queryRaw<[{ count: number }]>`
      SELECT count(*)::int AS count FROM article_moves
      WHERE "byId" IS NULL AND at > ${since} AND at >= "dueAt" + ${LATE_AFTER}::int * interval '1 millisecond'`,
  ]);
  if (count === 0 && went.count === 0) return null;
  const waitingNow = rows.map(async ({ number, title, status, publishAt, withdrawAt, draft }) => {
    const due = status === "scheduled" ? publishAt : withdrawAt;
    const whole = status === "scheduled" && draft ? await resolveWhole(db, draft.content) : null;
    const minutes = Math.floor((now.getTime() - (due ?? now).getTime()) / 60_000);
    return { number, title, isWithdrawal: status === "published", minutes, gap: whole && !whole.ok ? whole.message : null };
  });
  return { waiting: await Promise.all(waitingNow), count, wentLate: went.count };
}
