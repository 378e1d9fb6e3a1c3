import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { WordAct } from "./matcher";
import { isDry, writeLines } from "./rules";

const PAGE = 50;

export type WordRow = { id: number; word: string; act: WordAct; note: string; hits: number; mistakes: number; dryUntil: string | null };
type Asked = { words?: string; act?: WordAct; after?: number };

/** A page of the list in the order of entry, the newest first; null for whom it is not. */
export async function listWords(actor: Actor | null, { words, act, after }: Asked, now: Date) {
  if (!canModerate(actor)) return null;
  const where = { ...(words && { word: { contains: words, mode: "insensitive" as const } }), ...(act && { act }) };
  const [rows, total] = await Promise.all([
    db.bannedWord.findMany({ where: { ...where, ...(after && { id: { lt: after } }) }, orderBy: { id: "desc" }, take: PAGE + 1 }),
    db.bannedWord.count({ where }),
  ]);
  const shown = rows.slice(0, PAGE).map((row): WordRow => ({
    id: row.id,
    word: row.word,
    act: row.act,
    note: row.note,
    hits: row.hits,
    mistakes: row.mistakes,
    dryUntil: row.dryUntil && isDry(row, now) ? isoKst(row.dryUntil) : null,
  }));
  return { words: shown, total, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

/** The whole list as a file; null for whom it is not. */
export async function exportWords(actor: Actor | null): Promise<string | null> {
  if (!canModerate(actor)) return null;
  return writeLines(await db.bannedWord.findMany({ orderBy: { id: "asc" }, select: { word: true, act: true, note: true } }));
}
