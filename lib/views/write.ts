import "server-only";
import { db } from "@/lib/db";

const DAY = 24 * 3_600_000;
/** Days for which hours are kept. */
const KEPT = 30;

/** Adds openings, by article number, to the hour of `now`. Numbers that are no public article's are dropped here. */
export async function addViews(views: ReadonlyMap<number, number>, now: Date): Promise<void> {
  // In the order of ids, so that two processes never wait for each other.
  await db.$executeRaw`
    INSERT INTO article_views (hour, "articleId", views)
    SELECT date_trunc('hour', ${now}::timestamptz, 'UTC'), articles.id, seen.views
    FROM unnest(${[...views.keys()]}::int[], ${[...views.values()]}::int[]) AS seen(number, views)
    JOIN articles ON articles.number = seen.number AND articles.status = 'published'
    ORDER BY articles.id
    ON CONFLICT (hour, "articleId") DO UPDATE SET views = article_views.views + EXCLUDED.views`;
}

export async function dropOldViews(now: Date): Promise<void> {
  await db.articleView.deleteMany({ where: { hour: { lt: new Date(now.getTime() - KEPT * DAY) } } });
}
