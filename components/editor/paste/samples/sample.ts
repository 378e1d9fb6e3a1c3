import type { Block, Run } from "@/lib/articles/body";
import type { Dropped } from "../dropped";

/** What was on the clipboard, and what must come of it. */
export type Sample = { name: string; html: string; blocks: Block[]; dropped?: Dropped };

const runsOf = (parts: (string | Run)[]): Run[] => parts.map((part) => (typeof part === "string" ? { text: part } : part));

export const p = (...parts: (string | Run)[]): Block => ({ type: "paragraph", runs: runsOf(parts) });
export const head = (text: string): Block => ({ type: "subhead", text });
export const quote = (text: string, source?: string): Block => ({ type: "quote", runs: [{ text }], ...(source && { source }) });
export const bullets = (...items: (string | Run)[]): Block => ({ type: "list", ordered: false, items: items.map((item) => runsOf([item])) });
export const numbers = (...items: string[]): Block => ({ type: "list", ordered: true, items: items.map((item) => runsOf([item])) });
export const table = (header: boolean, rows: string[][], caption?: string): Block => ({
  type: "table",
  header,
  rows: rows.map((row) => row.map((text) => (text ? [{ text }] : []))),
  ...(caption && { caption }),
});
export const b = (text: string): Run => ({ text, bold: true });
export const i = (text: string): Run => ({ text, italic: true });
export const a = (text: string, href: string): Run => ({ text, href });
export const LOOK: Dropped = { look: 1 };
