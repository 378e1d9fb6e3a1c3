/** Aho–Corasick: every word of a list found in one walk over a text, however long the list is. */
export type Automaton = {
  /** Where a node goes with a key; nodes and keys in one number. */
  next: Map<number, number>;
  /** The node of the longest proper ending that is also a beginning. */
  fall: number[];
  /** What ends at a node, and the nearest node down the falls where something ends. */
  ended: (number[] | undefined)[];
  above: number[];
};

// One more than the largest key.
const KEYS = 0x100;

export function buildAutomaton(words: readonly (readonly number[])[]): Automaton {
  const next = new Map<number, number>();
  const children: [number, number][][] = [[]];
  const ended: (number[] | undefined)[] = [undefined];
  for (const [word, keys] of words.entries()) {
    let node = 0;
    for (const key of keys) {
      let child = next.get(node * KEYS + key);
      if (child === undefined) {
        child = children.length;
        next.set(node * KEYS + key, child);
        children[node]!.push([key, child]);
        children.push([]);
        ended.push(undefined);
      }
      node = child;
    }
    if (node !== 0) (ended[node] ??= []).push(word);
  }
  const fall = new Array<number>(children.length).fill(0);
  const above = new Array<number>(children.length).fill(0);
  const queue = [0];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!;
    for (const [key, child] of children[node]!) {
      queue.push(child);
      if (node === 0) continue;
      let ending = fall[node]!;
      while (ending !== 0 && !next.has(ending * KEYS + key)) ending = fall[ending]!;
      fall[child] = next.get(ending * KEYS + key) ?? 0;
      above[child] = ended[fall[child]!] ? fall[child]! : above[fall[child]!]!;
    }
  }
  return { next, fall, ended, above };
}

/** Calls `found` with each word and the index of the key it ends with. */
export function walk({ next, fall, ended, above }: Automaton, keys: readonly number[], found: (word: number, last: number) => void): void {
  let node = 0;
  for (const [index, key] of keys.entries()) {
    let child = next.get(node * KEYS + key);
    while (child === undefined && node !== 0) {
      node = fall[node]!;
      child = next.get(node * KEYS + key);
    }
    node = child ?? 0;
    for (let at = ended[node] ? node : above[node]!; at !== 0; at = above[at]!) for (const word of ended[at]!) found(word, index);
  }
}
