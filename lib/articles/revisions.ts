import { plainBody } from "./body";
import type { ArticleContent } from "./schema";

/** Characters of a revision's name. */
export const NAME_LIMIT = 60;

const SHARED_MINUTES = 10;
/** More than this many characters fewer, and the text before stays in a row of its own. */
const MUCH = 100;

/** Saves of one person since then share one revision: ten minutes of the clock. */
export const sharedSince = (now: Date): Date => {
  const stretch = SHARED_MINUTES * 60_000;
  return new Date(Math.floor(now.getTime() / stretch) * stretch);
};

const lengthOf = ({ title, deck, body }: ArticleContent) => title.length + deck.length + plainBody(body).length;

/** Whether a save takes so much away that writing over the text before could be missed. */
export const losesText = (before: ArticleContent, after: ArticleContent): boolean => lengthOf(before) - lengthOf(after) > MUCH;

/** Where a page of the history goes on. */
type Place = { version: number; id: string };

export const writePlace = ({ version, id }: Place): string => `${version}.${id}`;

export const isRevisionId = (text: unknown): text is string =>
  typeof text === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Null for text that no such page has given out. */
export function readPlace(text: string): Place | null {
  const [, version, id] = /^([1-9][0-9]{0,8})\.(.{36})$/.exec(text) ?? [];
  return version && isRevisionId(id) ? { version: Number(version), id } : null;
}
