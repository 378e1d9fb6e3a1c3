import type { ReasonKey } from "@/lib/comments/rules";
import { type Result, done, refuse } from "@/lib/result";

export type CommentStatus = "visible" | "held" | "removed" | "withdrawn" | "blocked";
export type ModerationAct = "remove" | "restore" | "pass";
export type Queue = "reported" | "held" | "new" | "removed";

export const QUEUES: readonly Queue[] = ["reported", "held", "new", "removed"];
/** Characters of a moderator's note. */
export const MAX_NOTE = 500;

const MOVES: Record<ModerationAct, Partial<Record<CommentStatus, CommentStatus>>> = {
  remove: { visible: "removed", held: "removed", blocked: "removed" },
  restore: { removed: "visible" },
  // A visible comment stays: passing it decides on its reports.
  pass: { held: "visible", visible: "visible" },
};

/** The status an act leads to, or null where it leads nowhere. What its author withdrew is out of moderators' hands. */
export function move(status: CommentStatus, act: ModerationAct): CommentStatus | null {
  return MOVES[act][status] ?? null;
}

/** What an act did, as its audit row keeps it. Never the comment's text. */
export type Deed = { from: CommentStatus; fromReason: ReasonKey | null; reason: ReasonKey | null; note: string };

/** The words after "님이 이미", by audit act. */
const DONE: Record<string, string> = {
  "comment.remove": "삭제했습니다.",
  "comment.restore": "되살렸습니다.",
  "comment.pass": "통과시켰습니다.",
  "comment.undo": "되돌렸습니다.",
};

/** Why an act came too late. `by` is null where no moderator stands behind the present state. */
export function explainStale(status: CommentStatus, last: { act: string; by: string } | null): string {
  if (status === "withdrawn") return "작성자가 지운 댓글입니다.";
  const deed = last && DONE[last.act];
  if (deed) return `${last.by} 님이 이미 ${deed}`;
  return status === "visible" ? "이미 공개되어 있고 처리할 신고가 없는 댓글입니다." : "댓글의 상태가 그사이 바뀌었습니다.";
}

export const isCommentId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** A note as it is kept: trimmed, empty when there is none. */
export function judgeNote(note: string | undefined): Result<string> {
  const text = (note ?? "").trim();
  if (/[\0\p{Surrogate}]/u.test(text)) {
    return refuse("malformed-text", "메모에 쓸 수 없는 글자가 있습니다.", { field: "note" });
  }
  if ([...text].length > MAX_NOTE) {
    return refuse("invalid", `메모는 ${MAX_NOTE}자까지 쓸 수 있습니다.`, { field: "note" });
  }
  return done(text);
}
