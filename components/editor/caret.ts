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

/** Out of the block at `position`, into the text behind it. */
export function leaveBlock(editor: Editor, position: number): boolean {
  const { doc } = editor.state;
  const end = position + (doc.nodeAt(position)?.nodeSize ?? 0);
  if (doc.resolve(end).nodeAfter?.isTextblock) enterText(editor, end + 1);
  else writeBehind(editor, position);
  return true;
}
