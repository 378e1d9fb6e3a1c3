/** The article body: blocks, each with inline runs. Stored as JSON, rendered to React, never HTML. */

/** A run of text. `person` is the slug of a linked public figure; `href` an http(s) or site link. */
export type Run = { text: string; bold?: true; italic?: true; href?: string; person?: string };

export type Block =
  | { type: "paragraph"; runs: Run[] }
  | { type: "subhead"; text: string }
  | { type: "quote"; runs: Run[]; source?: string }
  | { type: "list"; ordered: boolean; items: Run[][] }
  | { type: "photo"; photoId: string; alt: string; caption: Run[]; credit: string };

export const plainRuns = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

/** The text of a block as a reader would hear it, without alt text or credit. */
export function plainBlock(block: Block): string {
  switch (block.type) {
    case "subhead":
      return block.text;
    case "list":
      return block.items.map(plainRuns).join("\n");
    case "photo":
      return plainRuns(block.caption);
    default:
      return plainRuns(block.runs);
  }
}

export const plainBody = (blocks: readonly Block[]): string => blocks.map(plainBlock).filter(Boolean).join("\n\n");

export const firstPhoto = (blocks: readonly Block[]) => blocks.find((block) => block.type === "photo") ?? null;

export const photoIds = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === "photo" ? [block.photoId] : []));
