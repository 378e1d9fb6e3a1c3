import { z } from "zod";
import { cleanLine } from "@/lib/articles/text";
import { PARTICULARS, type Publisher, REQUIRED } from "./rules";

const line = (max: number) => z.string().transform(cleanLine).pipe(z.string().max(max, `${max}자까지 쓸 수 있습니다.`));

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const isPhone = (text: string) => /^[0-9+() ~-]{3,30}$/.test(text) && /\d{3}/.test(text);
const isEmail = (text: string) => z.email().safeParse(text).success;
const isWebAddress = (text: string) => URL.canParse(text) && new URL(text).protocol === "https:";

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

const filled = z.string().min(1);
const complete = z.object(Object.fromEntries(REQUIRED.map((name) => [name, filled])));

/** The names of the particulars that the law wants and the settings lack. */
export function listMissing(publisher: Publisher): string[] {
  const checked = complete.safeParse(publisher);
  return checked.success ? [] : checked.error.issues.map(({ path }) => PARTICULARS[path[0] as keyof Publisher]);
}
