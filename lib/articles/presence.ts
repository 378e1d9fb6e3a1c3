import { withParticle } from "@/lib/korean/particle";
import { type ArticleStatus, STATUS_NAMES } from "./rules";

/** Milliseconds between two signs of life of an open screen; after which a silent one counts as gone; after which nothing of it is kept. */
export const BEAT = 10_000;
export const ALIVE = 3 * BEAT;
export const FORGOTTEN = 24 * 60 * 60 * 1000;

/** Where an article stands, and which version readers have. */
type Standing = { status: ArticleStatus; publishedVersion: number | null };

/** Who else is in the article's writing screen, and what the newsroom has saved. */
export type Presence = Standing & {
  /** `isSelf`: another window of the same person. `isResting`: it was taken over. */
  others: { windowId: string; name: string; isSelf: boolean; isResting: boolean }[];
  /** Who took the article over from this window. */
  takenBy: { name: string; isSelf: boolean } | null;
  version: number;
  savedAt: string;
  savedBy: string | null;
  /** In another window, or on another device. */
  isSavedBySelf: boolean;
};

/** What happened to the article behind an open screen, as a sentence; null while the screen shows how it stands. */
export function standingNews(shown: Standing, now: Standing): string | null {
  if (now.status !== shown.status) return `기사의 상태가 ${quotedInto(STATUS_NAMES[now.status])} 바뀌었습니다.`;
  if (now.status !== "published" || now.publishedVersion === shown.publishedVersion) return null;
  return "그사이 고친 내용이 발행되었습니다.";
}

/** 초고 → ‘초고’로: the particle follows the word, not its quotation mark. */
const quotedInto = (word: string) => `‘${word}’${withParticle(word, "으로/로").slice(word.length)}`;

/** Whose windows these are, each named once, as the subject of a sentence. */
export function namesOf(others: Presence["others"]): string {
  const names = [...new Set(others.map(({ name, isSelf }) => (isSelf ? "내 다른 창" : `${name} 님`)))];
  return withParticle(names.join(", "), "이/가");
}
