import { cleanLine } from "@/lib/articles/text";
import { fold } from "@/lib/korean/fold";
import { done, refuse, type Result } from "@/lib/result";

/** Longest query, in characters as a reader counts them. */
export const MAX_QUERY = 100;

/** What was typed, tidied, and the folded words that an article must all have; a quoted part is one of them. */
export type Query = { text: string; words: string[] };

const TOO_LONG = refuse("too-many-characters", `검색어는 ${MAX_QUERY}자까지 쓸 수 있습니다. 짧게 줄여 주세요.`, { field: "q" });
const NO_WORDS = refuse("invalid", "글자나 숫자가 든 검색어를 써 주세요.", { field: "q" });

const PART = /["“”„‟＂]([^"“”„‟＂]*)["“”„‟＂]|[^\s"“”„‟＂]+/gu;

/** The words of a query; none when nothing was asked yet. */
export function judgeQuery(raw: string): Result<Query> {
  // Nobody types this much: what follows would only cost time.
  const text = cleanLine(raw.slice(0, MAX_QUERY * 20));
  if ([...text].length > MAX_QUERY) return TOO_LONG;
  const parts = [...text.matchAll(PART)].map(([part, quoted]) => fold((quoted ?? part).normalize("NFC")).text);
  const words = [...new Set(parts.filter(Boolean))];
  return text && words.length === 0 ? NO_WORDS : done({ text, words });
}

/** Whether the index alone decides: what is longer than a pair may have its pairs apart. */
export const isExact = (words: readonly string[]): boolean => words.every((word) => word.length <= 2 && !word.includes(" "));

/** Where in an article all the words stand: the order of the results. */
export const TIERS = ["title", "head", "text"] as const;

/** After which result the next page begins. */
export type Place = { tier: number; at: Date; number: number };

export const writePlace = ({ tier, at, number }: Place): string => `${tier}.${at.getTime().toString(36)}.${number}`;

/** The place behind `before`; null for text that no page of results has given out. */
export function readPlace(text: string): Place | null {
  const [, tier, time, number] = /^([0-2])\.(-?[0-9a-z]{1,9})\.([1-9][0-9]{0,8})$/.exec(text) ?? [];
  return tier && time && number ? { tier: Number(tier), at: new Date(Number.parseInt(time, 36)), number: Number(number) } : null;
}

/** How many articles there are: exactly, about, or at least. */
export type Total = { count: number; kind: "exact" | "about" | "least" };

/** Counting stops here. */
export const MANY = 1_000;

export function totalText({ count, kind }: Total): string {
  const number = `${count.toLocaleString("ko-KR")}건`;
  if (kind === "exact") return number;
  return `${kind === "about" ? "약 " : ""}${number}${count >= MANY ? " 이상" : ""}`;
}
