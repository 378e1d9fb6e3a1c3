import "server-only";
import type { Transaction } from "@/lib/db";
import { BREAKING_DEFAULTS, type BreakingSettings } from "./breaking";

/** When 속보 that begins now ends by itself. */
export async function breakingEnd(tx: Transaction, now: Date): Promise<Date> {
  const row = await tx.setting.findUnique({ where: { key: "breaking" }, select: { value: true } });
  const { minutes } = { ...BREAKING_DEFAULTS, ...(row?.value as Partial<BreakingSettings> | undefined) };
  return new Date(now.getTime() + minutes * 60_000);
}
