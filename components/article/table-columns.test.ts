import { expect, test } from "vitest";
import type { TableBlock } from "@/lib/articles/body";
import { figureColumns } from "./table-columns";

const table = (header: boolean, ...rows: string[][]): TableBlock => ({ type: "table", header, rows: rows.map((row) => row.map((text) => [{ text }])) });

test("a column of figures is known by every cell that says something, whatever heads it", () => {
  const rows = [["날짜", "코스피", "등락", "장면"], ["31일", "4,107.50", "▲0.50%", "10월 마지막 거래"], ["27일", "4042.83", "-", "4000 돌파"]];
  expect(figureColumns(table(true, ...rows))).toEqual([false, true, true, false]);
  expect(figureColumns(table(false, ...rows))).toEqual([false, false, false, false]);
});

test("ranges and units are figures, dates in words and empty columns are not", () => {
  expect(figureColumns(table(false, ["가", "3.75∼4.00%", "1424원", "2025년 10월", "", "약 12%"]))).toEqual([false, true, true, false, false, false]);
});
