import { plainRuns, type TableBlock } from "@/lib/articles/body";

// 4107.50, +0.5%, ▲12, 1,424원, 3.75∼4.00%
const FIGURE = /^[-+−△▲▽▼±]?\s?\d[\d.,:/∼~]*\D{0,5}$/u;
const NOTHING = /^[-–—·]?$/u;

/** Which columns are figures, to be set flush right. The first names the rows. */
export function figureColumns({ rows, header }: TableBlock): boolean[] {
  const texts = rows.slice(header ? 1 : 0).map((row) => row.map((runs) => plainRuns(runs).trim()));
  return (rows[0] ?? []).map((_, column) => {
    const filled = texts.map((row) => row[column] ?? "").filter((text) => !NOTHING.test(text));
    return column > 0 && filled.length > 0 && filled.every((text) => FIGURE.test(text));
  });
}
