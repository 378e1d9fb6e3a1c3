import type { ArticleStatus } from "./rules";

/** A step an article took. `by` is null where the clock took it. */
export type LifeMove = { id: string; from: ArticleStatus; to: ArticleStatus; note: string; dueAt: string | null; at: string; by: string | null; isOwn: boolean };

/** Times are ISO in KST. */
export type Life = {
  publishAt: string | null;
  embargoUntil: string | null;
  withdrawAt: string | null;
  withdrawAtReason: string;
  isBreaking: boolean;
  breakingUntil: string | null;
  wasPublished: boolean;
  /** Saved after it was submitted. */
  isChangedSince: boolean;
  /** The newest first. */
  moves: LifeMove[];
};

export const NO_LIFE: Life = {
  publishAt: null,
  embargoUntil: null,
  withdrawAt: null,
  withdrawAtReason: "",
  isBreaking: false,
  breakingUntil: null,
  wasPublished: false,
  isChangedSince: false,
  moves: [],
};

/** A step in words, as the record tells it. */
export function moveSentence({ from, to, dueAt }: Pick<LifeMove, "from" | "to" | "dueAt">): string {
  if (to === "inReview") return "송고";
  if (to === "approved") return from === "scheduled" ? "예약 취소" : "승인";
  if (to === "scheduled") return `${dueAt?.slice(0, 16).replace("T", " ") ?? ""} 발행 예약`.trim();
  if (to === "published") return from === "withdrawn" ? "다시 발행" : "발행";
  if (to === "withdrawn") return from === "archived" ? "보관 풀기" : "철회";
  if (to === "archived") return "보관";
  return from === "archived" ? "보관 풀기" : "초고로 돌아감";
}
