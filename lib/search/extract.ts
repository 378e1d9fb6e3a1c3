import { fold } from "@/lib/korean/fold";

/** A piece of text; `isHit` where it is what the reader looked for. */
export type Piece = { text: string; isHit: boolean };

/** Where the folded words stand in a text, as spans of the original, joined where they meet. */
function spansOf(text: string, words: readonly string[]): [number, number][] {
  const { text: folded, at } = fold(text);
  const spans: [number, number][] = [];
  for (const word of words) {
    for (let found = folded.indexOf(word); found >= 0; found = folded.indexOf(word, found + word.length)) {
      const last = at[found + word.length - 1]!;
      // A character may fold to several units, or follow its last unit with a comma.
      spans.push([at[found]!, last + String.fromCodePoint(text.codePointAt(last)!).length]);
    }
  }
  spans.sort(([a], [b]) => a - b);
  return spans.reduce<[number, number][]>((joined, [start, end]) => {
    const before = joined.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else joined.push([start, end]);
    return joined;
  }, []);
}

/** The whole text, cut into hits and the rest. */
export function markHits(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const upTo = (to: number, isHit: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), isHit });
    from = Math.max(from, to);
  };
  for (const [start, end] of spansOf(text, words)) {
    upTo(start, false);
    upTo(end, true);
  }
  upTo(text.length, false);
  return pieces;
}

/** Code units of an extract and, of these, before its first hit. */
const LENGTH = 150;
const BEFORE = 40;

const isInside = (text: string, index: number) => /[\uDC00-\uDFFF]/.test(text[index] ?? "");

/** A cut near `index`, at a word's edge if one is close. */
function edge(text: string, index: number, step: 1 | -1): number {
  if (index <= 0) return 0;
  if (index >= text.length) return text.length;
  for (let near = index; Math.abs(near - index) < 12; near += step) {
    if (text[near - 1] === " " || text[near] === undefined) return near;
  }
  return isInside(text, index) ? index + 1 : index;
}

/** A line or two around the first hit, cut with …; the text's beginning when it has none. */
export function extract(body: string, words: readonly string[]): Piece[] {
  const text = body.replace(/\s+/g, " ").trim();
  const first = spansOf(text, words)[0]?.[0] ?? 0;
  const start = first > BEFORE ? edge(text, first - BEFORE, 1) : 0;
  const end = edge(text, Math.max(start + LENGTH, first), -1);
  const shown = `${start > 0 ? "…" : ""}${text.slice(start, end).trim()}${end < text.length ? "…" : ""}`;
  return markHits(shown, words);
}
