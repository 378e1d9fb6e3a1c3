import type { CommentStatus, ReasonKey } from "@/lib/comments/rules";

export type ModerationAct = "remove" | "restore" | "pass" | "hold";
export type Queue = "reported" | "held" | "new" | "removed";

export const QUEUES: readonly Queue[] = ["reported", "held", "new", "removed"];

/** Comments past which a bulk decision wants its number typed. */
export const TYPED_OVER = 20;
/** Comments that one bulk decision may be about. */
export const MAX_BULK = 100;
/** Seconds for which a decision can be taken back with one key. */
export const UNDO_SECONDS = 10;
/** Characters of a note about an author. */
export const MAX_ACCOUNT_NOTE = 500;

/** Whatever changes a comment's state by decision: a moderator's acts, and what a claim of infringed rights does. */
export type Move = ModerationAct | "block" | "unblock";

const MOVES: Record<Move, Partial<Record<CommentStatus, CommentStatus>>> = {
  remove: { visible: "removed", held: "removed", blocked: "removed" },
  // Blocked, where a claim hides it still.
  restore: { removed: "visible" },
  // A visible comment stays: passing it decides on its reports.
  pass: { held: "visible", visible: "visible" },
  hold: { visible: "held" },
  block: { visible: "blocked" },
  unblock: { blocked: "visible" },
};

/** The status an act leads to, or null where it leads nowhere. What its author withdrew is out of moderators' hands. */
export function move(status: CommentStatus, act: Move): CommentStatus | null {
  return MOVES[act][status] ?? null;
}

/** When a comment last became another than it was: decided on, or changed by its author. */
export const changedAt = ({ decidedAt, editedAt }: { decidedAt: Date | null; editedAt: Date | null }): string | null =>
  [decidedAt, editedAt].flatMap((moment) => moment?.toISOString() ?? []).sort().at(-1) ?? null;

/** What an act did, as its audit row keeps it. Never the comment's text. */
export type Deed = {
  from: CommentStatus;
  fromReason: ReasonKey | null;
  reason: ReasonKey | null;
  note: string;
  /** Reasons of reports that this act was the first to call unfounded. */
  dismissed: ReasonKey[];
  /** When the reports were upheld that this act has overturned. */
  overturned: Date | null;
};

/** What nobody has dismissed before, in the order in which it was first said. */
export const newlyDismissed = (reasons: readonly ReasonKey[], before: readonly ReasonKey[]): ReasonKey[] =>
  [...new Set(reasons)].filter((reason) => !before.includes(reason));

/** How an act is listed and, where it changes what can be done with the comment, told of someone who came first. */
type ActWords = { name: string; told?: string };

const COMMENT_ACTS = {
  "comment.remove": { name: "삭제", told: "삭제했습니다" },
  "comment.restore": { name: "되돌림", told: "되돌렸습니다" },
  "comment.pass": { name: "통과", told: "통과시켰습니다" },
  "comment.hold": { name: "보류", told: "보류했습니다" },
  "comment.edit": { name: "작성자가 고침", told: "고쳤습니다" },
  "comment.withdraw": { name: "작성자가 지움", told: "지웠습니다" },
  "comment.undo": { name: "처리 취소", told: "처리를 취소했습니다" },
  "comment.block": { name: "임시조치", told: "임시조치로 가렸습니다" },
  "comment.unblock": { name: "임시조치 끝남", told: "임시조치에서 풀었습니다" },
  "comment.pick": { name: "데스크 추천" },
  "comment.unpick": { name: "데스크 추천 내림" },
  "comment.open-sealed": { name: "봉인된 글 열람" },
  "comment.purge-sealed": { name: "봉인된 글 파기" },
} satisfies Record<string, ActWords>;

/** Every act that the log may hold of a comment. */
export type CommentAct = keyof typeof COMMENT_ACTS;
export const ACTS: Record<string, ActWords> = COMMENT_ACTS;

/** Why an act came too late. `by` is null where no moderator stands behind the present state. */
export function explainStale(status: CommentStatus, last: { act: string; by: string } | null): string {
  if (status === "withdrawn") return "작성자가 지운 댓글입니다.";
  const told = last && ACTS[last.act]?.told;
  if (told) return `${last.by} 님이 이미 ${told}.`;
  return status === "visible" ? "이미 공개되어 있고 처리할 신고가 없는 댓글입니다." : "댓글의 상태가 그사이 바뀌었습니다.";
}
