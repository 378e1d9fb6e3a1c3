/** Characters of a note, and of the paragraph's words that are kept to find it again. */
export const NOTE_LIMIT = 1000;
export const QUOTE_LIMIT = 300;
/** Notes of one article, answers among them. */
export const MOST_NOTES = 500;

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** What is kept of a paragraph. */
export const quoteOf = (paragraph: string): string => [...tidy(paragraph)].slice(0, QUOTE_LIMIT).join("");

/** Share of pairs of letters that a changed paragraph must still have in common with the quote. */
const ALIKE = 0.5;

function pairsOf(text: string): Map<string, number> {
  const letters = [...text.replaceAll(" ", "")];
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = `${letters[at]}${letters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let [shared, all] = [0, 0];
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  for (const count of [...a.values(), ...b.values()]) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** Which paragraph the words were of: the same one, else the one most like it; null where it is gone. */
export function findParagraph(quote: string, paragraphs: readonly string[]): number | null {
  if (!quote) return null;
  const quotes = paragraphs.map(quoteOf);
  const same = quotes.indexOf(quote);
  if (same >= 0) return same;
  const sought = pairsOf(quote);
  let best: { at: number; score: number } | null = null;
  for (const [at, words] of quotes.entries()) {
    const score = likeness(sought, pairsOf(words));
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

type Named = { id: string; name: string };

/** Whom a text calls by @name; the longest name wins, so that @김민 is nobody inside @김민서. */
export function mentionsIn(text: string, people: readonly Named[]): string[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const person = longestFirst.find(({ name }) => text.startsWith(name, at + 1));
    if (person) found.add(person.id);
  }
  return [...found];
}
