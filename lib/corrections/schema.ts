import { z } from "zod";
import { LIMITS, readNumber } from "@/lib/articles/rules";
import { cleanLine, lengthOf } from "@/lib/articles/text";
import { CLAIM_KINDS, MAX_CLAIM_ANSWER, MAX_DEMAND } from "./claims";
import { KINDS, tidy } from "./rules";

const number = z.int32().positive();

export const correctionsAsked = z.strictObject({ number });

export const changesShown = z.strictObject({ number, shows: z.boolean() });

export const newCorrection = z.strictObject({
  number,
  kind: z.enum(KINDS, "무엇을 실을지 골라 주세요."),
  text: z.string(),
});

export const retraction = z.strictObject({
  id: z.uuid(),
  reason: z
    .string()
    .transform(cleanLine)
    .refine(Boolean, "거두는 사유를 적어 주세요.")
    .refine((text) => lengthOf(text) <= LIMITS.reason, `사유는 ${LIMITS.reason}자까지 쓸 수 있습니다.`),
});

const line = (max: number, empty: string) => z.string().transform(cleanLine).pipe(z.string().min(1, empty).max(max, `${max}자까지 쓸 수 있습니다.`));
const words = (max: number) => z.string().transform(tidy).refine((text) => lengthOf(text) <= max, `${max.toLocaleString("ko-KR")}자까지 쓸 수 있습니다.`);

export const newClaim = z.strictObject({
  // its number, or its address as it was pasted
  article: z
    .string()
    .transform((text) => readNumber(/^\s*(?:\S*\/articles\/)?([0-9]+)\b/.exec(text)?.[1] ?? ""))
    .pipe(z.int32("기사 번호나 주소를 적어 주세요.")),
  kind: z.enum(CLAIM_KINDS, "무엇을 청구하는지 골라 주세요."),
  receivedOn: z.iso.date("청구를 받은 날을 골라 주세요."),
  claimant: line(60, "청구한 분의 이름을 적어 주세요."),
  contact: line(200, "답을 보낼 연락처를 적어 주세요."),
  demand: words(MAX_DEMAND).refine(Boolean, "청구한 내용을 적어 주세요."),
});
export type NewClaim = z.infer<typeof newClaim>;

const claim = z.coerce.number().pipe(number);
const answer = words(MAX_CLAIM_ANSWER);
export const acceptance = z.strictObject({ number: claim, text: z.string(), answer });
export const rejection = z.strictObject({ number: claim, answer: answer.refine(Boolean, "받아들이지 않는 사유를 적어 주세요.") });
export const dropping = z.strictObject({ number: claim, answer });
