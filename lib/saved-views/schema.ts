import { z } from "zod";
import { cleanLine, lengthOf } from "@/lib/articles/text";
import { NAME_LIMIT, QUERY_LIMIT } from "./rules";

const name = z
  .string()
  .transform(cleanLine)
  .refine(Boolean, "보기의 이름을 적어 주세요.")
  .refine((text) => lengthOf(text) <= NAME_LIMIT, `이름은 ${NAME_LIMIT}자까지 쓸 수 있습니다.`);
const id = z.uuid();

export const viewKept = z.strictObject({ name, query: z.string().max(QUERY_LIMIT, "조건이 너무 깁니다.") });
export const viewRenamed = z.strictObject({ id, name });
export const viewDropped = z.strictObject({ id });
