import { z } from "zod";
import { cleanLine, lengthOf } from "@/lib/articles/text";
import { LABEL_LIMIT } from "./rules";

export const previewAsked = z.strictObject({
  number: z.int32().positive(),
  label: z
    .string()
    .transform(cleanLine)
    .refine(Boolean, "누구에게 보낼 링크인지 적어 주세요.")
    .refine((text) => lengthOf(text) <= LABEL_LIMIT, `이름은 ${LABEL_LIMIT}자까지 쓸 수 있습니다.`),
  span: z.enum(["hour", "day", "week"], "언제까지 열릴지 골라 주세요."),
});

export const previewRevoked = z.strictObject({ id: z.uuid() });
