import type { ArticleContent } from "@/lib/articles/schema";
import type { Copy } from "./copies";
import type { DraftStore } from "./draft-store";
import type { MergeJob } from "./merge-dialog";

/** The text on the screen, refused because somebody else saved first. */
export function mergeOfScreen(store: DraftStore): MergeJob | null {
  const { saved } = store.get();
  // asked for when the other text is there: a syllable may have been finished since
  const mine = () => store.get().content;
  return saved.number === null ? null : { number: saved.number, baseVersion: saved.version, base: store.base, mine };
}

/** Tells each time that a save turns out to be too late. */
export function onStale(store: DraftStore, tell: () => void): () => void {
  let was = store.get().save.kind;
  return store.subscribe(() => {
    const { kind } = store.get().save;
    const isNews = kind === "stale" && was !== kind;
    was = kind;
    if (isNews) tell();
  });
}

/** A copy that was written on an earlier version than the newsroom now has; null where it can simply take the text's place. */
export function mergeOfCopy(store: DraftStore, { id, version, content }: Copy): MergeJob | null {
  const { saved } = store.get();
  if (saved.number === null || version === undefined || version >= saved.version || store.isUnsaved) return null;
  return { number: saved.number, baseVersion: version, base: null, mine: () => content, copyId: id };
}

/** Whether a merge leaves exactly what the newsroom has: then there is nothing to save. */
export const isTheirs = (merged: ArticleContent, theirs: ArticleContent): boolean => JSON.stringify(sorted(merged)) === JSON.stringify(sorted(theirs));

const sorted = (content: ArticleContent) => Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
