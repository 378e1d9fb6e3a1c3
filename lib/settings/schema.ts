import { z } from "zod";
import { cleanLine, safeHref } from "@/lib/articles/text";
import { isoKst, readMinute } from "@/lib/korean/time";
import { BANNER_TEXT } from "./banner";
import { BREAKING_RANGE } from "./breaking";
import { PARTICULARS, type Publisher, REQUIRED } from "./rules";

const line = (max: number) => z.string().transform(cleanLine).pipe(z.string().max(max, `${max}자까지 쓸 수 있습니다.`));

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const isPhone = (text: string) => /^[0-9+() ~-]{3,30}$/.test(text) && /\d{3}/.test(text);
const isEmail = (text: string) => z.email().safeParse(text).success;
const isWebAddress = (text: string) => URL.canParse(text) && new URL(text).protocol === "https:";

const isLink = (text: string) => safeHref(text) !== null && (text.startsWith("/") || (text.startsWith("https://") && isWebAddress(text)));

const refined = (max: number, isRight: (text: string) => boolean, message: string) =>
  line(max).refine((text) => text === "" || isRight(text), message);

/** May still have gaps: a newsroom that starts does not know everything yet. */
export const publisherInput = z.strictObject({
  title: line(40),
  registrationNumber: line(40),
  registeredOn: refined(10, isDay, "2025-10-01처럼 적어 주세요."),
  publisher: line(40),
  editor: line(40),
  office: line(120),
  phone: refined(30, isPhone, "전화번호를 확인해 주세요."),
  youthOfficer: line(40),
  complaintsOfficer: line(40),
  email: refined(254, isEmail, "이메일 주소를 확인해 주세요."),
});

export const sharingInput = z.strictObject({
  youtube: refined(200, isWebAddress, "https://로 시작하는 주소를 적어 주세요."),
  isFullText: z.boolean(),
  // The form that IndexNow asks of a key.
  indexNowKey: refined(128, (text) => /^[a-zA-Z0-9-]{8,128}$/.test(text), "영문, 숫자, 붙임표로 8자 이상 적어 주세요."),
});

const count = (least: number, most: number) =>
  z.coerce.number("숫자를 적어 주세요.").int("정수를 적어 주세요.").min(least, `${least}부터 적을 수 있습니다.`).max(most, `${most}까지 적을 수 있습니다.`);
/** A minute in Korea as a field of the browser says it, kept with its offset. */
const minute = z.string().trim().transform((text, context) => {
  if (text === "") return text;
  const read = readMinute(text);
  if (!read) context.addIssue({ code: "custom", message: "날짜와 시각을 골라 주세요." });
  return read ? isoKst(read) : z.NEVER;
});

export const commentsInput = z
  .strictObject({
    personMinute: count(1, 1_000),
    personDay: count(1, 100_000),
    articleHour: count(1, 100_000),
    addressMinute: count(1, 100_000),
    floodMinute: count(1, 100_000),
    repeatAccounts: count(1, 100),
    repeatArticles: count(1, 100),
    trustDays: count(0, 365),
    trustComments: count(0, 100),
    maxLinks: count(0, 20),
    newcomerHours: count(0, 720),
    closeAfterDays: count(0, 3_650),
    pauseFrom: minute,
    pauseUntil: minute,
    pauseWhy: line(100),
  })
  .refine(({ pauseFrom, pauseUntil }) => (pauseFrom === "") === (pauseUntil === ""), { path: ["pauseUntil"], message: "닫는 때와 여는 때를 함께 정해 주세요." })
  .refine(({ pauseFrom, pauseUntil }) => pauseFrom === "" || new Date(pauseFrom) < new Date(pauseUntil), { path: ["pauseUntil"], message: "여는 때가 닫는 때보다 뒤여야 합니다." });

/** Without a text it is no banner, whatever stays in the other fields. */
export const bannerInput = z
  .strictObject({
    text: line(BANNER_TEXT),
    link: refined(500, isLink, "/로 시작하는 이 사이트의 주소나 https://로 시작하는 주소를 적어 주세요."),
    from: minute,
    until: minute,
  })
  .refine(({ text, link }) => text === "" || link !== "", { path: ["link"], message: "배너가 이어질 주소를 적어 주세요." })
  .refine(({ text, until }) => text === "" || until !== "", { path: ["until"], message: "배너를 내릴 때를 정해 주세요." })
  .refine(({ text, from, until }) => text === "" || from === "" || until === "" || new Date(from) < new Date(until), { path: ["until"], message: "내릴 때가 올릴 때보다 뒤여야 합니다." });

export const breakingInput = z.strictObject({ minutes: count(BREAKING_RANGE.min, BREAKING_RANGE.max) });

const filled = z.string().min(1);
const complete = z.object(Object.fromEntries(REQUIRED.map((name) => [name, filled])));

/** The names of the particulars that the law wants and the settings lack. */
export function listMissing(publisher: Publisher): string[] {
  const checked = complete.safeParse(publisher);
  return checked.success ? [] : checked.error.issues.map(({ path }) => PARTICULARS[path[0] as keyof Publisher]);
}
