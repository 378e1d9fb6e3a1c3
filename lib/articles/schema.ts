import { z } from "zod";
import { minuteSchema } from "@/lib/korean/schema";
import { articleNumbers, type Block, plainRuns, type Run } from "./body";
import { NAME_LIMIT } from "./revisions";
import { ITEMS } from "./checklist";
import { AI_USES } from "./marks";
import { MOVES } from "./moves";
import { GALLERY_IS_FULL, LIMITS } from "./rules";
import { cleanLine, cleanText, lengthOf, safeHref } from "./text";
import { isVideoId } from "./video";

const upTo = (most: number, what: string) => ({
  check: (text: string) => lengthOf(text) <= most,
  message: `${what} ${most}자까지 쓸 수 있습니다.`,
});

/** A one-line text, cleaned before it is counted. */
function line(most: number, what: string) {
  const limit = upTo(most, what);
  return z.string("글자로 보내 주세요.").transform(cleanLine).refine(limit.check, limit.message);
}

// A mark that is not exactly as named is dropped; the words it stood on stay.
const mark = z.literal(true).optional().catch(undefined);
const href = z
  .string()
  .max(LIMITS.href)
  .transform((raw) => safeHref(raw) ?? undefined)
  .optional()
  .catch(undefined);

// `person` is not read here: names are linked anew at every save.
const run = z
  .object({ text: z.string().transform(cleanText), bold: mark, italic: mark, href })
  .transform(({ text, bold, italic, href }): Run => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(href && { href }),
  }));

const sameMarks = (a: Run, b: Run) => a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** Drops empty runs and joins neighbours that look alike. */
function joined(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const each of runs) {
    const last = result.at(-1);
    if (each.text === "") continue;
    if (last && sameMarks(last, each)) last.text = (last.text + each.text).normalize("NFC");
    else result.push({ ...each });
  }
  return result;
}

const runs = z.array(run).max(LIMITS.runs, "한 단락에 서식이 너무 많습니다.").transform(joined);
const source = line(LIMITS.source, "인용 출처는").optional();
const caption = line(LIMITS.tableCaption, "표 제목은").optional();
const cell = runs.refine((each) => lengthOf(plainRuns(each)) <= LIMITS.cell, `표의 한 칸에는 ${LIMITS.cell}자까지 쓸 수 있습니다.`);
const row = z.array(cell).min(1, "표에 칸이 없습니다.").max(LIMITS.columns, `표는 ${LIMITS.columns}열까지 만들 수 있습니다.`);
const rows = z
  .array(row)
  .min(1, "표에 칸이 없습니다.")
  .max(LIMITS.rows, `표는 ${LIMITS.rows}행까지 만들 수 있습니다.`)
  .refine((all) => all.every((each) => each.length === all[0]?.length), "표의 행마다 칸 수가 같아야 합니다.");

const photo = {
  photoId: z.uuid("사진을 다시 올려 주세요."),
  alt: line(LIMITS.alt, "사진 설명은"),
  caption: runs,
  credit: line(LIMITS.credit, "사진 출처는"),
};
// How few are too few is asked at publication: a gallery in the making is saved like any text.
const photos = z.array(z.object(photo)).max(LIMITS.galleryPhotos, GALLERY_IS_FULL);

const id = z.int32().positive();

const block = z.discriminatedUnion("type", [
  z.object({ type: z.literal("paragraph"), runs }),
  z.object({ type: z.literal("subhead"), text: line(LIMITS.subhead, "중간 제목은") }),
  z.object({ type: z.literal("quote"), runs, source }).transform(({ source, ...rest }) => ({ ...rest, ...(source && { source }) })),
  z.object({
    type: z.literal("list"),
    ordered: z.boolean().catch(false),
    items: z.array(runs).max(LIMITS.items, `목록은 ${LIMITS.items}개까지 쓸 수 있습니다.`),
  }),
  z.object({ type: z.literal("photo"), ...photo }),
  z.object({ type: z.literal("gallery"), photos }),
  z
    .object({ type: z.literal("table"), header: z.boolean().catch(false), rows, caption })
    .transform(({ caption, ...rest }) => ({ ...rest, ...(caption && { caption }) })),
  z.object({
    type: z.literal("video"),
    videoId: z.string().refine(isVideoId, "YouTube 영상의 주소를 다시 넣어 주세요."),
    title: line(LIMITS.videoTitle, "영상 제목은"),
  }),
  z.object({ type: z.literal("article"), number: id }),
]);

const BLOCK_TYPES: readonly unknown[] = block.options.map((option) => ("shape" in option ? option : option.in).shape.type.value);
const isNamed = (value: unknown) =>
  typeof value === "object" && value !== null && "type" in value && BLOCK_TYPES.includes(value.type);

