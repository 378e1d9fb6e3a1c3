import { z } from "zod";
import { inOrder, readMonth } from "./rules";

const words = (what: string, max: number) => z.string().trim().max(max, `${what} ${max}자까지 쓸 수 있습니다.`);
const slug = z.string().trim().toLowerCase().min(1, "주소를 입력해 주세요.");
const name = words("이름은", 60).min(1, "이름을 입력해 주세요.");
const choice = z.string().transform((value) => value || null);
/** True for a form that makes something new: an address in use is refused then. */
const isNew = z.boolean();

export const sectionInput = z.strictObject({
  isNew,
  slug,
  name,
  parentSlug: choice,
  position: z.coerce.number("순서는 숫자로 적어 주세요.").int("순서는 숫자로 적어 주세요.").min(0, "순서는 0부터입니다.").max(9999, "순서는 9999까지입니다."),
  reportersMayPublish: z.boolean(),
  commenting: z.boolean().default(true),
});

export const reporterInput = z.strictObject({
  isNew,
  slug,
  name,
  title: words("직함은", 30).min(1, "직함을 입력해 주세요."),
  email: z.string().trim().max(254, "이메일이 너무 깁니다.").pipe(z.email("이메일 주소를 확인해 주세요.")),
  beat: words("담당은", 60),
  accountId: choice.pipe(z.uuid().nullable()),
});

const NO_MONTH = "2025-06처럼 해와 달을 적어 주세요.";
const MOST_POSTS = 30;

/** One row of the form; an empty end lasts until today. */
const post = z
  .strictObject({
    title: words("직책은", 60).min(1, "직책을 입력해 주세요."),
    from: z.string().transform(readMonth).pipe(z.string(NO_MONTH)),
    until: z
      .string()
      .transform((text) => (text.trim() ? (readMonth(text) ?? undefined) : null))
      .pipe(z.string(NO_MONTH).nullable()),
  })
  .refine(({ from, until }) => until === null || from <= until, { path: ["until"], message: "끝난 달이 시작한 달보다 앞섭니다." });

const isBlank = (row: unknown) => typeof row === "object" && row !== null && Object.values(row).every((text) => typeof text === "string" && !text.trim());

export const personInput = z.strictObject({
  isNew,
  slug,
  name,
  role: words("직함은", 60),
  aliases: z
    .string()
    .transform((text) => [...new Set(text.split(/[,\n]/u).map((alias) => alias.trim()).filter(Boolean))])
    .pipe(z.array(z.string().max(60, "다른 이름이 너무 깁니다.")).max(20, "다른 이름은 20개까지입니다.")),
  summary: words("소개는", 1000),
  /** Rows that nobody filled in are dropped; without the field the posts stay as they are. */
  roles: z
    .array(z.preprocess((row) => (isBlank(row) ? null : row), post.nullable()))
    .max(MOST_POSTS, `이력은 ${MOST_POSTS}줄까지입니다.`)
    .transform((rows) => inOrder(rows.filter((row) => row !== null)))
    .optional(),
  photoId: z.uuid("사진을 다시 골라 주세요.").nullable().optional(),
  isLinked: z.boolean(),
});
