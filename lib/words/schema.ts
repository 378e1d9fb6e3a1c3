import { z } from "zod";
import { ACTS, cleanWord, misfit } from "./rules";
import type { WordAct } from "./matcher";

const id = z.coerce.number().int().positive();
const act = z.enum(Object.keys(ACTS) as [WordAct, ...WordAct[]], "처리를 골라 주세요.");
const word = z.string().transform(cleanWord).superRefine((text, context) => {
  const message = misfit(text);
  if (message) context.addIssue({ code: "custom", message });
});
const note = z.string().transform(cleanWord).pipe(z.string().max(200, "메모는 200자까지 쓸 수 있습니다."));

export const addInput = z.strictObject({ word, act, note, isDry: z.boolean() });
export const changeInput = z.strictObject({ id, act, note, isDry: z.boolean() });
export const removeInput = z.strictObject({ id });
/** A file of MAX_WORDS lines fits. */
export const importInput = z.strictObject({ text: z.string().max(2_000_000, "파일이 너무 큽니다."), isDry: z.boolean() });
