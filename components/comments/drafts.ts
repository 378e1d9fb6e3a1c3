import type { CommentView } from "@/lib/comments/rules";

/** What somebody is writing, kept in this tab through a reload and a sign-in. `key` is the one it was last sent with. */
type Draft = { text: string; key: string | null };

const PREFIX = "manpa-draft";
/** Of a comment changed afterwards; a new one is kept under the comment it replies to, or under nothing. */
export const editSlot = (id: string) => `edit-${id}`;
const place = (articleNumber: number, slot = "") => `${PREFIX}:${articleNumber}:${slot}`;
const postedPlace = (articleNumber: number) => `manpa-posted:${articleNumber}`;

export function readDraft(articleNumber: number, slot?: string): Draft {
  const draft = read(place(articleNumber, slot)) as Partial<Draft> | null;
  return { text: draft?.text ?? "", key: draft?.key ?? null };
}

export function keepDraft(articleNumber: number, slot: string | undefined, draft: Draft): void {
  write(place(articleNumber, slot), draft.text ? draft : null);
}

export const dropDraft = (articleNumber: number, slot?: string) => write(place(articleNumber, slot), null);

/** Ids of the comments to which a reply was begun. */
export function draftedReplies(articleNumber: number): string[] {
  const start = place(articleNumber);
  try {
    const slots = Object.keys(sessionStorage).flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
    return slots.filter((slot) => slot !== "" && !slot.startsWith(editSlot("")));
  } catch {
    return [];
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
