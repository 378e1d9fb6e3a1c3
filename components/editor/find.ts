import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Editor, Extension } from "@tiptap/react";

type Range = { from: number; to: number };
/** `current` is the place among the ranges of the one that is meant now; -1 for none. */
type Found = { words: string; ranges: Range[]; current: number; drawn: DecorationSet };
type Change = { words?: string; current?: number };

const key = new PluginKey<Found>("find");
const NOTHING: Found = { words: "", ranges: [], current: -1, drawn: DecorationSet.empty };

// a letter whose small form is longer would move every place after it
const folded = (text: string) => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);

/** Where the words stand in the text, in its order; capitals and small letters are alike. */
function rangesOf(doc: Node, words: string): Range[] {
  const wanted = folded(words.normalize("NFC"));
  const ranges: Range[] = [];
  if (!wanted) return ranges;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = folded(node.textBetween(0, node.content.size, undefined, "\n"));
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      ranges.push({ from: position + 1 + at, to: position + 1 + at + wanted.length });
    }
    return false;
  });
  return ranges;
}

function drawn(doc: Node, ranges: readonly Range[], current: number): DecorationSet {
  const marks = ranges.map(({ from, to }, at) => Decoration.inline(from, to, { class: at === current ? "found found-now" : "found" }));
  return DecorationSet.create(doc, marks);
}

function found(doc: Node, words: string, choose: (ranges: Range[]) => number): Found {
  const ranges = rangesOf(doc, words);
  const current = ranges.length > 0 ? choose(ranges) : -1;
  return { words, ranges, current, drawn: drawn(doc, ranges, current) };
}

const firstFrom = (place: number) => (ranges: Range[]) => Math.max(0, ranges.findIndex(({ from }) => from >= place));

function apply(tr: Transaction, before: Found): Found {
  const change = tr.getMeta(key) as Change | undefined;
  if (change?.words === "") return NOTHING;
  if (change?.words !== undefined) return found(tr.doc, change.words, firstFrom(tr.selection.from));
  if (change?.current !== undefined) return found(tr.doc, before.words, (ranges) => Math.min(change.current!, ranges.length - 1));
  if (!tr.docChanged || before.words === "") return before;
  // the marks around a syllable in the making only move with it: redrawn, they would break it
  if (tr.getMeta("composition") !== undefined) return { ...before, drawn: before.drawn.map(tr.mapping, tr.doc) };
  const place = tr.mapping.map(before.ranges[before.current]?.from ?? 0);
  return found(tr.doc, before.words, firstFrom(place));
}

export const findPlugin = () =>
  new Plugin<Found>({
    key,
    state: { init: () => NOTHING, apply },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });

export const Find = Extension.create({ name: "find", addProseMirrorPlugins: () => [findPlugin()] });

export const foundIn = (state: EditorState): Found => key.getState(state) ?? NOTHING;

export const withWords = (state: EditorState, words: string): Transaction => state.tr.setMeta(key, { words } satisfies Change);

/** To the next (1) or the previous (-1) place, round the ends; null where there is none. */
export function stepped(state: EditorState, step: -1 | 1): Transaction | null {
  const ranges = rangesOf(state.doc, foundIn(state).words);
  if (ranges.length === 0) return null;
  const next = (foundIn(state).current + step + ranges.length) % ranges.length;
  const { from, to } = ranges[next]!;
  return state.tr.setSelection(TextSelection.create(state.doc, from, to)).setMeta(key, { current: next } satisfies Change).scrollIntoView();
}

/** The new words look like those they replace; whose name they are is decided anew. */
function write(tr: Transaction, { from, to }: Range, text: string) {
  const marks = (tr.doc.nodeAt(from)?.marks ?? []).filter(({ type }) => type.name !== "person");
  if (text) tr.replaceWith(from, to, tr.doc.type.schema.text(text, marks));
  else tr.delete(from, to);
}

/** Replaces the place that is meant now, and goes on to the next one. */
export function replacedOne(state: EditorState, text: string): Transaction | null {
  const { words, current } = foundIn(state);
  const range = rangesOf(state.doc, words)[Math.max(0, current)];
  if (!range) return null;
  const tr = closeHistory(state.tr);
  write(tr, range, text);
  const after = range.from + text.length;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(after))).setMeta(key, { words } satisfies Change).scrollIntoView();
}

/** Replaces every place in one step, which one undo takes back. */
export function replacedAll(state: EditorState, text: string): { tr: Transaction; count: number } | null {
  const { words } = foundIn(state);
  const ranges = rangesOf(state.doc, words);
  if (ranges.length === 0) return null;
  const tr = closeHistory(state.tr);
  for (const range of ranges.toReversed()) write(tr, range, text);
  return { tr: tr.setMeta(key, { words } satisfies Change), count: ranges.length };
}

/** Nothing is replaced or moved to while a syllable is in the making. */
export function dispatch(editor: Editor, make: (state: EditorState) => Transaction | null): boolean {
  if (editor.isDestroyed || editor.view.composing) return false;
  const tr = make(editor.state);
  if (tr) editor.view.dispatch(tr);
  return tr !== null;
}
