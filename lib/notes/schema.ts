import { z } from "zod";
import { lengthOf } from "@/lib/articles/text";
import { isMalformed, tidy } from "@/lib/korean/tidy";
import { NOTE_LIMIT, QUOTE_LIMIT } from "./rules";

const number = z.int32().positive();
const text = z
  .string()
  .refine((raw) => !isMalformed(raw), "저장할 수 없는 글자가 들어 있습니다.")
  .transform(tidy)
  .refine(Boolean, "메모를 적어 주세요.")
  .refine((words) => lengthOf(words) <= NOTE_LIMIT, `메모는 ${NOTE_LIMIT}자까지 쓸 수 있습니다.`);

export const notesAsked = z.strictObject({ number });
export const noteWritten = z.strictObject({
  number,
  text,
  quote: z.string().refine((raw) => !isMalformed(raw) && lengthOf(raw) <= QUOTE_LIMIT, "문단을 다시 골라 주세요.").default(""),
  parentId: z.uuid().optional(),
});
export const noteResolved = z.strictObject({ id: z.uuid(), isResolved: z.boolean() });
