import type { Editor, JSONContent } from "@tiptap/react";
import { NodeSelection } from "@tiptap/pm/state";

/** What photos, videos and tables have in common: each is a block of its own, with fields and buttons in a frame. */

/** Puts the blocks behind the one at `at` (the caret by default), in place of it when it is empty; answers where. */
export function insertBlocks(editor: Editor, blocks: JSONContent[], at = editor.state.selection.from): number {
  const $at = editor.state.doc.resolve(at);
  const block = $at.depth > 0 ? $at.node(1) : $at.nodeAfter;
  const from = $at.depth > 0 ? $at.before(1) : at;
  const isEmpty = block?.type.name === "paragraph" && block.content.size === 0;
  const to = from + (block?.nodeSize ?? 0);
  const isLast = to >= editor.state.doc.content.size;
  editor
    .chain()
    .insertContentAt(isEmpty ? { from, to } : to, [...blocks, ...(isLast ? [{ type: "paragraph" }] : [])])
    .run();
  return isEmpty ? from : to;
}

/** Moves the block past the one before (-1) or after (1) it; answers where it is then. */
function moveBlock(editor: Editor, position: number, step: -1 | 1): number {
  const { tr, doc } = editor.state;
  const node = doc.nodeAt(position);
  const neighbour = doc.maybeChild(doc.resolve(position).index() + step);
  if (!node || !neighbour) return position;
  const target = position + step * neighbour.nodeSize;
  tr.delete(position, position + node.nodeSize).insert(target, node);
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView());
  return target;
}

/** The same, by a button of the frame, which is drawn anew at its new place. */
export function moveByButton(editor: Editor, position: number, step: -1 | 1) {
  const moved = moveBlock(editor, position, step);
  requestAnimationFrame(() => focusFrame(editor, moved, step < 0 ? "up" : "down"));
}

/** The focus to a field or button of the block's frame. */
export function focusFrame(editor: Editor, position: number, name: string): boolean {
  const dom = editor.view.nodeDOM(position);
  const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(`[name="${name}"]`) : null;
  field?.scrollIntoView({ block: "center" });
  field?.focus();
  return field !== null;
}

/** Keys for a frame that is selected as a whole: Alt with an arrow moves it, Tab goes to its first field. */
export const frameKeys = (editor: Editor, name: string, firstField: string) => {
  const onSelected = (act: (position: number) => unknown) => () => {
    const { selection } = editor.state;
    return selection instanceof NodeSelection && selection.node.type.name === name && act(selection.from) !== false;
  };
  return {
    "Alt-ArrowUp": onSelected((position) => moveBlock(editor, position, -1)),
    "Alt-ArrowDown": onSelected((position) => moveBlock(editor, position, 1)),
    Tab: onSelected((position) => focusFrame(editor, position, firstField)),
  };
};
