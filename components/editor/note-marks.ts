import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Editor } from "@tiptap/react";

const key = new PluginKey<DecorationSet>("noteMarks");

/** A bar beside each paragraph that has an open note; no change of the text. Answers how to take the bars away. */
export function installMarks(editor: Editor): () => void {
  editor.registerPlugin(
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => {
          const set = transaction.getMeta(key) as DecorationSet | undefined;
          return set ?? marks.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  );
  return () => void (editor.isDestroyed || editor.unregisterPlugin(key));
}

/** Marks these paragraphs, by their place in the text. */
export function markParagraphs(editor: Editor, places: ReadonlySet<number>): void {
  // a syllable being composed keeps its element as it is
  if (editor.isDestroyed || editor.view.composing) return;
  const { doc, tr } = editor.state;
  const marks: Decoration[] = [];
  doc.forEach((node, offset, index) => {
    if (places.has(index)) marks.push(Decoration.node(offset, offset + node.nodeSize, { "data-noted": "true", title: "메모가 있는 문단" }));
  });
  editor.view.dispatch(tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta("addToHistory", false).setMeta("preventUpdate", true));
}

export function paragraphsOf(editor: Editor): string[] {
  const words: string[] = [];
  editor.state.doc.forEach((node) => words.push(node.textBetween(0, node.content.size, " ")));
  return words;
}

/** The paragraph with the caret. */
export const paragraphAtCaret = (editor: Editor): string => paragraphsOf(editor)[editor.state.selection.$from.index(0)] ?? "";

export function goToParagraph(editor: Editor, place: number): void {
  let at = 0;
  editor.state.doc.forEach((_, offset, index) => {
    if (index === place) at = offset;
  });
  editor.chain().focus(at + 1).scrollIntoView().run();
}
