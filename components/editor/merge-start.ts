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

type Restoration = { kind: "merge"; job: MergeJob } | { kind: "replace" } | { kind: "refused"; message: string };

const UNSAVED_YET = "지금 쓰던 글을 아직 저장하지 못해 되살리지 않았습니다. 저장된 뒤 다시 시도해 주세요.";

/** How a copy comes back, once what is on the screen is saved: merged where it was written on an earlier version than the newsroom now has, else in the text's place. */
export async function judgeRestoration(store: DraftStore, { id, version, content }: Copy): Promise<Restoration> {
  if (store.get().saved.number === null) return { kind: "replace" };
  if (!(await store.flush())) return { kind: "refused", message: UNSAVED_YET };
  const { saved } = store.get();
  if (saved.number === null || version === undefined || version >= saved.version) return { kind: "replace" };
  return { kind: "merge", job: { number: saved.number, baseVersion: version, base: null, mine: () => content, copyId: id } };
}

/** Whether a merge leaves exactly what the newsroom has: then there is nothing to save. */
export const isTheirs = (merged: ArticleContent, theirs: ArticleContent): boolean => JSON.stringify(sorted(merged)) === JSON.stringify(sorted(theirs));

const sorted = (content: ArticleContent) => Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
