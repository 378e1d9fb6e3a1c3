import "server-only";
import { db, type Transaction } from "@/lib/db";
import type { ReporterRecord } from "./weights";

/** Days for which a judged report is remembered. */
const MEMORY_DAYS = 365;
const NOBODY: ReporterRecord = { upheld: 0, dismissed: 0 };

/** What became of these people's reports of the last year. */
export async function reporterRecords(accountIds: readonly string[], now: Date, tx: Transaction = db): Promise<Map<string, ReporterRecord>> {
  const records = new Map(accountIds.map((id) => [id, { ...NOBODY }]));
  const groups = await tx.report.groupBy({
    by: ["accountId", "upheld"],
    where: {
      accountId: { in: [...records.keys()] },
      createdAt: { gt: new Date(now.getTime() - MEMORY_DAYS * 24 * 60 * 60 * 1000) },
      upheld: { not: null },
    },
    _count: true,
  });
  for (const { accountId, upheld, _count } of groups) records.get(accountId)![upheld ? "upheld" : "dismissed"] = _count;
  return records;
}
