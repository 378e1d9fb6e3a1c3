import { cleanText, lengthOf } from "@/lib/articles/text";
import { done, refuse, type Result } from "@/lib/result";

/** What the newsroom may say of its own article after it went out, as the law and the trade name it. */
export const KINDS = ["correction", "rebuttal", "followUp", "simple"] as const;
export type CorrectionKind = (typeof KINDS)[number];

export const KIND_NAMES: Record<CorrectionKind, string> = {
  correction: "정정보도",
  rebuttal: "반론보도",
  followUp: "추후보도",
  simple: "바로잡습니다",
};

/** Beside a headline. */
export const KIND_MARKS: Record<CorrectionKind, string> = {
  correction: "정정",
  rebuttal: "반론",
  followUp: "추후보도",
  simple: "바로잡음",
};

/** When each is meant, for the editor who chooses. */
export const KIND_HINTS: Record<CorrectionKind, string> = {
  correction: "사실과 다른 보도를 바로잡습니다.",
  rebuttal: "보도에 나온 당사자의 다른 주장을 싣습니다.",
  followUp: "범죄 혐의를 받은 사람이 무죄 등으로 끝난 것을 알립니다.",
  simple: "오자나 숫자처럼 스스로 찾은 작은 잘못을 알립니다.",
};

/** A correction as readers see it; `at` is ISO 8601 in KST. */
export type CorrectionView = { kind: CorrectionKind; text: string; at: string };

/** Characters. */
export const MAX_TEXT = 2000;

/** Paragraphs kept, everything else tidied. */
export const tidy = (text: string): string =>
  cleanText(text)
    .replace(/[^\S\n]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

export function judgeText(raw: string): Result<string> {
  const text = tidy(raw);
  if (!text) return refuse("empty", "독자에게 알릴 글을 적어 주세요.", { field: "text" });
  if (lengthOf(text) > MAX_TEXT) return refuse("too-many-characters", `${MAX_TEXT.toLocaleString("ko-KR")}자까지 쓸 수 있습니다.`, { field: "text" });
  return done(text);
}
