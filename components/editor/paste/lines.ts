import { type Block, photosOf, type Run } from "@/lib/articles/body";
import { joinRuns } from "../document";

/** Blocks where only lines have place: in a cell, an item, a quotation. */

const bare = (text: string): Run[] => (text ? [{ text }] : []);

function linesOf(block: Block): Run[][] {
  switch (block.type) {
    case "list":
      return block.items;
    case "subhead":
      return [bare(block.text)];
    case "table":
      return [bare(block.caption ?? ""), ...block.rows.map((row) => joinedBy(" ", row))];
    case "photo":
    case "gallery":
      return photosOf(block).map(({ caption }) => caption);
    case "video":
      return [bare(block.title)];
    case "article":
      return [];
    default:
      return [block.runs];
  }
}

export function joinedBy(between: string, parts: readonly Run[][]): Run[] {
  const filled = parts.filter((part) => part.length > 0);
  return joinRuns(filled.flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part])));
}

export const asLines = (blocks: readonly Block[]): Run[] => joinedBy("\n", blocks.flatMap(linesOf));

/** Whether the block is words alone, and may be a line of something else. */
export const isWords = ({ type }: Block): boolean => type === "paragraph" || type === "subhead" || type === "quote";
