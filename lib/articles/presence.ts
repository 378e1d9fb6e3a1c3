/** Milliseconds between two signs of life of an open screen; after which a silent one counts as gone; after which nothing of it is kept. */
export const BEAT = 10_000;
export const ALIVE = 3 * BEAT;
export const FORGOTTEN = 24 * 60 * 60 * 1000;

/** Who else is in the article's writing screen, and what the newsroom has saved. */
export type Presence = {
  /** `isSelf`: another window of the same person. `isResting`: it was taken over. */
  others: { windowId: string; name: string; isSelf: boolean; isResting: boolean }[];
  /** Who took the article over from this window. */
  takenBy: { name: string; isSelf: boolean } | null;
  version: number;
  savedAt: string;
  savedBy: string | null;
};
