import { LIMITS } from "@/lib/articles/rules";

/** Copied tables are made plain before they are read: our cells reach over one row and one column and hold one paragraph. */

const BLOCKS = "p, div, li, td, th, h1, h2, h3, h4, h5, h6";

/** A copied table with as many cells in every row: an empty one stands wherever a joined cell reached. */
export function squared(copied: Node): HTMLElement {
  const table = copied.cloneNode(true) as HTMLTableElement;
  const rows = [...table.rows];
  const blank = (rowSpan = 1) => Object.assign(copied.ownerDocument!.createElement("td"), { rowSpan });
  table.caption?.remove();
  for (const cell of rows.flatMap((row) => [...row.cells])) {
    cell.after(...Array.from({ length: Math.min(cell.colSpan, LIMITS.columns) - 1 }, () => blank(cell.rowSpan)));
  }
  rows.forEach((row, at) => {
    for (const { rowSpan, cellIndex } of [...row.cells]) {
      for (const below of rows.slice(at + 1, at + rowSpan)) below.insertBefore(blank(), below.cells[cellIndex] ?? null);
    }
  });
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  for (const row of rows) while (row.cells.length < columns) row.append(blank());
  return table;
}

/** The paragraphs of a copied cell as the lines of one. */
export function flattened(copied: Node): HTMLElement {
  const cell = copied as HTMLElement;
  const blocks = [...cell.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  if (blocks.length < 2) return cell;
  const document = cell.ownerDocument;
  const lines = blocks.map((block) => block.textContent?.trim() ?? "").filter(Boolean);
  const paragraph = document.createElement("p");
  paragraph.append(...lines.flatMap((line, at) => (at === 0 ? [line] : [document.createElement("br"), line])));
  const plain = document.createElement("td");
  plain.append(paragraph);
  return plain;
}
