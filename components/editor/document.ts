import type { JSONContent } from "@tiptap/react";
import type { Block, Run } from "@/lib/articles/body";
import type { GalleryAttrs } from "./gallery-node";
import { attrsOfPlaced, type PhotoAttrs, placedOf } from "./photo-attrs";

/**
 * The two-way conversion between the article's blocks and the editor's document.
 * Nothing is lost either way, with two exceptions that say nothing to a reader:
 * a body of one empty paragraph is an empty body, and a list keeps at least one item.
 */
export function toDocument(blocks: readonly Block[]): JSONContent {
  const content = blocks.map(nodeOf);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

export function toBlocks(document: JSONContent): Block[] {
  const nodes = document.content ?? [];
  const isBlank = nodes.length === 1 && nodes[0]?.type === "paragraph" && !nodes[0].content?.length;
  return isBlank ? [] : nodes.flatMap(blockOf);
}

/** Where a sheet made anew begins: as the last one ended, with the photos on their way, unless the text went on without it. */
export const resumed = (last: JSONContent | null, blocks: readonly Block[]): JSONContent =>
  last && JSON.stringify(toBlocks(last)) === JSON.stringify(blocks) ? last : toDocument(blocks);

function nodeOf(block: Block): JSONContent {
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", content: inlineOf(block.runs) };
    case "subhead":
      return { type: "subhead", content: inlineOf([{ text: block.text }]) };
    case "quote":
      return { type: "quote", attrs: { source: block.source ?? "" }, content: inlineOf(block.runs) };
    case "list": {
      const items = block.items.length > 0 ? block.items : [[]];
      return {
        type: block.ordered ? "orderedList" : "bulletList",
        content: items.map((runs) => ({ type: "listItem", content: [{ type: "paragraph", content: inlineOf(runs) }] })),
      };
    }
    case "photo":
      return { type: block.type, attrs: attrsOfPlaced(block) };
    case "gallery":
      return { type: block.type, attrs: { photos: block.photos.map(attrsOfPlaced) } };
    case "table": {
      const { rows, header, caption = "" } = block;
      return {
        type: "table",
        attrs: { header, caption },
        content: rows.map((row) => ({
          type: "tableRow",
          content: row.map((runs) => ({ type: "tableCell", content: [{ type: "paragraph", content: inlineOf(runs) }] })),
        })),
      };
    }
    case "video":
    case "article": {
      const { type, ...attrs } = block;
      return { type, attrs };
    }
  }
}

function blockOf(node: JSONContent): Block[] {
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", runs: runsOf(node) }];
    case "subhead":
      return [{ type: "subhead", text: runsOf(node).map((run) => run.text).join("") }];
    case "quote": {
      const source: string = node.attrs?.source ?? "";
      return [{ type: "quote", runs: runsOf(node), ...(source && { source }) }];
    }
    case "bulletList":
    case "orderedList": {
      const items = (node.content ?? []).map((item) => runsOf(item.content?.[0] ?? {}));
      return [{ type: "list", ordered: node.type === "orderedList", items }];
    }
    case "photo":
      return placedOf(node.attrs as PhotoAttrs).map((photo) => ({ type: "photo", ...photo }));
    case "gallery":
      return [{ type: "gallery", photos: (node.attrs as GalleryAttrs).photos.flatMap(placedOf) }];
    case "table": {
      const { header, caption }: { header?: boolean; caption?: string } = node.attrs ?? {};
      return [{ type: "table", header: Boolean(header), rows: rowsOf(node), ...(caption && { caption }) }];
    }
    case "video": {
      const { videoId, title } = node.attrs ?? {};
      return [{ type: "video", videoId, title }];
    }
    case "article":
      return [{ type: "article", number: node.attrs?.number }];
    default:
      return [];
  }
}

/** A table that was just pasted may have short rows. */
function rowsOf(table: JSONContent): Run[][][] {
  const rows = (table.content ?? []).map((row) => (row.content ?? []).map((cell) => runsOf(cell.content?.[0] ?? {})));
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])]);
}

function inlineOf(runs: readonly Run[]): JSONContent[] {
  return runs.flatMap((run) => {
    const marks = marksOf(run);
    return run.text.split(/(\n)/).filter(Boolean).map((text) =>
      text === "\n" ? { type: "hardBreak", marks } : { type: "text", text, marks },
    );
  });
}

function marksOf({ bold, italic, href, person }: Run): { type: string; attrs?: Record<string, string> }[] {
  return [
    ...(href ? [{ type: "link", attrs: { href } }] : []),
    ...(person ? [{ type: "person", attrs: { slug: person } }] : []),
    ...(bold ? [{ type: "bold" }] : []),
    ...(italic ? [{ type: "italic" }] : []),
  ];
}

const runsOf = (node: JSONContent): Run[] => joinRuns((node.content ?? []).map(runOf));

function runOf({ type, text, marks = [] }: JSONContent): Run {
  const attr = (mark: string, name: string): string | undefined => marks.find((each) => each.type === mark)?.attrs?.[name];
  const has = (mark: string) => marks.some((each) => each.type === mark);
  const href = attr("link", "href");
  const person = attr("person", "slug");
  return {
    text: type === "hardBreak" ? "\n" : (text ?? ""),
    ...(has("bold") && { bold: true as const }),
    ...(has("italic") && { italic: true as const }),
    ...(href && { href }),
    ...(person && { person }),
  };
}

/** Drops empty runs and joins neighbours that look alike. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href && last.person === run.person) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else {
      joined.push(run);
    }
  }
  return joined;
}
