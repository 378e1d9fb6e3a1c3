import type { Editor } from "@tiptap/react";

/** Backspace at the very start of a special block first makes it an ordinary paragraph. */
export function toParagraph(editor: Editor, name: string): boolean {
  const { empty, $from } = editor.state.selection;
  return empty && $from.parentOffset === 0 && $from.parent.type.name === name && editor.commands.setNode("paragraph");
}
