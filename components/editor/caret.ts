import type { Editor } from "@tiptap/react";
import { Selection } from "@tiptap/pm/state";

/** The caret into the text at once. Tiptap's own focus waits a frame, and a fast typist's first letter would land in the field just left. */
export function enterText(editor: Editor, position: number) {
  editor.view.focus();
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.setSelection(Selection.near(doc.resolve(position))).scrollIntoView());
}

/** A new paragraph behind the block at `position`, with the caret in it. */
export function writeBehind(editor: Editor, position: number) {
  const end = position + (editor.state.doc.nodeAt(position)?.nodeSize ?? 0);
  editor.commands.insertContentAt(end, { type: "paragraph" }, { updateSelection: false });
  enterText(editor, end + 1);
}
