import type { Editor } from "@tiptap/react";
import { Selection, TextSelection, type Command } from "@tiptap/pm/state";
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, goToNextCell, moveCellForward, nextCell as cellBeside, selectionCell } from "@tiptap/pm/tables";
import { LIMITS } from "@/lib/articles/rules";

type Size = { rows: number; columns: number };
type TableTool = { name: string; text: string; run: Command; isIdle: (size: Size) => boolean };

export const TABLE_TOOLS: readonly TableTool[] = [
  { name: "row-above", text: "위에 행", run: addRowBefore, isIdle: ({ rows }) => rows >= LIMITS.rows },
  { name: "row-below", text: "아래에 행", run: addRowAfter, isIdle: ({ rows }) => rows >= LIMITS.rows },
  { name: "row-remove", text: "행 빼기", run: deleteRow, isIdle: ({ rows }) => rows < 2 },
  { name: "column-left", text: "왼쪽에 열", run: addColumnBefore, isIdle: ({ columns }) => columns >= LIMITS.columns },
  { name: "column-right", text: "오른쪽에 열", run: addColumnAfter, isIdle: ({ columns }) => columns >= LIMITS.columns },
  { name: "column-remove", text: "열 빼기", run: deleteColumn, isIdle: ({ columns }) => columns < 2 },
];

/** Does it at the caret; with the caret elsewhere, at the last cell of the table at `position`. */
export function runInTable(editor: Editor, position: number, command: Command) {
  const { doc, selection, tr } = editor.state;
  const end = position + (doc.nodeAt(position)?.nodeSize ?? 0);
  if (selection.from <= position || selection.to >= end) editor.view.dispatch(tr.setSelection(Selection.near(doc.resolve(end - 1), -1)));
  command(editor.state, editor.view.dispatch);
}

/** The caret to the cell beside or below, its text selected as in a spreadsheet; false where there is none. */
export function nextCell(editor: Editor, axis: "horiz" | "vert", step: 1 | -1): boolean {
  const { state, view } = editor;
  if (axis === "horiz") return goToNextCell(step)(state, view.dispatch);
  const $next = cellBeside(selectionCell(state), axis, step);
  if (!$next) return false;
  view.dispatch(state.tr.setSelection(TextSelection.between($next, moveCellForward($next))).scrollIntoView());
  return true;
}

export function addRowBelow(editor: Editor): boolean {
  const { table, index } = around(editor);
  if (table.childCount < LIMITS.rows) addRowAfter(editor.state, editor.view.dispatch);
  else if (index === table.childCount - 1) return true;
  return nextCell(editor, "vert", 1);
}

function around({ state }: Editor) {
  const $cell = selectionCell(state);
  return { table: $cell.node(-1), index: $cell.index(-1) };
}
