import { type Editor, Node, ReactNodeViewRenderer } from "@tiptap/react";
import { Plugin } from "@tiptap/pm/state";
import { focusFrame, frameKeys, insertBlocks } from "./frame";
import { GalleryFrame } from "./gallery-frame";
import { copied, type PhotoAttrs, readAttrs } from "./photo-attrs";
import { PhotoShelf } from "./photo-shelf";

export type GalleryAttrs = { photos: PhotoAttrs[] };

/** What a photo that is dragged within its gallery carries, so that the sheet leaves it alone. */
export const DRAGGED = "application/x-manpa-gallery-photo";

export const GalleryNode = Node.create<{ shelf: PhotoShelf }>({
  name: "gallery",
  // asked before single photos where files are dropped
  priority: 110,
  group: "block",
  atom: true,
  draggable: true,
  isolating: true,

  addOptions: () => ({ shelf: new PhotoShelf({}) }),
  addAttributes: () => ({ photos: { default: [] } }),
  // a gallery says by itself where a photo would go
  extendNodeSchema: ({ name }) => (name === "gallery" ? { disableDropCursor: true } : {}),
  parseHTML: () => [{ tag: "figure[data-gallery]", getAttrs: ({ dataset }) => copied(dataset.gallery, (photos: PhotoAttrs[]): GalleryAttrs => ({ photos: photos.map(readAttrs) })) }],
  renderHTML: ({ node }) => ["figure", { "data-gallery": JSON.stringify(node.attrs.photos) }],

  addNodeView: () => ReactNodeViewRenderer(GalleryFrame),

  addKeyboardShortcuts() {
    return frameKeys(this.editor, this.name, "photos");
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          // the frame takes what is dropped on it
          handleDrop: (_view, { target, dataTransfer }) =>
            target instanceof Element && target.closest("[data-gallery-frame]") !== null && ["Files", DRAGGED].some((type) => dataTransfer?.types.includes(type)),
        },
      }),
    ];
  },
});

/** Changes the photos of the gallery at `position`. */
export function putPhotos(editor: Editor, position: number, photos: PhotoAttrs[]) {
  editor.view.dispatch(editor.state.tr.setNodeAttribute(position, "photos", photos));
}

/** Puts an empty gallery at the caret, and the writer to the button that fills it. */
export function insertGallery(editor: Editor) {
  const position = insertBlocks(editor, [{ type: "gallery", attrs: { photos: [] } }]);
  // the frame is drawn a moment later
  requestAnimationFrame(() => focusFrame(editor, position, "photos"));
}
