import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { WordAct } from "./matcher";
import { isDry, writeLines } from "./rules";

const PAGE = 50;
const ROW = { id: true, word: true, act: true, note: true, hits: true, mistakes: true, dryUntil: true } as const;

export type WordRow = { id: number; word: string; act: WordAct; note: string; hits: number; mistakes: number; dryUntil: string | null };
type Stored = Omit<WordRow, "dryUntil"> & { dryUntil: Date | null };
type Asked = { words?: string; act?: WordAct; after?: number };

const viewOf = (row: Stored, now: Date): WordRow => ({ ...row, dryUntil: row.dryUntil && isDry(row, now) ? isoKst(row.dryUntil) : null });

/** A page of the list, the newest entries first; null for whom it is not. */
export async function listWords(actor: Actor | null, { words, act, after }: Asked, now: Date) {
  if (!canModerate(actor)) return null;
  const where = { ...(words && { word: { contains: words, mode: "insensitive" as const } }), ...(act && { act }) };
  const [rows, total] = await Promise.all([
    db.bannedWord.findMany({ where: { ...where, ...(after && { id: { lt: after } }) }, orderBy: { id: "desc" }, take: PAGE + 1, select: ROW }),
    db.bannedWord.count({ where }),
  ]);
  const shown = rows.slice(0, PAGE);
  return { words: shown.map((row) => viewOf(row, now)), total, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

/** One entry as it stands; null where it is gone or not theirs to see. */
export async function findWord(actor: Actor | null, id: number, now: Date): Promise<WordRow | null> {
  if (!canModerate(actor)) return null;
  const row = await db.bannedWord.findUnique({ where: { id }, select: ROW });
  return row && viewOf(row, now);
}

/** The whole list as a file; null for whom it is not. */
export async function exportWords(actor: Actor | null): Promise<string | null> {
  if (!canModerate(actor)) return null;
  return writeLines(await db.bannedWord.findMany({ orderBy: { id: "asc" }, select: { word: true, act: true, note: true } }));
}
