import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import type { Hold } from "@/lib/comments/checks/hold";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { refreshMatcher } from "./list-read";
import type { WordAct } from "./matcher";
import { ACTS, dryEnd, MAX_WORDS, readLines } from "./rules";
import { STARTING_LIST } from "./starting-list";

type Deed = { act: string; subjectId: string; detail: Record<string, string | number> };

/** One change of the list with its audit row and its new version, then the list made ready before anybody comments. */
async function change<Value>(actor: Actor | null, work: (tx: Transaction, by: Actor) => Promise<Result<{ value: Value; deed: Deed }>>, now: Date): Promise<Result<Value>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const changed = await db.$transaction(
    async (tx) => {
      const result = await work(tx, actor);
      if (!result.ok) return result;
      await renew(tx);
      await record(tx, { actorId: actor.id, subjectType: "word", ...result.value.deed, now });
      return done(result.value.value);
    },
    { maxWait: 5_000, timeout: 20_000 },
  );
  if (changed.ok) await refreshMatcher();
  return changed;
}

async function renew(tx: Transaction) {
  const value = { version: crypto.randomUUID() };
  await tx.setting.upsert({ where: { key: "words" }, create: { key: "words", value }, update: { value } });
}

const dryness = ({ act, isDry }: { act: WordAct; isDry: boolean }, now: Date) => (isDry && act !== "allow" ? dryEnd(now) : null);
const deedOf = (act: string, { word, act: does }: { word: string; act: WordAct }): Deed => ({ act, subjectId: word, detail: { does: ACTS[does] } });

export function addWord(actor: Actor | null, { isDry, ...entry }: { word: string; act: WordAct; note: string; isDry: boolean }, now: Date): Promise<Result<{ id: number }>> {
  return change(actor, async (tx, by) => {
    if (await tx.bannedWord.findUnique({ where: { word: entry.word }, select: { id: true } })) return refuse("invalid", "이미 목록에 있는 낱말입니다.", { field: "word" });
    if ((await tx.bannedWord.count()) >= MAX_WORDS) return refuse("invalid", `목록에는 ${MAX_WORDS.toLocaleString("ko")}개까지 담을 수 있습니다.`, { field: "word" });
    const value = await tx.bannedWord.create({ data: { ...entry, dryUntil: dryness({ ...entry, isDry }, now), createdAt: now, byId: by.id }, select: { id: true } });
    return done({ value, deed: deedOf("word.add", entry) });
  }, now);
}

/** Another act or note; a dry run begins anew or ends. */
export function changeWord(actor: Actor | null, { id, isDry, act, note }: { id: number; act: WordAct; note: string; isDry: boolean }, now: Date): Promise<Result<null>> {
  return change(actor, async (tx) => {
    const before = await tx.bannedWord.findUnique({ where: { id }, select: { word: true, dryUntil: true } });
    if (!before) return NOT_FOUND;
    const wasDry = before.dryUntil !== null && before.dryUntil > now;
    const dryUntil = isDry && act !== "allow" && wasDry ? before.dryUntil : dryness({ act, isDry }, now);
    await tx.bannedWord.update({ where: { id }, data: { act, note, dryUntil }, select: { id: true } });
    return done({ value: null, deed: deedOf("word.change", { word: before.word, act }) });
  }, now);
}

export function removeWord(actor: Actor | null, { id }: { id: number }, now: Date): Promise<Result<null>> {
  return change(actor, async (tx) => {
    const word = await tx.bannedWord.findUnique({ where: { id }, select: { word: true, act: true } });
    if (!word) return NOT_FOUND;
    await tx.bannedWord.delete({ where: { id }, select: { id: true } });
    return done({ value: null, deed: deedOf("word.remove", word) });
  }, now);
}

export type Imported = { added: number; changed: number; errors: { line: number; error: string }[] };

/** Takes in the lines that are right and names those that are not. What was listed keeps its counts. */
export function importWords(actor: Actor | null, { text, isDry }: { text: string; isDry: boolean }, now: Date): Promise<Result<Imported>> {
  const lines = readLines(text);
  const errors = lines.flatMap((line) => ("error" in line ? [line] : []));
  const entries = lines.flatMap((line) => ("entry" in line ? [line.entry] : []));
  return change(actor, async (tx, by) => {
    if (entries.length === 0) return refuse("invalid", errors[0] ? `${errors[0].line}째 줄: ${errors[0].error}` : "들여올 낱말이 없습니다.", { field: "text" });
    const known = new Map((await tx.bannedWord.findMany({ select: { word: true, act: true, note: true } })).map((row) => [row.word, row]));
    const fresh = entries.filter(({ word }) => !known.has(word));
    if (known.size + fresh.length > MAX_WORDS) return refuse("invalid", `목록에는 ${MAX_WORDS.toLocaleString("ko")}개까지 담을 수 있습니다.`, { field: "text" });
    await tx.bannedWord.createMany({ data: fresh.map((entry) => ({ ...entry, dryUntil: dryness({ ...entry, isDry }, now), createdAt: now, byId: by.id })) });
    const other = entries.filter(({ word, act, note }) => known.has(word) && (known.get(word)!.act !== act || known.get(word)!.note !== note));
    for (const { word, act, note } of other) await tx.bannedWord.update({ where: { word }, data: { act, note }, select: { id: true } });
    const value = { added: fresh.length, changed: other.length, errors };
    return done({ value, deed: { act: "word.import", subjectId: "list", detail: { added: value.added, changed: value.changed } } });
  }, now);
}

/** Gives a newsroom that has no list the one that ships. Answers how many words it brought. */
export async function fillEmptyList(now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    if ((await tx.bannedWord.count()) > 0) return 0;
    const { count } = await tx.bannedWord.createMany({ data: STARTING_LIST.map((entry) => ({ ...entry, createdAt: now })), skipDuplicates: true });
    await renew(tx);
    return count;
  });
}

/** Counts what listed words found, apart from the post, so that no post waits for another's count. */
export async function countHits(ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.bannedWord.updateMany({ where: { id: { in: [...new Set(ids)] } }, data: { hits: { increment: 1 } } });
}

/** A moderator passed what these words had held, or took that back. */
export async function countMistakes(tx: Transaction, hold: Hold | null, by: 1 | -1): Promise<void> {
  const ids = [...new Set((hold?.words ?? []).map(({ id }) => id))].sort((one, other) => one - other);
  if (ids.length > 0) await tx.bannedWord.updateMany({ where: { id: { in: ids } }, data: { mistakes: { increment: by } } });
}
