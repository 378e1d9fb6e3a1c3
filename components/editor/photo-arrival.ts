import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import type { GalleryAttrs } from "./gallery-node";
import type { PhotoShelf } from "./photo-shelf";

type Shelf = Pick<PhotoShelf, "storedAs" | "subscribe">;

/** Stored photos take the place of their uploads, wherever these were moved, copied or brought back by an undo meanwhile. */
function settled({ doc, tr }: EditorState, shelf: Shelf): Transaction | null {
  doc.forEach(({ type, attrs }, position) => {
    const photoId = shelf.storedAs(attrs.uploadId ?? null);
    if (photoId) tr.setNodeAttribute(position, "photoId", photoId).setNodeAttribute(position, "uploadId", null);
    if (type.name !== "gallery") return;
    const { photos } = attrs as GalleryAttrs;
    const stored = photos.map(({ uploadId }) => shelf.storedAs(uploadId));
    if (!stored.some(Boolean)) return;
    tr.setNodeAttribute(position, "photos", photos.map((photo, at) => (stored[at] ? { ...photo, photoId: stored[at], uploadId: null } : photo)));
  });
  return tr.docChanged ? tr.setMeta("addToHistory", false) : null;
}

/** Looks at each change of the text, and whenever the shelf has news: also of photos that set out from an earlier sheet of the same text. */
export const arrivalPlugin = (shelf: Shelf) =>
  new Plugin({
    appendTransaction: (_, _before, state) => settled(state, shelf),
    view(view) {
      const look = () => {
        const arrived = view.isDestroyed ? null : settled(view.state, shelf);
        if (arrived) view.dispatch(arrived);
      };
      // not while the view is being made
      queueMicrotask(look);
      return { destroy: shelf.subscribe(look) };
    },
  });
