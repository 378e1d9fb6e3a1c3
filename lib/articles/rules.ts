import { type Block, plainBlock, plainRuns, type Run, type TableBlock } from "./body";
import { type Refusal, refuse } from "@/lib/result";

/** Characters, unless named otherwise. */
export const LIMITS = {
  label: 20,
  title: 120,
  deck: 300,
  dateline: 60,
  tag: 30,
  name: 60,
  subhead: 120,
  source: 80,
  alt: 300,
  credit: 100,
  tableCaption: 120,
  cell: 300,
  videoTitle: 120,
  href: 2000,
  reason: 300,
  note: 1000,
  sentence: 500,
  reporters: 10,
  tags: 20,
  nameChoices: 200,
  related: 5,
  cards: 20,
  blocks: 500,
  items: 200,
  rows: 100,
  columns: 12,
  galleryPhotos: 20,
  runs: 500,
  /** UTF-8 bytes of the whole body as JSON. */
  bodyBytes: 400_000,
} as const;

/** Fewer photos than this stand better each by itself. */
export const LEAST_GALLERY_PHOTOS = 2;
export const GALLERY_IS_FULL = `사진 묶음에는 사진을 ${LIMITS.galleryPhotos}장까지 넣을 수 있습니다.`;
export const GALLERY_IS_SHORT = `사진 묶음에는 사진을 ${LEAST_GALLERY_PHOTOS}장 이상 넣어 주세요.`;

/** In the order of an article's life, as the desk names them. */
export const STATUS_NAMES = {
  draft: "초고",
  inReview: "검토 중",
  approved: "승인됨",
  scheduled: "예약됨",
  published: "발행됨",
  withdrawn: "철회됨",
  archived: "보관됨",
} as const;

export type ArticleStatus = keyof typeof STATUS_NAMES;

export type Publishable = { title: string; reporterIds: readonly number[]; body: readonly Block[] };

const missing = (field: string, message: string) => refuse("invalid", message, { field });

/** What tells a reader something beside the text, and is no article without one. */
const BESIDE_TEXT: readonly Block["type"][] = ["photo", "gallery", "video"];

/** A gallery without a photo does not go out, and keeps nothing back. */
const isShort = (block: Block) => block.type === "gallery" && block.photos.length > 0 && block.photos.length < LEAST_GALLERY_PHOTOS;

/** Everything that keeps an article from being published, in the order of the editor's fields. */
export function publishable({ title, reporterIds, body }: Publishable): Refusal[] {
  const refusals: Refusal[] = [];
  if (!title) refusals.push(missing("title", "제목을 입력해 주세요."));
  if (reporterIds.length === 0) refusals.push(missing("reporterIds", "기자를 한 명 이상 골라 주세요."));
  if (!body.some((block) => !BESIDE_TEXT.includes(block.type) && plainBlock(block).trim())) {
    refusals.push(missing("body", "본문을 입력해 주세요."));
  }
  body.forEach((block, index) => {
    if (block.type === "video" && !block.title) refusals.push(missing(`body.${index}.title`, "영상 제목을 입력해 주세요. 영상을 틀기 전에 독자가 읽는 글입니다."));
    if (isShort(block)) refusals.push(missing(`body.${index}.photos`, GALLERY_IS_SHORT));
  });
  return refusals;
}

const hasText = (runs: readonly Run[]) => plainRuns(runs).trim() !== "";

function filledTable({ rows, header, ...table }: TableBlock): TableBlock {
  const kept = rows.filter((row) => row.some(hasText));
  const isKept = (_: unknown, column: number) => rows.some((row) => hasText(row[column] ?? []));
  return { ...table, header: header && kept[0] === rows[0], rows: kept.map((row) => row.filter(isKept)) };
}

function filled(block: Block): Block {
  if (block.type === "list") return { ...block, items: block.items.filter(hasText) };
  return block.type === "table" ? filledTable(block) : block;
}

/** A photo, a video or another article is there without a word; of a table its caption alone is nothing. */
function isFilled(block: Block): boolean {
  if (block.type === "photo" || block.type === "video" || block.type === "article") return true;
  if (block.type === "gallery") return block.photos.length > 0;
  return block.type === "table" ? block.rows.length > 0 : plainBlock(block).trim() !== "";
}

/** The body without the blocks, list items, rows and columns that nobody filled in. */
export const withoutEmpty = (blocks: readonly Block[]): Block[] => blocks.map(filled).filter(isFilled);

const MAX_NUMBER = 2 ** 31 - 1;

/** The article number of an address; null for text that can name no article. */
export function readNumber(text: string): number | null {
  return /^[1-9][0-9]{0,9}$/.test(text) && Number(text) <= MAX_NUMBER ? Number(text) : null;
}
