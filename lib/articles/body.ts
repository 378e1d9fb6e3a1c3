/** The article body: blocks, each with inline runs. Stored as JSON, rendered to React, never HTML. */

/** A run of text. `person` is the slug of a linked public figure; `href` an http(s) or site link. */
export type Run = { text: string; bold?: true; italic?: true; href?: string; person?: string };

/** A photo where it stands in a text, with the words that this text has for it. */
export type PlacedPhoto = { photoId: string; alt: string; caption: Run[]; credit: string };

export type Block =
  | { type: "paragraph"; runs: Run[] }
  | { type: "subhead"; text: string }
  | { type: "quote"; runs: Run[]; source?: string }
  | { type: "list"; ordered: boolean; items: Run[][] }
  | ({ type: "photo" } & PlacedPhoto)
  /** Photos that are looked at together, in their order. */
  | { type: "gallery"; photos: PlacedPhoto[] }
  /** Every row has as many cells; `header` says that the first row names the columns. */
  | { type: "table"; header: boolean; rows: Run[][][]; caption?: string }
  /** A video on YouTube; `title` is ours, for those who do not see it. */
  | { type: "video"; videoId: string; title: string }
  /** Another article of ours, shown as it is at the time of reading. */
  | { type: "article"; number: number };

export type TableBlock = Extract<Block, { type: "table" }>;

export const plainRuns = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

const plainTable = ({ caption = "", rows }: TableBlock): string =>
  [caption, ...rows.map((row) => row.map(plainRuns).join("\t"))].filter((line) => line.trim()).join("\n");

/** The text of a block as a reader would hear it, without alt text or credit; another article's words are not this one's. A tab parts the cells of a table. */
export function plainBlock(block: Block): string {
  switch (block.type) {
    case "subhead":
      return block.text;
    case "list":
      return block.items.map(plainRuns).join("\n");
    case "photo":
      return plainRuns(block.caption);
    case "gallery":
      return block.photos.map(({ caption }) => plainRuns(caption)).filter(Boolean).join("\n");
    case "table":
      return plainTable(block);
    case "video":
      return block.title;
    case "article":
      return "";
    default:
      return plainRuns(block.runs);
  }
}

export const plainBody = (blocks: readonly Block[]): string => blocks.map(plainBlock).filter(Boolean).join("\n\n");

/** The photos of a block: one, those of a gallery, or none. */
export function photosOf(block: Block): readonly PlacedPhoto[] {
  if (block.type === "gallery") return block.photos;
  return block.type === "photo" ? [block] : [];
}

/** The block with each of its photos changed; any other block as it is. */
export function withPhotos(block: Block, change: (photo: PlacedPhoto) => PlacedPhoto): Block {
  if (block.type === "gallery") return { ...block, photos: block.photos.map(change) };
  return block.type === "photo" ? { ...change(block), type: block.type } : block;
}

export const firstPhoto = (blocks: readonly Block[]): PlacedPhoto | null => blocks.flatMap(photosOf)[0] ?? null;

export const photoIds = (blocks: readonly Block[]): string[] => blocks.flatMap(photosOf).map(({ photoId }) => photoId);

/** The other articles that a body points to. */
export const articleNumbers = (blocks: readonly Block[]): number[] => [...new Set(blocks.flatMap((block) => (block.type === "article" ? [block.number] : [])))];
