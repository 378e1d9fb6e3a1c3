import { isFindable, type WordAct } from "./matcher";

/** Characters of an entry, entries of a list, and days in which a new word only counts. */
const MAX_WORD = 40;
export const MAX_WORDS = 20_000;
export const DRY_DAYS = 30;

export const ACTS: Record<WordAct, string> = { hold: "보류", refuse: "거절", allow: "허용" };

export type Entry = { word: string; act: WordAct; note: string };

/** A word as the list keeps it: one line, single spaces, NFC. */
export const cleanWord = (text: string): string => text.replace(/\s+/gu, " ").trim().normalize("NFC");

/** Why a word cannot be listed; null where it can. */
export function misfit(word: string): string | null {
  if (word === "") return "낱말을 적어 주세요.";
  if ([...word].length > MAX_WORD) return `낱말은 ${MAX_WORD}자까지 쓸 수 있습니다.`;
  if (/[\p{Cc}\p{Surrogate}]/u.test(word)) return "저장할 수 없는 글자가 들어 있습니다.";
  return isFindable(word) ? null : "한글이나 영문, 숫자가 두 소리 이상 있어야 찾을 수 있습니다.";
}

/** Whether a new word still only counts what it would have held. */
export const isDry = ({ dryUntil }: { dryUntil: Date | null }, now: Date): boolean => dryUntil !== null && dryUntil > now;

export const dryEnd = (now: Date): Date => new Date(now.getTime() + DRY_DAYS * 86_400_000);

const ACT_NAMES = new Map<string, WordAct>([...Object.entries(ACTS).map(([act, name]) => [name, act as WordAct] as const), ...Object.keys(ACTS).map((act) => [act, act as WordAct] as const)]);

/** The cells of one line of CSV (RFC 4180). */
function cellsOfLine(line: string): string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, bare]) => (quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"')));
  return cells.map((cell) => cell.trim());
}

export type ImportedLine = { line: number; entry: Entry } | { line: number; error: string };

/** A list as a file: one entry a line, `낱말` alone or `낱말,처리,메모`. Empty lines and lines after # are passed over. */
export function readLines(text: string): ImportedLine[] {
  const seen = new Set<string>();
  return text.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u).flatMap((raw, index): ImportedLine[] => {
    const line = index + 1;
    if (raw.trim() === "" || raw.startsWith("#") || (line === 1 && /^낱말\s*,\s*처리/u.test(raw))) return [];
    const [first = "", act = "", note = ""] = cellsOfLine(raw);
    const word = cleanWord(first);
    const error = misfit(word) ?? (act !== "" && !ACT_NAMES.has(act) ? `처리는 ${Object.values(ACTS).join(", ")} 가운데 하나여야 합니다: ${act.slice(0, 20)}` : null);
    if (error) return [{ line, error }];
    if (seen.has(word)) return [{ line, error: `같은 낱말이 앞에 또 있습니다: ${word}` }];
    seen.add(word);
    return [{ line, entry: { word, act: ACT_NAMES.get(act) ?? "hold", note: cleanWord(note).slice(0, 200) } }];
  });
}

// A spreadsheet runs what begins like this.
const quote = (cell: string) => `"${cell.replaceAll('"', '""').replace(/^(?=[=+\-@\t])/u, "'")}"`;

/** The list as a file that readLines takes back. */
export const writeLines = (entries: readonly Entry[]): string =>
  ["낱말,처리,메모", ...entries.map(({ word, act, note }) => [quote(word), ACTS[act], quote(note)].join(","))].join("\r\n") + "\r\n";
