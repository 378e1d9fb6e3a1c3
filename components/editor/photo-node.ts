import { type Editor, Node, ReactNodeViewRenderer } from "@tiptap/react";
import { Plugin } from "@tiptap/pm/state";
import type { LibraryPhoto } from "@/lib/photos/library-read";
import { focusFrame, frameKeys, insertBlocks } from "./frame";
import type { GalleryAttrs } from "./gallery-node";
import { arrivalPlugin } from "./photo-arrival";
import { attrsOfFile, attrsOfKept, copied, readAttrs } from "./photo-attrs";
import { PhotoFrame } from "./photo-frame";
import { PhotoShelf } from "./photo-shelf";

export const PhotoNode = Node.create<{ shelf: PhotoShelf }>({
  name: "photo",
  group: "block",
  atom: true,
  draggable: true,
  isolating: true,

  addOptions: () => ({ shelf: new PhotoShelf({}) }),
  addAttributes: () => ({
    photoId: { default: null },
    uploadId: { default: null },
    alt: { default: "" },
    caption: { default: [] },
    credit: { default: "" },
  }),

  // Copied inside this site, a photo keeps all it has; from outside only files are taken.
  parseHTML: () => [{ tag: "figure[data-photo]", getAttrs: ({ dataset }) => copied(dataset.photo, readAttrs) }],
  renderHTML: ({ node }) => ["figure", { "data-photo": JSON.stringify(node.attrs) }],

  addNodeView: () => ReactNodeViewRenderer(PhotoFrame),

  addKeyboardShortcuts() {
    return frameKeys(this.editor, this.name, "caption");
  },

  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      arrivalPlugin(options.shelf),
      new Plugin({
        props: {
          handlePaste: (_view, event) => {
            const data = event.clipboardData;
            // a word processor adds a picture of the text it copies: the text is meant
            if (!data?.files.length || data.getData("text/plain").trim()) return false;
            insertPhotos(editor, options.shelf, [...data.files]);
            return true;
          },
          handleDrop: (view, event) => {
            if (!event.dataTransfer?.files.length) return false;
            event.preventDefault();
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            insertPhotos(editor, options.shelf, [...event.dataTransfer.files], at);
            return true;
          },
        },
      }),
    ];
  },
});

/** Puts the photos after the block at `at` (the caret by default), in place of it when it is empty. */
export function insertPhotos(editor: Editor, shelf: PhotoShelf, files: File[], at = editor.state.selection.from) {
  insertBlocks(editor, files.map((file) => ({ type: "photo", attrs: attrsOfFile(shelf, file) })), at);
}

/** Puts a photo of the library after the caret's block, with what the library knows of it. */
export function insertKept(editor: Editor, shelf: PhotoShelf, photo: LibraryPhoto) {
  const at = insertBlocks(editor, [{ type: "photo", attrs: attrsOfKept(shelf, photo) }]);
  requestAnimationFrame(() => focusFrame(editor, at, "caption"));
}

/** Whether a photo in the text is not stored yet: publishing now would leave it out. */
export const isWaitingForPhoto = (editor: Editor): boolean =>
  editor.state.doc.content.content.some(({ type, attrs }) => (type.name === "gallery" ? (attrs as GalleryAttrs).photos.some(({ uploadId }) => uploadId) : Boolean(attrs.uploadId)));

/** Why the writer cannot go on (합쳐, 되살려 …) while a photo in the text is not stored yet, or null. */
export const waitingFor = (editor: Editor | null, whatNext: string): string | null =>
  editor && isWaitingForPhoto(editor) ? `아직 올라가지 않은 사진이 있습니다. 다 올린 뒤, 또는 그 사진을 빼고 ${whatNext} 주세요.` : null;
