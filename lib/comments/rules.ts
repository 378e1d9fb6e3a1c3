import { measure } from "@/lib/korean/count";
import { isMalformed, tidy } from "@/lib/korean/tidy";
import { done, refuse, type Result } from "@/lib/result";

export { measure, tidy };

/** Both hold, on the tidied text; the CHECK constraints of `comments.body` say the same. */
export const MAX_CHARACTERS = 200;
export const MAX_BYTES = 400;
/** Characters of the note beside a report. */
export const MAX_NOTE = 500;
/** Hours in which the same words of one person under one article are taken for a slip. */
export const REPEAT_HOURS = 24;

const no = (code: Parameters<typeof refuse>[0], message: string) => refuse(code, message, { field: "body" });

/** The text to store, or why there is none. Nothing is ever cut. */
export function judgeBody(body: unknown): Result<string> {
  if (typeof body !== "string" || isMalformed(body)) return no("malformed-text", "저장할 수 없는 글자가 들어 있습니다. 지운 뒤 다시 등록해 주세요.");
  const text = tidy(body);
  const { characters, bytes } = measure(text);
  if (characters === 0) return no("empty", "댓글 내용을 입력해 주세요.");
  if (characters > MAX_CHARACTERS) {
    return no("too-many-characters", `댓글은 ${MAX_CHARACTERS}자까지 쓸 수 있습니다. 지금은 ${characters}자입니다.`);
  }
  if (bytes > MAX_BYTES) return no("too-many-bytes", `댓글은 ${MAX_BYTES}byte까지 쓸 수 있습니다. 지금은 ${bytes}byte입니다.`);
  return done(text);
}

/** A report's note as it is kept, empty where there is none. */
export function judgeNote(note: string): Result<string> {
  if (isMalformed(note)) return refuse("malformed-text", "저장할 수 없는 글자가 들어 있습니다.", { field: "note" });
  const text = tidy(note);
  const { characters } = measure(text);
  return characters > MAX_NOTE
    ? refuse("too-many-characters", `설명은 ${MAX_NOTE}자까지 쓸 수 있습니다. 지금은 ${characters}자입니다.`, { field: "note" })
    : done(text);
}

/** Reasons of reports and removals alike. */
export const REASONS = {
  abuse: "욕설",
  attack: "인신공격",
  defamation: "명예훼손",
  copyright: "저작권",
  spam: "광고·도배",
  privacy: "개인정보",
  other: "기타",
} as const;
export type ReasonKey = keyof typeof REASONS;

/** `answered`: threads that the newsroom has answered come first. */
export const SORTS = ["best", "newest", "oldest", "answered"] as const;
export type Sort = (typeof SORTS)[number];

export type CommentStatus = "visible" | "held" | "removed" | "withdrawn" | "blocked";
export type Badge = "reporter" | "staff";

/** A comment as anybody may see it. Without text and author where it is no longer public. */
export type CommentView = {
  id: string;
  parentId: string | null;
  body: string | null;
  status: CommentStatus;
  /** Given when removed. */
  reason?: ReasonKey;
  author: { name: string; badge: Badge | null } | null;
  /** ISO 8601 with offset. */
  createdAt: string;
  /** Set where the author changed it, and where the desk picked it; ISO 8601 with offset. */
  editedAt?: string;
  pickedAt?: string;
  likes: number;
  dislikes: number;
  replies: CommentView[];
  mine?: boolean;
};

/** Minutes in which an author may change a comment. */
export const EDIT_MINUTES = 5;

export const mayStillEdit = ({ createdAt, status }: Pick<CommentView, "createdAt" | "status">, now: Date): boolean =>
  (status === "visible" || status === "held") && now.getTime() - Date.parse(createdAt) < EDIT_MINUTES * 60_000;

/** From this many 비공감 on, and this many times the 공감, a comment is shown folded. */
export const FOLD_DISLIKES = 10;
const FOLD_RATIO = 3;
/** Comments that the desk may pick under one article. */
export const MAX_PICKS = 3;

/** Whether readers disliked a comment so much that it is shown folded; the newsroom's own never is. */
export const isFolded = ({ author, likes, dislikes }: Pick<CommentView, "author" | "likes" | "dislikes">): boolean =>
  author !== null && author.badge === null && dislikes >= FOLD_DISLIKES && dislikes >= likes * FOLD_RATIO;

export const isCommentId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
