import type { Actor } from "@/lib/access/role";
import { createArticle, saveDraft } from "@/lib/articles/actions";
import type { ArticleStatus } from "@/lib/articles/rules";
import type { ArticleContent } from "@/lib/articles/schema";
import type { PhotoView } from "@/lib/photos/rules";
import { Copies, type Copy } from "./copies";
import { DraftStore, type Saved } from "./draft-store";
import { PhotoShelf } from "./photo-shelf";

export type Start = {
  saved: Saved;
  content: ArticleContent;
  photos: Record<string, PhotoView>;
  status: ArticleStatus;
  publishedVersion: number | null;
};
export type WritingDesk = { store: DraftStore; copies: Copies; shelf: PhotoShelf };

/** What one open article needs besides the screen: its store, its copies on this device, its photos. */
export function openDesk(actor: Actor, { saved, content, photos }: Start): WritingDesk {
  const shelf = new PhotoShelf(photos);
  const copies = new Copies(actor.id, saved.number);
  const store = new DraftStore(
    { content, saved },
    {
      send: async ({ number, version }, content) => {
        if (number !== null) return saveDraft({ number, baseVersion: version, content });
        const answer = await createArticle({ content });
        if (answer.ok) {
          // the address only: navigating would draw the editor anew and lose the syllable being composed
          window.history.replaceState(null, "", `/desk/articles/${answer.value.number}`);
          copies.move(answer.value.number);
        }
        return answer;
      },
      keep: (content) => copies.put(copyOf("unsaved", content, shelf)),
      forget: () => copies.drop("unsaved"),
    },
  );
  return { store, copies, shelf };
}

/** The text as it is now, for this device. The unsaved one has a single place; others are kept side by side. */
export function copyOf(why: Copy["why"], content: ArticleContent, shelf: PhotoShelf): Copy {
  return { id: why === "unsaved" ? why : crypto.randomUUID(), at: new Date().toISOString(), why, content, photos: shelf.views };
}
