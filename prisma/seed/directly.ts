import { db } from "@/lib/db";

// What no room writes, straight into the tables, and only here: the seed's own mark.

const KEY = "demo";

export type Progress = "absent" | "making" | "made";

export async function readProgress(): Promise<Progress> {
  const row = await db.setting.findUnique({ where: { key: KEY } });
  if (!row) return "absent";
  return row.value === "made" ? "made" : "making";
}

/** Throws when another seed has just begun: the key is taken. */
export const markBegun = () => db.setting.create({ data: { key: KEY, value: "making" } });
export const markMade = () => db.setting.update({ where: { key: KEY }, data: { value: "made" } });

export async function isEmpty(): Promise<boolean> {
  const [account, article] = await Promise.all([db.account.findFirst({ select: { id: true } }), db.article.findFirst({ select: { id: true } })]);
  return account === null && article === null;
}
