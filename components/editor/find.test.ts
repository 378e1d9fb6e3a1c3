import { getSchema, type JSONContent } from "@tiptap/react";
import { history, undo } from "@tiptap/pm/history";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import type { Block } from "@/lib/articles/body";
import { toBlocks, toDocument } from "./document";
import { extensionsFor } from "./extensions";
import { findPlugin, foundIn, replacedAll, replacedOne, stepped, withWords } from "./find";
import { PhotoShelf } from "./photo-shelf";

const schema = getSchema(extensionsFor(new PhotoShelf({})));
const BODY: Block[] = [
  { type: "paragraph", runs: [{ text: "서울시와 " }, { text: "서울", bold: true }, { text: "역, SEOUL" }] },
  { type: "subhead", text: "서울 밖" },
  { type: "list", ordered: false, items: [[{ text: "남서울", person: "x" }]] },
];

function open(words: string, body = BODY) {
  const doc = schema.nodeFromJSON(toDocument(body));
  const state = EditorState.create({ doc, plugins: [history(), findPlugin()] });
  return state.apply(withWords(state, words));
}
const bodyOf = (state: EditorState) => toBlocks(state.doc.toJSON() as JSONContent);
const textOf = (state: EditorState) => state.doc.textBetween(0, state.doc.content.size, "|");

test("every place is found, across marks and kinds of block, capitals or not", () => {
  expect(foundIn(open("서울")).ranges).toHaveLength(4);
  expect(foundIn(open("서울역")).ranges).toHaveLength(1);
  expect(foundIn(open("seoul")).ranges).toHaveLength(1);
  expect(foundIn(open("부산"))).toMatchObject({ ranges: [], current: -1 });
  expect(foundIn(open("")).ranges).toEqual([]);
});

test("letters in pieces find the whole syllables", () => {
  expect(foundIn(open("서울".normalize("NFD"))).ranges).toHaveLength(4);
});

test("next and previous go round the ends and select", () => {
  let state = open("서울");
  const places = [1, 2, 3, 0].map((current) => {
    state = state.apply(stepped(state, 1)!);
    expect(foundIn(state).current).toBe(current);
    return state.doc.textBetween(state.selection.from, state.selection.to);
  });
  expect(places).toEqual(["서울", "서울", "서울", "서울"]);
  expect(foundIn(state.apply(stepped(state, -1)!)).current).toBe(3);
  expect(stepped(open("부산"), 1)).toBeNull();
});

test("one is replaced in its own looks, and the next is meant then", () => {
  let state = open("서울");
  state = state.apply(stepped(state, 1)!);
  state = state.apply(replacedOne(state, "부산")!);
  expect(bodyOf(state)[0]).toEqual({ type: "paragraph", runs: [{ text: "서울시와 " }, { text: "부산", bold: true }, { text: "역, SEOUL" }] });
  expect(foundIn(state)).toMatchObject({ current: 1 });
  expect(foundIn(state).ranges).toHaveLength(3);
});

test("all are replaced at once, and one undo brings all back", () => {
  let state = open("서울");
  const before = bodyOf(state);
  const { tr, count } = replacedAll(state, "서울특별")!;
  state = state.apply(tr);
  expect(count).toBe(4);
  expect(textOf(state)).toBe("서울특별시와 서울특별역, SEOUL|서울특별 밖|남서울특별");
  undo(state, (step) => void (state = state.apply(step)));
  expect(bodyOf(state)).toEqual(before);
});

test("replaced by nothing, words are deleted; a name loses its link", () => {
  const state = open("남서울");
  expect(bodyOf(state.apply(replacedOne(state, "북서울")!)).at(-1)).toEqual({ type: "list", ordered: false, items: [[{ text: "북서울" }]] });
  expect(textOf(state.apply(replacedAll(state, "")!.tr))).toBe("서울시와 서울역, SEOUL|서울 밖|");
});

test("a syllable in the making is not redrawn: marks only move with it", () => {
  const state = open("서울");
  const composed = state.apply(state.tr.insertText("ㅅ", 1).setMeta("composition", 1));
  expect(foundIn(composed).ranges).toBe(foundIn(state).ranges);
  const typed = composed.apply(composed.tr.insertText("서울 ", 1));
  expect(foundIn(typed).ranges).toHaveLength(5);
});
