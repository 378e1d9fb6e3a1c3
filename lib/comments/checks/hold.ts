export type HoldCheck = "words" | "links" | "newcomer" | "flood" | "restricted" | "reports";

/** A listed word as it stands in the stored body: UTF-16 offsets, `end` exclusive. */
export type HeldWord = { id: number; word: string; start: number; end: number };

/** Why a comment waits: the check, one Korean sentence for moderators and, for words, where they stand. */
export type Hold = { check: HoldCheck; why: string; words?: HeldWord[] };

const CHECKS: readonly string[] = ["words", "links", "newcomer", "flood", "restricted", "reports"] satisfies HoldCheck[];

const isWord = (value: unknown): value is HeldWord => {
  if (typeof value !== "object" || value === null) return false;
  const { id, word, start, end } = value as Record<string, unknown>;
  return typeof id === "number" && typeof word === "string" && typeof start === "number" && typeof end === "number";
};

/** What `comments.hold` says; null where nothing held the comment. */
export function readHold(json: unknown): Hold | null {
  if (typeof json !== "object" || json === null) return null;
  const { check, why, words } = json as Record<string, unknown>;
  if (typeof check !== "string" || !CHECKS.includes(check) || typeof why !== "string") return null;
  return { check: check as HoldCheck, why, ...(Array.isArray(words) && { words: words.filter(isWord) }) };
}
