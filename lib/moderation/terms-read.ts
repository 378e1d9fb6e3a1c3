import "server-only";
import { db, type Transaction } from "@/lib/db";
import { type Templates, TEMPLATES } from "./templates";
import { type Thresholds, THRESHOLDS } from "./thresholds";

async function stored<Value extends object>(tx: Transaction, key: string, usual: Value): Promise<Value> {
  const row = await tx.setting.findUnique({ where: { key }, select: { value: true } });
  return { ...usual, ...(row?.value as Partial<Value> | undefined) };
}

/** What administrators set, as it stands at this moment. */
export const getTemplates = (tx: Transaction = db): Promise<Templates> => stored(tx, "templates", TEMPLATES);
export const getThresholds = (tx: Transaction = db): Promise<Thresholds> => stored(tx, "moderation", THRESHOLDS);
