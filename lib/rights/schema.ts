import { z } from "zod";
import { cleanLine } from "@/lib/articles/text";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { KEPT_DAYS_RANGE, STANDINGS, type Standing } from "./rules";

const id = z.string();
const number = z.coerce.number().int().positive();
const words = z.string();
const keys = <Key extends string>(record: Record<Key, string>) => Object.keys(record) as [Key, ...Key[]];
const line = (max: number, empty: string) => z.string().transform(cleanLine).pipe(z.string().min(1, empty).max(max, `${max}자까지 쓸 수 있습니다.`));

export const appealInput = z.strictObject({ commentId: id, text: words });
export const appealDecision = z.strictObject({ id, outcome: z.enum(["upheld", "restored"], "결정을 골라 주세요."), answer: words });

export const claimInput = z.strictObject({
  comment: line(500, "댓글의 주소를 붙여 넣어 주세요."),
  right: z.enum(keys<ReasonKey>(REASONS), "침해된 권리를 골라 주세요."),
  claim: words,
  name: line(40, "이름을 적어 주세요."),
  email: z
    .string()
    .max(254, "이메일이 너무 깁니다.")
    .transform((text) => text.trim().toLowerCase())
    .pipe(z.email("이메일 주소를 확인해 주세요. 답을 이 주소로 드립니다.")),
  phone: z
    .string()
    .transform(cleanLine)
    .refine((text) => text === "" || /^[0-9+() ~-]{7,30}$/.test(text), "전화번호를 확인해 주세요."),
  standing: z.enum(keys<Standing>(STANDINGS), "누구의 권리인지 골라 주세요."),
  // 개인정보 보호법 제15조.
  consent: z.literal("on", "개인정보를 이 신고를 처리하는 데 쓰는 것에 동의해 주세요."),
});

export const blockInput = z.strictObject({ number, days: z.coerce.number("며칠인지 숫자로 적어 주세요."), answer: words });
export const rejectInput = z.strictObject({ number, answer: words });
export const objectionInput = z.strictObject({ number, text: words });
export const closingInput = z.strictObject({ number, outcome: z.enum(["restored", "removed"], "결정을 골라 주세요."), answer: words });
export const unsealInput = z.strictObject({ commentId: id, reason: words });

const range = `${KEPT_DAYS_RANGE.min}일부터 ${KEPT_DAYS_RANGE.max}일까지 정할 수 있습니다.`;
export const sealingInput = z.strictObject({ keptDays: z.coerce.number(range).int(range).min(KEPT_DAYS_RANGE.min, range).max(KEPT_DAYS_RANGE.max, range) });
