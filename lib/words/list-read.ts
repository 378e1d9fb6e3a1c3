import "server-only";
import { db } from "@/lib/db";
import { compile, type ListedWord, type Matcher } from "./matcher";

export type BannedWord = ListedWord & { dryUntil: Date | null };

type Compiled = { version: string; matcher: Matcher<BannedWord> };
// Hot reload evaluates this module again; the list need not be compiled again.
const kept = globalThis as { manpaWords?: { now?: Compiled; next?: Promise<Compiled> } };

async function rebuild(): Promise<Compiled> {
  const [version, words] = await db.$transaction([
    db.setting.findUnique({ where: { key: "words" }, select: { value: true } }),
    db.bannedWord.findMany({ orderBy: { id: "asc" }, select: { id: true, word: true, act: true, dryUntil: true } }),
  ]);
  return { version: versionOf(version?.value), matcher: compile(words) };
}

/** Which list a stored setting speaks of. */
export const versionOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "version" in value ? String(value.version) : "";

/** Makes the list of this moment ready; several callers share one run. */
export function refreshMatcher(): Promise<Compiled> {
  const state = (kept.manpaWords ??= {});
  state.next ??= rebuild().then(
    (made) => {
      state.now = made;
      state.next = undefined;
      return made;
    },
    (error: unknown) => {
      state.next = undefined;
      throw error;
    },
  );
  return state.next;
}

/**
 * The list ready to use. Once another process has changed it, the next comment starts making the new one and is itself
 * judged by the old one: nobody waits for ten thousand words.
 */
export async function getMatcher(version: string): Promise<Matcher<BannedWord>> {
  const { now } = (kept.manpaWords ??= {});
  if (!now) return (await refreshMatcher()).matcher;
  // The one who waits for it is told of its failure; here the old list stands.
  if (now.version !== version) refreshMatcher().catch(() => undefined);
  return now.matcher;
}
