import { LIMITS } from "@/lib/articles/rules";
import { cleanLine, lengthOf } from "@/lib/articles/text";
import { done, refuse, type Result } from "@/lib/result";

/** A tag as it is kept: without its hash sign, and no slash, since it stands in an address. */
export function judgeTag(text: string): Result<string> {
  const tag = cleanLine(text).replace(/^#+\s*/, "").replaceAll("/", "·");
  if (!tag) return refuse("invalid", "태그를 입력해 주세요.", { field: "into" });
  return lengthOf(tag) <= LIMITS.tag ? done(tag) : refuse("invalid", `태그는 ${LIMITS.tag}자까지 쓸 수 있습니다.`, { field: "into" });
}
