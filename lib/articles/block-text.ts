import { type Block, photosOf, type PlacedPhoto, plainBlock, plainRuns, type Run } from "./body";

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** What a writer did to a run; linked names are the newsroom's doing. */
const runsKey = (runs: readonly Run[]) => {
  const marked: { text: string; marks: string }[] = [];
  for (const { text, bold = false, italic = false, href = "" } of runs) {
    const marks = JSON.stringify([bold, italic, href]);
    const last = marked.at(-1);
    if (last?.marks === marks) last.text += text;
    else if (text) marked.push({ text, marks });
  }
  return marked.map(({ text, marks }) => [marked.length > 1 ? text.normalize("NFC").replace(/\s+/g, " ") : tidy(text), marks]);
};

const photoKey = ({ photoId, alt, caption, credit }: PlacedPhoto) => [photoId, tidy(alt), runsKey(caption), tidy(credit)];

/** Equal for blocks in which no writer would see a difference. */
export function blockKey(block: Block): string {
  switch (block.type) {
    case "subhead":
      return JSON.stringify([block.type, tidy(block.text)]);
    case "list":
      return JSON.stringify([block.type, block.ordered, block.items.map(runsKey)]);
    case "photo":
      return JSON.stringify([block.type, ...photoKey(block)]);
    case "gallery":
      return JSON.stringify([block.type, block.photos.map(photoKey)]);
    case "table":
      return JSON.stringify([block.type, block.header, tidy(block.caption ?? ""), block.rows.map((row) => row.map(runsKey))]);
    case "video":
      return JSON.stringify([block.type, block.videoId, tidy(block.title)]);
    case "article":
      return JSON.stringify([block.type, block.number]);
    case "quote":
      return JSON.stringify([block.type, runsKey(block.runs), tidy(block.source ?? "")]);
    case "paragraph":
      return JSON.stringify([block.type, runsKey(block.runs)]);
  }
}

const KINDS: Record<Block["type"], string> = {
  paragraph: "단락",
  subhead: "중간 제목",
  quote: "인용",
  list: "목록",
  photo: "사진",
  gallery: "사진 묶음",
  table: "표",
  video: "영상",
  article: "관련 기사",
};

export const kindOf = (block: Block): string => KINDS[block.type];

const photoText = ({ alt, caption, credit }: PlacedPhoto) => [alt, plainRuns(caption), credit].filter(Boolean).join("\n");

/** Every word of a block, also those that a reader only hears or sees small. */
export function wholeText(block: Block): string {
  if (block.type === "photo" || block.type === "gallery") return photosOf(block).map(photoText).filter(Boolean).join("\n\n");
  if (block.type === "quote") return [plainRuns(block.runs), block.source].filter(Boolean).join("\n— ");
  if (block.type === "article") return `${block.number}번 기사`;
  return plainBlock(block);
}