const body = z
  .array(z.unknown())
  .max(LIMITS.blocks, `본문은 ${LIMITS.blocks}단락까지 쓸 수 있습니다.`)
  .transform((blocks) => blocks.filter(isNamed))
  .pipe(z.array(block))
  .transform((blocks): Block[] => blocks)
  .refine((blocks) => articleNumbers(blocks).length <= LIMITS.cards, `본문에는 관련 기사를 ${LIMITS.cards}건까지 넣을 수 있습니다.`)
  .refine((blocks) => new TextEncoder().encode(JSON.stringify(blocks)).length <= LIMITS.bodyBytes, "본문이 너무 깁니다.");

const name = line(LIMITS.name, "이름은").refine(Boolean, "이름이 비어 있습니다.");
const tag = line(LIMITS.tag, "태그는").transform((text) => text.replace(/^#+\s*/, "").replaceAll("/", "·"));
const distinct = <T>(list: T[]) => [...new Set(list)];

/** What an editor saves. An unfinished draft passes; see publishable() for what publication asks. */
export const articleContent = z.strictObject({
  label: line(LIMITS.label, "말머리는"),
  title: line(LIMITS.title, "제목은"),
  deck: line(LIMITS.deck, "부제는"),
  dateline: line(LIMITS.dateline, "발신지는"),
  sectionId: z.int32("섹션을 골라 주세요.").positive("섹션을 골라 주세요."),
  reporterIds: z.array(id).max(LIMITS.reporters, `기자는 ${LIMITS.reporters}명까지 넣을 수 있습니다.`).transform(distinct),
  body,
  nameChoices: z
    .record(name, z.string().max(100).nullable())
    .refine((choices) => Object.keys(choices).length <= LIMITS.nameChoices, "이름 연결이 너무 많습니다."),
  tags: z
    .array(tag)
    .max(LIMITS.tags, `태그는 ${LIMITS.tags}개까지 달 수 있습니다.`)
    .transform((tags) => distinct(tags.filter(Boolean))),
  commenting: z.boolean(),
  /** Made for payment. */
  isSponsored: z.boolean().default(false),
  /** What a machine made. */
  aiUse: z.array(z.enum(AI_USES)).max(AI_USES.length).transform(distinct).default([]),
  related: z.array(id).max(LIMITS.related, `관련 기사는 ${LIMITS.related}건까지 고를 수 있습니다.`).transform(distinct).default([]),
});

export type ArticleContent = z.infer<typeof articleContent>;

const number = id;
const baseVersion = id;

export const newArticle = z.strictObject({ content: articleContent, idempotencyKey: z.uuid().optional() });
export const articleSave = z.strictObject({ number, baseVersion, content: articleContent });
/** Items of the checklist that were passed over, each with its reason. */
const overrides = z
  .array(z.strictObject({ item: z.enum(ITEMS), reason: line(LIMITS.reason, "사유는").refine(Boolean, "확인 항목을 넘기는 사유를 적어 주세요.") }))
  .max(ITEMS.length)
  .refine((list) => distinct(list.map(({ item }) => item)).length === list.length, "같은 항목이 두 번 있습니다.")
  .default([]);

/** Why a published text is changed, as its readers are told. */
const why = line(LIMITS.reason, "고친 사유는").default("");
export const articlePublication = z.strictObject({ number, baseVersion, content: articleContent, overrides, why });

export const articleMove = z.strictObject({
  number,
  move: z.enum(MOVES),
  baseVersion: baseVersion.optional(),
  note: z.string().transform(cleanText).pipe(z.string().max(LIMITS.note, `쪽지는 ${LIMITS.note}자까지 쓸 수 있습니다.`)).optional(),
  publishAt: minuteSchema().optional(),
  reason: line(LIMITS.reason, "사유는").optional(),
  overrides,
});

/** Articles of one page of the list. */
export const gapsAsked = z.strictObject({ move: z.enum(MOVES), numbers: z.array(number).min(1).max(100).transform(distinct) });

/** A headline and one sentence, out at once. */
export const breakingNews = z.strictObject({
  title: line(LIMITS.title, "제목은").refine(Boolean, "제목을 입력해 주세요."),
  sentence: line(LIMITS.sentence, "문장은").refine(Boolean, "한 문장을 입력해 주세요."),
  sectionId: id,
  reporterId: id,
});
export type BreakingNews = z.infer<typeof breakingNews>;

const revisionId = z.uuid();
export const mergeAsked = z.strictObject({ number, baseVersion });
export const revisionRestore = z.strictObject({ number, id: revisionId, baseVersion });
export const revisionName = z.strictObject({ number, id: revisionId, name: line(NAME_LIMIT, "판 이름은") });
export const presenceEnd = z.strictObject({ number, windowId: z.uuid() });
export const presenceBeat = presenceEnd.extend({ act: z.enum(["stay", "take", "leave"]) });
