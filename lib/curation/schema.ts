import { z } from "zod";
import { minuteSchema } from "@/lib/korean/schema";
import { SLOTS } from "./rules";

const section = z.string().max(100).nullable();

export const newCuration = z.strictObject({
  /** Null: the front page. */
  section,
  numbers: z
    .array(z.int32().positive())
    .max(SLOTS.front, `${SLOTS.front}건까지 고를 수 있습니다.`)
    .refine((numbers) => new Set(numbers).size === numbers.length, "같은 기사를 두 번 골랐습니다."),
  /** A minute in Korean time; null for now. */
  startsAt: minuteSchema("실을 날짜와 시각을 골라 주세요.").nullable(),
  /** The newest layout that the editor had seen; null for none. */
  baseId: z.uuid().nullable(),
});

export const curationNamed = z.strictObject({ id: z.uuid() });
