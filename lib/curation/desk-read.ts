import "server-only";
import { canEditNewsroom } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { PUBLIC } from "@/lib/articles/card-read";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";

const PAST = 15;

const select = { id: true, numbers: true, startsAt: true, createdAt: true, by: { select: { name: true } } } as const;
type Row = { id: string; numbers: number[]; startsAt: Date; createdAt: Date; by: { name: string } | null };
const toLayout = ({ startsAt, createdAt, by, ...row }: Row) => ({ ...row, startsAt: isoKst(startsAt), createdAt: isoKst(createdAt), by: by?.name ?? null });

export type Layout = ReturnType<typeof toLayout>;
/** A headline of the desk's lists; `isPublic` is false for what readers do not see now. */
export type BoardHeadline = { number: number; label: string; title: string; isPublic: boolean };
export type Board = NonNullable<Awaited<ReturnType<typeof getBoard>>>;

/** One page's layouts: what is up now, what is to come, what was; null for whoever lays out no pages. */
export async function getBoard(actor: Actor | null, sectionId: number | null, now: Date) {
  if (!canEditNewsroom(actor)) return null;
  const standing = { sectionId, cancelledAt: null };
  const [newest, begun, coming] = await Promise.all([
    db.curation.findFirst({ where: { sectionId }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], select: { id: true } }),
    db.curation.findMany({ where: { ...standing, startsAt: { lte: now } }, orderBy: [{ startsAt: "desc" }, { createdAt: "desc" }, { id: "desc" }], take: PAST + 1, select }),
    db.curation.findMany({ where: { ...standing, startsAt: { gt: now } }, orderBy: [{ startsAt: "asc" }, { createdAt: "asc" }, { id: "asc" }], select }),
  ]);
  const [current = null, ...past] = begun.map(toLayout);
  return { baseId: newest?.id ?? null, current, past, coming: coming.map(toLayout), headlines: await listHeadlines([...begun, ...coming]) };
}

async function listHeadlines(layouts: { numbers: number[] }[]): Promise<BoardHeadline[]> {
  const numbers = [...new Set(layouts.flatMap((layout) => layout.numbers))];
  const rows = await db.article.findMany({ where: { number: { in: numbers } }, select: { number: true, label: true, title: true, status: true } });
  return rows.map(({ status, ...row }) => ({ ...row, isPublic: status === PUBLIC.status }));
}
