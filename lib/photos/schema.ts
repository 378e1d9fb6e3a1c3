import { z } from "zod";
import { cleanLine, lengthOf } from "@/lib/articles/text";
import { FACT_LIMITS, MOST_USES } from "./facts";

const line = (most: number, what: string) =>
  z.string("글자로 보내 주세요.").transform(cleanLine).refine((text) => lengthOf(text) <= most, `${what} ${most}자까지 쓸 수 있습니다.`);

/** A day in KST, or none. */
const day = z.union([z.literal("").transform(() => null), z.iso.date("날짜를 2026-11-24처럼 적어 주세요.")]);

export const photoFacts = z.strictObject({
  id: z.uuid(),
  version: z.int32().positive(),
  caption: line(FACT_LIMITS.caption, "설명은"),
  alt: line(FACT_LIMITS.alt, "대체 텍스트는"),
  credit: line(FACT_LIMITS.credit, "출처는"),
  source: line(FACT_LIMITS.source, "입수 경로는"),
  rights: line(FACT_LIMITS.rights, "권리 메모는"),
  rightsUntil: day,
});

const share = z.number().min(0).max(1).transform((value) => Math.round(value * 100) / 100);
const point = z.strictObject({ x: share, y: share });

/** `from` is where the point stood on the screen of whoever moved it. */
export const photoFocal = z.strictObject({ id: z.uuid(), from: z.strictObject({ x: z.number(), y: z.number() }), to: point });

/** `seen` are the numbers of the articles, and the slugs of the people, that were agreed to. */
export const photoReplacement = z.strictObject({
  id: z.uuid(),
  intoId: z.uuid(),
  seen: z.strictObject({ articles: z.array(z.int32().positive()).max(MOST_USES), people: z.array(z.string().max(200)).max(MOST_USES) }),
});

export const photoNamed = z.strictObject({ id: z.uuid() });
