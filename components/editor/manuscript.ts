import { type Block, plainBlock } from "@/lib/articles/body";
import { lengthOf } from "@/lib/articles/text";

const CELLS_A_ROW = 20;
const ROWS_A_SHEET = 10;

/** Characters of the body as a reader counts them, spaces in, line ends and the tabs between cells out. */
export const countCharacters = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + lengthOf(plainBlock(block).replace(/[\n\t]/g, "")), 0);

/** The same with every space out, as some desks count. */
export const countLetters = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + lengthOf(plainBlock(block).replace(/\s/g, "")), 0);

/**
 * Sheets of 200-cell manuscript paper (원고지), to a tenth: each paragraph starts a row one cell
 * in, a Hangul syllable fills a cell, two half-width letters or digits share one.
 */
export function countSheets(blocks: readonly Block[]): number {
  const lines = blocks.flatMap((block) => plainBlock(block).split("\n")).filter((line) => line.trim() !== "");
  const rows = lines.reduce((sum, line) => sum + Math.ceil((1 + cellsOf(line)) / CELLS_A_ROW), 0);
  return Math.ceil((rows * 10) / ROWS_A_SHEET) / 10;
}

function cellsOf(line: string): number {
  let half = 0;
  let whole = 0;
  for (const character of line.trim()) {
    if (/[A-Za-z0-9]/.test(character)) half++;
    else whole++;
  }
  return whole + Math.ceil(half / 2);
}
