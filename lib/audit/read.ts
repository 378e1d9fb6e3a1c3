import "server-only";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";

const PAGE = 50;

/** What was decided on the site, the latest first. `about` narrows it to one kind of subject. */
export async function listAudit(actor: Actor | null, { about, cursor }: { about?: Subject; cursor?: string } = {}) {
  if (!canAdminister(actor)) return { entries: [], next: null };
  const found = await db.auditEntry.findMany({
    where: { ...(about && { subjectType: about }), ...(isPlace(cursor) && { id: { lt: BigInt(cursor) } }) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: { id: true, at: true, act: true, subjectType: true, subjectId: true, detail: true, actor: { select: { name: true, role: true } } },
  });
  const rows = found.slice(0, PAGE);
  return {
    entries: rows.map(({ id, at, ...row }) => ({ ...row, id: String(id), at: at.toISOString() })),
    next: found.length > PAGE ? String(rows.at(-1)?.id) : null,
  };
}

export type AuditView = Awaited<ReturnType<typeof listAudit>>["entries"][number];

/** The last number that fits a bigint column has 19 digits; longer ones are nobody's. */
const isPlace = (cursor: string | undefined): cursor is string => /^\d{1,18}$/.test(cursor ?? "");
