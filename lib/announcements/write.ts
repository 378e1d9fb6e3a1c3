import "server-only";
import { db, type Transaction } from "@/lib/db";
import { NO_SHARING, type Sharing } from "@/lib/settings/rules";
import { MOST } from "./rules";

async function findKey(tx: Transaction): Promise<string> {
  const row = await tx.setting.findUnique({ where: { key: "sharing" }, select: { value: true } });
  return { ...NO_SHARING, ...(row?.value as Partial<Sharing> | undefined) }.indexNowKey;
}

/** Remembers, in the change's own transaction, that search engines should hear of it; nothing where no key is set. */
export async function announce(tx: Transaction, numbers: readonly number[], now: Date): Promise<void> {
  if (!(await findKey(tx))) return;
  await tx.$executeRaw`
    INSERT INTO announcements (number, at) SELECT unnest(${[...numbers]}::int[]), ${now} ON CONFLICT (number) DO UPDATE SET at = EXCLUDED.at`;
}

type Pending = { number: number; at: Date };

/** What nobody was told of yet, the oldest first, and the key to tell it with; null where there is nothing to do. */
export async function takePending(): Promise<{ key: string; pending: Pending[] } | null> {
  const key = await findKey(db);
  if (!key) return null;
  const pending = await db.announcement.findMany({ orderBy: { at: "asc" }, take: MOST });
  return pending.length > 0 ? { key, pending } : null;
}

/** Forgets what was told, but not what changed again in the meantime. */
export async function dropTold(told: readonly Pending[]): Promise<void> {
  await db.$executeRaw`
    DELETE FROM announcements USING unnest(${told.map(({ number }) => number)}::int[], ${told.map(({ at }) => at)}::timestamptz[]) AS told(number, at)
    WHERE announcements.number = told.number AND announcements.at = told.at`;
}
