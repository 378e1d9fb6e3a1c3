"use client";
import { type Editor, useEditor, type UseEditorOptions } from "@tiptap/react";
import { useState } from "react";
import { resumed, toBlocks } from "./document";
import { extensionsFor } from "./extensions";
import styles from "./sheet.module.css";
import type { WritingDesk } from "./writing-desk";

type Props = { desk: WritingDesk; onLink: () => void; onFind: () => void; onTold: (news: string) => void };

export function useTextEditor(props: Props): Editor | null {
  // the same object at every render: new options would touch the view in mid-composition
  const [options] = useState(() => optionsFor(props));
  return useEditor(options);
}

function optionsFor({ desk, onLink, onFind, onTold }: Props): UseEditorOptions {
  return {
    immediatelyRender: false,
    extensions: extensionsFor(desk.shelf, onTold),
    // not once for all: coming back to this page makes a new editor, which must begin where the last one ended
    onBeforeCreate: ({ editor }) => void (editor.options.content = resumed(desk.sheet, desk.store.get().content.body)),
    // what is typed stays as typed: "1. " and "- " begin many a Korean paragraph
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: ({ doc }) => ({
        class: styles.text ?? "",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "본문",
        "data-empty": String(doc.childCount === 1 && doc.firstChild?.type.name === "paragraph" && doc.firstChild.content.size === 0),
      }),
      handleKeyDown: (_view, event) => {
        const asked = { KeyK: onLink, KeyF: onFind }[event.code];
        if (!asked || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.isComposing) return false;
        event.preventDefault();
        asked();
        return true;
      },
    },
    onUpdate: ({ editor }) => {
      desk.sheet = editor.getJSON();
      desk.store.change({ body: toBlocks(desk.sheet) });
    },
  };
}

/** Puts the caret where something is missing. `field` is named as in a refusal: title, body, body.3.alt, body.3.photos.1.alt … */
export function jumpTo(editor: Editor, field: string) {
  const [, index, nth, name] = /^body\.(\d+)\.(?:photos\.(\d+)\.)?(\w+)$/.exec(field) ?? [];
  if (index !== undefined) return focusField(frameOf(editor, Number(index))?.querySelector<HTMLElement>(`${nth ? `[data-nth="${nth}"] ` : ""}[name="${name}"]`));
  if (field.startsWith("body")) return void editor.chain().focus("end").scrollIntoView().run();
  // pages that were left stay in the document, hidden: look on this one only
  const screen = editor.view.dom.closest("[data-writing-screen]");
  focusField(screen?.querySelector<HTMLElement>(field === "title" ? "[name=title]" : `[data-field="${field}"] :is(input, select)`));
}

function focusField(field: HTMLElement | null | undefined) {
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}

/** The element of the nth block. Photos on their way are not blocks yet. */
function frameOf(editor: Editor, index: number): HTMLElement | null {
  let nth = -1;
  let found: HTMLElement | null = null;
  editor.state.doc.forEach((node, position) => {
    if (node.type.name !== "photo" || node.attrs.photoId) nth++;
    const dom = nth === index && !found ? editor.view.nodeDOM(position) : null;
    if (dom instanceof HTMLElement) found = dom;
  });
  return found;
}
