import { diffArrays } from "diff";
import { blockKey, kindOf, wholeText } from "./block-text";
import type { Block } from "./body";
import type { ArticleContent } from "./schema";

type Change = "same" | "added" | "removed";
/** A stretch of 어절 with the spaces between them. */
export type Words = { change: Change; text: string };
/** `restyled`: the words are the same, their look, link or place is not. */
export type ComparedBlock = { change: Change | "changed" | "restyled"; kind: string; words: Words[] };
type ComparedField = { name: string; words: Words[] };
type Comparison = { fields: ComparedField[]; blocks: ComparedBlock[]; isSame: boolean };

/** Beyond this many changed 어절 a comparison says no more than the two texts one after the other. */
const MOST_CHANGES = 1_500;

const tokensOf = (text: string) => text.normalize("NFC").match(/\S+|\s+/g) ?? [];

/** Word by word, an 어절 being a word. */
export function compareWords(before: string, after: string): Words[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_CHANGES });
  const whole = [
    { removed: true, added: false, value: [before] },
    { removed: false, added: true, value: [after] },
  ];
  return (parts ?? whole)
    .map(({ added, removed, value }): Words => ({ change: added ? "added" : removed ? "removed" : "same", text: value.join("") }))
    .filter(({ text }) => text !== "");
}

const wholly = (change: Change, block: Block): ComparedBlock => ({ change, kind: kindOf(block), words: [{ change, text: wholeText(block) }] });

function compareBlock(before: Block, after: Block): ComparedBlock {
  const words = compareWords(wholeText(before), wholeText(after));
  const isSameText = words.every(({ change }) => change === "same");
  return { change: isSameText ? "restyled" : "changed", kind: kindOf(after), words };
}

/** Between two blocks that stayed: pairs of one kind are compared word by word, the rest came or went. */
function compareStretch(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const result: ComparedBlock[] = [];
  let next = 0;
  for (const block of before) {
    const partner = after.slice(next).findIndex(({ type }) => type === block.type);
    if (partner === -1) {
      result.push(wholly("removed", block));
      continue;
    }
    result.push(...after.slice(next, next + partner).map((added) => wholly("added", added)), compareBlock(block, after[next + partner]!));
    next += partner + 1;
  }
  return [...result, ...after.slice(next).map((block) => wholly("added", block))];
}

function compareBodies(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const result: ComparedBlock[] = [];
  let [from, to] = [0, 0];
  let gone: Block[] = [];
  let come: Block[] = [];
  const settle = () => {
    result.push(...compareStretch(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of diffArrays(before.map(blockKey), after.map(blockKey))) {
    if (removed) gone = before.slice(from, from + count);
    else if (added) come = after.slice(to, to + count);
    else {
      settle();
      result.push(...after.slice(to, to + count).map((block) => wholly("same", block)));
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  settle();
  return result;
}

const FIELDS = { label: "말머리", title: "제목", deck: "부제", dateline: "발신지" } as const;

/** Two versions of an article, the earlier first. */
export function compareContents(before: ArticleContent, after: ArticleContent): Comparison {
  const fields = (["label", "title", "deck", "dateline"] as const)
    .map((name) => ({ name: FIELDS[name], words: compareWords(before[name], after[name]) }))
    .filter(({ name, words }) => words.length > 0 && (name === FIELDS.title || words.some(({ change }) => change !== "same")));
  const blocks = compareBodies(before.body, after.body);
  const isSame = fields.every(({ words }) => words.every(({ change }) => change === "same")) && blocks.every(({ change }) => change === "same");
  return { fields, blocks, isSame };
}
