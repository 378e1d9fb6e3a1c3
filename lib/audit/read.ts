import "server-only";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { type Subject, tell } from "./sentence";

const PAGE = 50;

/** What was decided on the site, the latest first. `about` narrows it to one kind of subject. */
export async function listAudit(actor: Actor | null, { about, cursor }: { about?: Subject; cursor?: string } = {}) {
  if (!canAdminister(actor)) return { entries: [], next: null };
  const found = await db.auditEntry.findMany({
    where: { ...(about && { subjectType: about }), ...(isPlace(cursor) && { id: { lt: BigInt(cursor) } }) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: { id: true, at: true, act: true, subjectType: true, subjectId: true, detail: true, actor: { select: { name: true } } },
  });
  const rows = found.slice(0, PAGE);
  const names = await namesOf(rows.filter((row) => row.subjectType === "account").map((row) => row.subjectId));
  return {
    entries: rows.map(({ id, at, subjectType, ...row }) => ({
      id: String(id),
      at: at.toISOString(),
      subjectType,
      told: tell({ ...row, subjectName: names.get(row.subjectId) ?? null }),
    })),
    next: found.length > PAGE ? String(rows.at(-1)?.id) : null,
  };
}

export type AuditView = Awaited<ReturnType<typeof listAudit>>["entries"][number];

async function namesOf(accountIds: string[]): Promise<Map<string, string>> {
  const accounts = await db.account.findMany({ where: { id: { in: accountIds } }, select: { id: true, name: true } });
  return new Map(accounts.map(({ id, name }) => [id, name]));
}

/** The last number that fits a bigint column has 19 digits; longer ones are nobody's. */
const isPlace = (cursor: string | undefined): cursor is string => /^\d{1,18}$/.test(cursor ?? "");
