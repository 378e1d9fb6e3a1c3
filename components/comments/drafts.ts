import type { CommentView } from "@/lib/comments/rules";

/** What somebody is writing, kept in this tab through a reload and a sign-in. `key` is the one it was last sent with. */
type Draft = { text: string; key: string | null };

const PREFIX = "manpa-draft";
const place = (articleNumber: number, parentId = "") => `${PREFIX}:${articleNumber}:${parentId}`;
const postedPlace = (articleNumber: number) => `manpa-posted:${articleNumber}`;

export function readDraft(articleNumber: number, parentId?: string): Draft {
  const draft = read(place(articleNumber, parentId)) as Partial<Draft> | null;
  return { text: draft?.text ?? "", key: draft?.key ?? null };
}

export function keepDraft(articleNumber: number, parentId: string | undefined, draft: Draft): void {
  write(place(articleNumber, parentId), draft.text ? draft : null);
}

export const dropDraft = (articleNumber: number, parentId?: string) => write(place(articleNumber, parentId), null);

/** Ids of the comments to which a reply was begun, each followed by a comma. */
export function draftedReplies(articleNumber: number): string {
  const start = place(articleNumber);
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(start) && key !== start)
      .map((key) => `${key.slice(start.length)},`)
      .join("");
  } catch {
    return "";
  }
}

/** Milliseconds after which every cached page has the comment. */
const FRESH = 5 * 60_000;

/** One's own comments of the last minutes: a reload may bring the page as it was before them. */
export function readPosted(articleNumber: number, now: number): CommentView[] {
  const posted = read(postedPlace(articleNumber));
  return Array.isArray(posted) ? (posted as CommentView[]).filter(({ createdAt }) => now - Date.parse(createdAt) < FRESH) : [];
}

export function keepPosted(articleNumber: number, comments: CommentView[]): void {
  write(postedPlace(articleNumber), comments.length ? comments : null);
}

/** Unique enough to tell two drafts apart; `crypto.randomUUID` is missing on plain http. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// Storage may be switched off or full; then a draft lives as long as the page.
function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
