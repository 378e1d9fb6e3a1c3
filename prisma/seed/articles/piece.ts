import type { Block, Run } from "@/lib/articles/body";
import type { ArticleContent } from "@/lib/articles/schema";
import type { DrawingName } from "../drawings";
import type { ReporterSlug, SectionSlug } from "../newsroom";

/** An article as this folder writes it down; the seed puts ids where names stand. */
export type Piece = Pick<ArticleContent, "title" | "tags"> &
  Partial<Pick<ArticleContent, "label" | "deck" | "dateline" | "nameChoices" | "commenting">> & {
    /** For threads to find their article by. */
    key?: string;
    section: SectionSlug;
    reporters: [ReporterSlug, ...ReporterSlug[]];
    /** First publication in October 2025, KST: "31 15:44:33". */
    at: string;
    /** A later publication with this body instead, and what tells readers of it where something had been wrong. */
    change?: { at: string; why: string; body: Block[]; notice?: string };
    /** Photos carry a drawing's name as their id. */
    body: Block[];
  };

const runs = (parts: (string | Run)[]): Run[] => parts.map((part) => (typeof part === "string" ? { text: part } : part));

export const a = (text: string, href: string): Run => ({ text, href });
export const p = (...parts: (string | Run)[]): Block => ({ type: "paragraph", runs: runs(parts) });
export const h = (text: string): Block => ({ type: "subhead", text });
export const q = (text: string, source?: string): Block => ({ type: "quote", runs: [{ text }], ...(source && { source }) });
export const ul = (...items: string[]): Block => ({ type: "list", ordered: false, items: items.map((text) => [{ text }]) });
export const ol = (...items: string[]): Block => ({ type: "list", ordered: true, items: items.map((text) => [{ text }]) });
/** The first row names the columns. */
export const table = (caption: string, ...rows: string[][]): Block => ({
  type: "table",
  header: true,
  rows: rows.map((row) => row.map((text) => (text ? [{ text }] : []))),
  caption,
});
type Photo = [name: DrawingName, alt: string, caption: string, credit?: string];
const placed = ([name, alt, caption, credit = "만파 그래픽"]: Photo) => ({ photoId: name, alt, caption: [{ text: caption }], credit });
export const photo = (...words: Photo): Block => ({ type: "photo", ...placed(words) });
export const gallery = (...photos: Photo[]): Block => ({ type: "gallery", photos: photos.map(placed) });
