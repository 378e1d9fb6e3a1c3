import type { JSONContent } from "@tiptap/react";
import type { Actor } from "@/lib/access/role";
import { createArticle, saveDraft } from "@/lib/articles/actions";
import type { Life } from "@/lib/articles/life";
import type { ArticleContent } from "@/lib/articles/schema";
import type { PhotoView } from "@/lib/photos/rules";
import { Copies, type Copy } from "./copies";
import { DraftStore, type Publication, type Saved } from "./draft-store";
import { PhotoShelf } from "./photo-shelf";
import { TitleHistory } from "./title-history";

export type Start = {
  saved: Saved;
  content: ArticleContent;
  photos: Record<string, PhotoView>;
  publication: Publication;
  /** Absent before the first save. */
  life?: Life;
};
export type WritingDesk = {
  accountId: string;
  store: DraftStore;
  copies: Copies;
  shelf: PhotoShelf;
  titles: TitleHistory;
  /** The text as it stood in the editor last, with the photos on their way, which what is saved does not have. */
  sheet: JSONContent | null;
  /** Of the first save. */
  key: string;
};

/** Where an article without a number is written. */
const NEW = "/desk/articles/new";

/** The desks on the screen now. */
export const openDesks = new Set<WritingDesk>();

/**
 * The desk of this article: the one on the screen, when there is one. The first publication of a new
 * article draws the page anew under its own address, and the text goes on as it stands there.
 */
export function openDesk(actor: Actor, start: Start): WritingDesk {
  const { number } = start.saved;
  const onScreen = [...openDesks].find(({ accountId, store }) => accountId === actor.id && store.get().saved.number === number);
  return (number !== null && onScreen) || makeDesk(actor, start);
}

/** What one open article needs besides the screen: its store, its copies on this device, its photos. */
function makeDesk(actor: Actor, { saved, content, photos, publication }: Start): WritingDesk {
  const shelf = new PhotoShelf(photos);
  // its own place: what an earlier visit could not save stays until the writer decides
  const ownCopy = crypto.randomUUID();
  const copies = new Copies(actor.id, saved.number, ownCopy);
  const store = new DraftStore(
    { content, saved, publication },
    {
      send: async ({ number, version }, content) => {
        if (number !== null) return saveDraft({ number, baseVersion: version, content });
        const answer = await createArticle({ content, idempotencyKey: desk.key });
        if (answer.ok) {
          showAddress(desk, answer.value.number);
          copies.move(answer.value.number);
        }
        return answer;
      },
      keep: (content, version) => copies.put({ ...copyOf("unsaved", content, shelf), id: ownCopy, version }),
      forget: () => copies.drop(ownCopy),
    },
  );
  const desk: WritingDesk = { accountId: actor.id, store, copies, shelf, titles: new TitleHistory(store), sheet: null, key: ownCopy };
  return desk;
}

/** A text without a number goes on under the key of the screen it was written on: its first save may have arrived, and only the answer was lost. */
export function goOnWith(desk: WritingDesk, { id, why }: Copy) {
  if (why === "unsaved" && desk.store.get().saved.number === null) desk.key = id;
}

/** Puts the number that a new article was given into the address, unless the writer went on to another page meanwhile. */
export function showAddress(desk: WritingDesk, number: number | null) {
  if (number === null || !openDesks.has(desk) || window.location.pathname !== NEW) return;
  // the address only: navigating would draw the editor anew and lose the syllable being composed
  window.history.replaceState(null, "", `/desk/articles/${number}`);
}

/** The text as it is now, for this device. */
export const copyOf = (why: Copy["why"], content: ArticleContent, shelf: PhotoShelf): Copy => ({
  id: crypto.randomUUID(),
  at: new Date().toISOString(),
  why,
  content,
  photos: shelf.views,
});
