import { db } from "@/lib/db";

// What no room's write does yet, straight into the tables, and only here:
// a check that holds a comment, a temporary block on a rights claim, and the seed's own mark.

export const holdComment = (id: string, now: Date) =>
  db.comment.update({ where: { id, status: "visible" }, data: { status: "held", decidedAt: now }, select: { id: true } });

export const blockComment = (id: string, now: Date) =>
  db.comment.update({ where: { id, status: "visible" }, data: { status: "blocked", decidedAt: now }, select: { id: true } });

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
