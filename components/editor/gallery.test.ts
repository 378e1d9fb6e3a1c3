import { history, undo } from "@tiptap/pm/history";
import { DOMParser, Node, type TagParseRule } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { getSchema } from "@tiptap/react";
import { expect, test } from "vitest";
import type { Block } from "@/lib/articles/body";
import { toBlocks, toDocument } from "./document";
import { extensionsFor } from "./extensions";
import { arrivalPlugin } from "./photo-arrival";
import type { PhotoAttrs } from "./photo-attrs";
import { PhotoShelf } from "./photo-shelf";

const schema = getSchema(extensionsFor(new PhotoShelf({})));
const onItsWay: PhotoAttrs = { photoId: null, uploadId: "u1", alt: "", caption: [], credit: "" };
const kept: PhotoAttrs = { photoId: "p2", uploadId: null, alt: "둘", caption: [], credit: "" };
const documentOf = (photos: PhotoAttrs[]) => Node.fromJSON(schema, { type: "doc", content: [{ type: "gallery", attrs: { photos } }, { type: "paragraph" }] });
const photosIn = ({ doc }: EditorState) => doc.firstChild!.attrs.photos as PhotoAttrs[];

test("of a gallery only the photos that are stored are saved, and an empty one stays to be filled", () => {
  expect(toBlocks(documentOf([onItsWay, kept]).toJSON())[0]).toEqual({ type: "gallery", photos: [{ photoId: "p2", alt: "둘", caption: [], credit: "" }] });
  const empty: Block[] = [{ type: "gallery", photos: [] }];
  expect(toBlocks(Node.fromJSON(schema, toDocument(empty)).toJSON())).toEqual(empty);
});

test("a photo that has arrived takes its upload's place, and no undo brings the upload back", () => {
  const stored = new Map<string | null, string>();
  const shelf = { storedAs: (uploadId: string | null) => stored.get(uploadId) ?? null, subscribe: () => () => undefined };
  const plugins = [history(), arrivalPlugin(shelf)];
  let state = EditorState.create({ doc: documentOf([onItsWay, kept]), plugins });
  state = state.apply(state.tr.setNodeAttribute(0, "photos", [{ ...onItsWay, alt: "하나" }, kept]));
  stored.set("u1", "p1");
  state = state.applyTransaction(state.tr).state;
  expect(photosIn(state)).toEqual([{ ...onItsWay, photoId: "p1", uploadId: null, alt: "하나" }, kept]);

  undo(state, (tr) => void (state = state.applyTransaction(tr).state));
  expect(photosIn(state)).toEqual([{ ...onItsWay, photoId: "p1", uploadId: null }, kept]);
  expect(state.doc.childCount).toBe(2);
});

test("the same holds for a photo that stands by itself", () => {
  const shelf = { storedAs: (uploadId: string | null) => (uploadId === "u1" ? "p1" : null), subscribe: () => () => undefined };
  const doc = Node.fromJSON(schema, { type: "doc", content: [{ type: "photo", attrs: onItsWay }, { type: "paragraph" }] });
  let state = EditorState.create({ doc, plugins: [history(), arrivalPlugin(shelf)] });
  state = state.applyTransaction(state.tr.setNodeMarkup(0, null, { ...onItsWay, alt: "하나" })).state;
  const arrived = { ...onItsWay, photoId: "p1", uploadId: null };
  expect(state.doc.firstChild?.attrs).toEqual({ ...arrived, alt: "하나" });
  undo(state, (tr) => void (state = state.applyTransaction(tr).state));
  expect(state.doc.firstChild?.attrs).toEqual(arrived);
  expect(state.doc.childCount).toBe(2);
});

test("the sheet reads a copied gallery back as it was", () => {
  const rule = DOMParser.fromSchema(schema).rules.find((each): each is TagParseRule => each.tag === "figure[data-gallery]");
  const read = (gallery: string) => rule?.getAttrs?.({ dataset: { gallery }, getAttribute: () => null } as unknown as HTMLElement);
  expect(read(JSON.stringify([kept]))).toMatchObject({ photos: [kept] });
  expect(read("[{")).toBe(false);
  expect(read("7")).toBe(false);
});
