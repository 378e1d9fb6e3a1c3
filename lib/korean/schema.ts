import { z } from "zod";
import { readMinute } from "./time";

const END = Date.UTC(10_000, 0, 1);

/** A moment as the outside names it, of the years that PostgreSQL and ISO 8601 write alike; `name` is the field's. */
export function momentSchema(name: string) {
  const message = `${name}는 1970년부터 9999년까지의 ISO 8601 시각입니다.`;
  return z.iso.datetime({ offset: true, error: message }).refine((text) => Date.parse(text) >= 0 && Date.parse(text) < END, message);
}

/** A minute in Korea, as a field of the browser says it; our own seconds never count. */
export const minuteSchema = (message = "날짜와 시각을 골라 주세요.") =>
  z.string().transform((text, context) => {
    const minute = readMinute(text);
    if (!minute) context.addIssue({ code: "custom", message });
    return minute ?? z.NEVER;
  });
