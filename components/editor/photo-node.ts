import { type Editor, Node, ReactNodeViewRenderer } from "@tiptap/react";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import type { Run } from "@/lib/articles/body";
import type { PhotoView } from "@/lib/photos/rules";
import { PhotoFrame } from "./photo-frame";
import { PhotoShelf } from "./photo-shelf";

/** `uploadId` instead of `photoId` while the photo is on its way. */
export type PhotoAttrs = { photoId: string | null; uploadId: string | null; alt: string; caption: Run[]; credit: string };

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
  parseHTML: () => [{ tag: "figure[data-photo]", getAttrs: (element) => readAttrs(element.dataset.photo) }],
  renderHTML: ({ node }) => ["figure", { "data-photo": JSON.stringify(node.attrs) }],

  addNodeView: () => ReactNodeViewRenderer(PhotoFrame),

  addKeyboardShortcuts() {
    const onSelected = (act: (position: number) => boolean) => () => {
      const { selection } = this.editor.state;
      return selection instanceof NodeSelection && selection.node.type === this.type && act(selection.from);
    };
    return {
      "Alt-ArrowUp": onSelected((position) => movePhoto(this.editor, position, -1)),
      "Alt-ArrowDown": onSelected((position) => movePhoto(this.editor, position, 1)),
      Tab: onSelected((position) => focusPhotoField(this.editor, position, "caption")),
    };
  },

  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
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

function readAttrs(json: string | undefined): PhotoAttrs | false {
  try {
    const { photoId, uploadId, alt, caption, credit } = JSON.parse(json ?? "") as PhotoAttrs;
    return { photoId: photoId ?? null, uploadId: uploadId ?? null, alt: String(alt), caption: Array.isArray(caption) ? caption : [], credit: String(credit) };
  } catch {
    return false;
  }
}

/** Puts the photos after the block at `at` (the caret by default), in place of it when it is empty. */
export function insertPhotos(editor: Editor, shelf: PhotoShelf, files: File[], at = editor.state.selection.from) {
  const onStored = (uploadId: string, photo: PhotoView) => settlePhoto(editor, uploadId, photo);
  const nodes = files.map((file) => ({
    type: "photo",
    attrs: { photoId: null, uploadId: shelf.start(file, onStored), alt: "", caption: [], credit: "" },
  }));
  const $at = editor.state.doc.resolve(at);
  const block = $at.depth > 0 ? $at.node(1) : $at.nodeAfter;
  const from = $at.depth > 0 ? $at.before(1) : at;
  const isEmpty = block?.type.name === "paragraph" && block.content.size === 0;
  const to = from + (block?.nodeSize ?? 0);
  const isLast = to >= editor.state.doc.content.size;
  editor
    .chain()
    .insertContentAt(isEmpty ? { from, to } : to, [...nodes, ...(isLast ? [{ type: "paragraph" }] : [])])
    .run();
}

/** The stored photo takes the place of its upload, wherever it was moved meanwhile; undo does not bring the upload back. */
export function settlePhoto(editor: Editor, uploadId: string, photo: PhotoView) {
  if (editor.isDestroyed) return;
  const { tr, doc } = editor.state;
  doc.forEach((node, position) => {
    if (node.attrs.uploadId === uploadId) tr.setNodeMarkup(position, null, { ...node.attrs, photoId: photo.id, uploadId: null });
  });
  editor.view.dispatch(tr.setMeta("addToHistory", false));
}

/** Moves the photo past the block before (-1) or after (1) it. */
export function movePhoto(editor: Editor, position: number, step: -1 | 1): boolean {
  const { tr, doc } = editor.state;
  const node = doc.nodeAt(position);
  const index = doc.resolve(position).index();
  const neighbour = doc.maybeChild(index + step);
  if (!node || !neighbour) return true;
  const target = position + step * neighbour.nodeSize;
  tr.delete(position, position + node.nodeSize).insert(target, node);
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView());
  return true;
}

export function focusPhotoField(editor: Editor, position: number, name: string): boolean {
  const dom = editor.view.nodeDOM(position);
  const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(`[name="${name}"]`) : null;
  field?.scrollIntoView({ block: "center" });
  field?.focus();
  return field !== null;
}

/** Whether a photo in the text is not stored yet: publishing now would leave it out. */
export const isWaitingForPhoto = (editor: Editor): boolean => editor.state.doc.content.content.some((node) => Boolean(node.attrs.uploadId));
