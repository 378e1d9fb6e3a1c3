const isSpace = (code: number) => code === 0x20 || code === 0x0a;

/** Two neighbouring code units in one 32-bit number; the second half is 0 for one alone. Exact, not a hash. */
const pair = (first: number, second: number): number => (first << 16) | second;

/** Every character and every pair of neighbours in the words of a folded text: what an index keeps of it. */
export function allGrams(folded: string): number[] {
  const grams = new Set<number>();
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    if (isSpace(code)) continue;
    grams.add(pair(code, 0));
    const next = folded.charCodeAt(index + 1);
    if (index + 1 < folded.length && !isSpace(next)) grams.add(pair(code, next));
  }
  return [...grams];
}

/** The fewest grams that every text with these folded words has: pairs, or the character that stands alone. */
export function neededGrams(words: readonly string[]): number[] {
  const grams = new Set<number>();
  for (const word of words.flatMap((each) => each.split(/[ \n]/))) {
    if (word.length === 1) grams.add(pair(word.charCodeAt(0), 0));
    for (let index = 1; index < word.length; index++) grams.add(pair(word.charCodeAt(index - 1), word.charCodeAt(index)));
  }
  return [...grams];
}
