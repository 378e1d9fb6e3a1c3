"use client";
import { type ReactNodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { type ChangeEvent, useRef } from "react";
import { writeBehind } from "./caret";
import { moveByButton } from "./frame";
import { FrameTools } from "./frame-tools";
import type { PhotoAttrs } from "./photo-attrs";
import { PhotoFields } from "./photo-fields";
import { PhotoPicture } from "./photo-picture";
import { PhotoRights } from "./photo-rights";
import type { PhotoShelf } from "./photo-shelf";
import { useShelf } from "./use-shelf";

/** A photo in the writing sheet: the picture, its three texts, and what can be done with it. */
export function PhotoFrame({ editor, node, extension, getPos, selected, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const { shelf } = extension.options as { shelf: PhotoShelf };
  const attrs = node.attrs as PhotoAttrs;
  const { photoId, uploadId, alt } = attrs;
  const { photo, upload, isNothing } = useShelf(shelf, attrs);
  const picker = useRef<HTMLInputElement>(null);

  const replace = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) updateAttributes({ uploadId: shelf.start(file) });
    target.value = "";
  };
  const remove = () => {
    if (uploadId) shelf.cancel(uploadId);
    // a photo that was to be replaced stays
    if (uploadId && photoId) updateAttributes({ uploadId: null });
    else {
      deleteNode();
      editor.commands.focus();
    }
  };
  const move = (step: -1 | 1) => {
    const position = getPos();
    if (position !== undefined) moveByButton(editor, position, step);
  };
  const after = () => {
    const position = getPos();
    if (position !== undefined) writeBehind(editor, position);
  };

  return (
    <NodeViewWrapper
      as="figure"
      contentEditable={false}
      className={`mt-1 mb-6.5 overflow-hidden rounded-lg border bg-paper ${selected ? "border-accent ring-2 ring-accent/30" : "border-rule"}`}
    >
      <PhotoPicture
        photo={photo}
        upload={upload}
        isUploading={uploadId !== null}
        alt={alt}
        onRetry={() => uploadId && shelf.retry(uploadId)}
        onCancel={remove}
      />
      <PhotoRights photo={photo} className="px-3.5 pt-2" />
      <div hidden={isNothing}>
        <PhotoFields photo={attrs} onChange={updateAttributes} onDone={after} className="px-3.5 pt-2.5 pb-1.5" />
      </div>
      <FrameTools what="사진" isHidden={isNothing} onMove={move} onRemove={remove} {...(photoId && !uploadId && { onReplace: () => picker.current?.click() })} />
      <input ref={picker} type="file" accept="image/jpeg,image/png,image/webp,image/avif" hidden onChange={replace} />
    </NodeViewWrapper>
  );
}
