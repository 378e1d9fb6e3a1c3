import { type Block, plainRuns, type Run } from "@/lib/articles/body";
import { LIMITS } from "@/lib/articles/rules";
import { cleanLine, lengthOf } from "@/lib/articles/text";
import { type Dropped, note } from "./dropped";
import { asLines, joinedBy } from "./lines";
import { type Element, findAll, isElement, textOf } from "./markup";

type Cell = { isHead: boolean; blocks: Block[] };

const ROW: ReadonlySet<string> = new Set(["tr"]);
const HEAD: ReadonlySet<string> = new Set(["thead"]);
const CAPTION: ReadonlySet<string> = new Set(["caption"]);
const NONE: Cell = { isHead: false, blocks: [] };

const cellsOf = (row: Element) => row.children.filter(isElement).filter(({ name }) => name === "td" || name === "th");

/** How far a joined cell reaches, as far as it can matter. */
const span = (text: string | undefined, most: number) => Math.min(Math.max(1, Number.parseInt(text ?? "", 10) || 1), most + 1);

/** Every row with as many cells: an empty one stands wherever a joined cell reached. */
function squared(rows: readonly Element[], read: (cell: Element) => Block[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]![x]) x++;
      const width = span(cell.attributes.colspan, LIMITS.columns);
      for (const below of grid.slice(y, y + span(cell.attributes.rowspan, LIMITS.rows))) {
        for (let at = x; at < x + width; at++) below[at] = NONE;
      }
      grid[y]![x] = { isHead: cell.name === "th", blocks: read(cell) };
      x += width;
    }
  });
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: columns }, (_, x) => row[x] ?? NONE));
}

const paragraph = (runs: Run[]): Block[] => (runs.length > 0 ? [{ type: "paragraph", runs }] : []);

/**
 * A copied table as ours. One of a single column was a box around text, and is taken for that text;
 * so is one too large for us, cell by cell or row by row, so that no word is lost.
 */
export function tableOf(table: Element, read: (cell: Element) => Block[], dropped: Dropped): Block[] {
  const grid = squared(findAll(table, ROW), read).filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const columns = grid[0]?.length ?? 0;
  const title = cleanLine(findAll(table, CAPTION).map(textOf).join(" "));
  const rows = grid.map((row) => row.map(({ blocks }) => asLines(blocks)));
  const isLong = rows.flat().some((runs) => lengthOf(plainRuns(runs)) > LIMITS.cell);
  const isLarge = columns > LIMITS.columns || rows.length > LIMITS.rows;
  const before = paragraph(title ? [{ text: title }] : []);

  if (columns < 2) return [...before, ...grid.flat().flatMap(({ blocks }) => blocks)];
  if (isLong || isLarge) {
    note(dropped, "table");
    return [...before, ...(isLong ? grid.flat().flatMap(({ blocks }) => blocks) : rows.flatMap((row) => paragraph(joinedBy(" · ", row))))];
  }
  const hasHead = findAll(table, HEAD).some((head) => findAll(head, ROW).length > 0);
  const header = hasHead || grid[0]!.every((cell) => cell.isHead || cell === NONE);
  const isShort = lengthOf(title) <= LIMITS.tableCaption;
  return [...(isShort ? [] : before), { type: "table", header, rows, ...(title && isShort && { caption: title }) }];
}
