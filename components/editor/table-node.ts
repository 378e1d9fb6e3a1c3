import { type Editor, type JSONContent, Node } from "@tiptap/react";
import { isInTable, selectionCell, tableEditing } from "@tiptap/pm/tables";
import { focusFrame, insertBlocks } from "./frame";
import { enterText, leaveBlock } from "./caret";
import { flattened, squared } from "./pasted-table";
import { addRowBelow, nextCell } from "./table-tools";
import { drawTable } from "./table-view";

/** Names that prosemirror-tables knows our nodes by. */
const ROLES: Record<string, string> = { table: "table", tableRow: "row", tableCell: "cell" };

/**
 * A table of plain rows and columns on prosemirror-tables: cells are not joined, and `header` alone
 * says that the first row names the columns.
 */
export const TableNode = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  // Enter and Tab are the table's before they are anybody's.
  priority: 110,

  extendNodeSchema: ({ name }: { name: string }) => (ROLES[name] ? { tableRole: ROLES[name] } : {}),

  addAttributes: () => ({
    header: {
      default: false,
      parseHTML: (table: HTMLElement) => "header" in table.dataset || Boolean(table.querySelector("tr:first-child th:nth-child(2), thead th")),
      renderHTML: ({ header }: { header?: boolean }) => (header ? { "data-header": "" } : {}),
    },
    caption: {
      default: "",
      parseHTML: (table: HTMLElement) => table.dataset.caption ?? table.querySelector("caption")?.textContent?.trim() ?? "",
      renderHTML: ({ caption }: { caption?: string }) => (caption ? { "data-caption": caption } : {}),
    },
  }),
  parseHTML: () => [{ tag: "table", contentElement: squared }],
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],

  addNodeView: () => drawTable,
  addProseMirrorPlugins: () => [tableEditing()],

  addKeyboardShortcuts() {
    const { editor } = this;
    const inside = (act: () => boolean) => () => isInTable(editor.state) && act();
    return {
      // past the last cell the way leads on to the table's buttons, and out
      Tab: inside(() => nextCell(editor, "horiz", 1) || focusFrame(editor, tableAt(editor), "row-above")),
      "Shift-Tab": inside(() => nextCell(editor, "horiz", -1)),
      Enter: inside(() => nextCell(editor, "vert", 1) || leaveBlock(editor, tableAt(editor))),
      "Mod-Enter": inside(() => addRowBelow(editor)),
    };
  },
});

export const TableRow = Node.create({
  name: "tableRow",
  content: "tableCell+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

/** prosemirror-tables asks every cell how far it reaches: here always one row and one column. */
const one = (value: number | null) => ({ default: value, rendered: false, parseHTML: () => value });

export const TableCell = Node.create({
  name: "tableCell",
  content: "paragraph",
  isolating: true,
  addAttributes: () => ({ colspan: one(1), rowspan: one(1), colwidth: one(null) }),
  parseHTML: () => ["td", "th"].map((tag) => ({ tag, contentElement: flattened })),
  renderHTML: () => ["td", 0],
});

/** Where the table around the caret begins. */
const tableAt = ({ state }: Editor): number => selectionCell(state).before(-1);

/** An empty table with a header row at the caret, and the caret into its first cell. */
export function insertTable(editor: Editor) {
  const cell: JSONContent = { type: "tableCell", content: [{ type: "paragraph" }] };
  const row: JSONContent = { type: "tableRow", content: [cell, cell, cell] };
  enterText(editor, insertBlocks(editor, [{ type: "table", attrs: { header: true }, content: [row, row, row] }]));
}
