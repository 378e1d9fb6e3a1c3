import { z } from "zod";
import { LIMITS } from "@/lib/articles/rules";
import { cleanLine, lengthOf } from "@/lib/articles/text";
import { KINDS } from "./rules";

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
    .refine(Boolean, "거두는 까닭을 적어 주세요.")
    .refine((text) => lengthOf(text) <= LIMITS.reason, `까닭은 ${LIMITS.reason}자까지 쓸 수 있습니다.`),
});
