"use client";
import { type ReactNodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { type ChangeEvent, useRef, useSyncExternalStore } from "react";
import { plainRuns } from "@/lib/articles/body";
import { RIGHTS_WARNINGS } from "@/lib/photos/facts";
import { writeBehind } from "./caret";
import { focusFrame, moveByButton } from "./frame";
import { FrameField } from "./frame-field";
import { FrameTools } from "./frame-tools";
import { type PhotoAttrs, settlePhoto } from "./photo-node";
import { PhotoPicture } from "./photo-picture";
import type { PhotoShelf } from "./photo-shelf";
import { retext } from "./retext";

/** A photo in the writing sheet: the picture, its three texts, and what can be done with it. */
export function PhotoFrame({ editor, node, extension, getPos, selected, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const { shelf } = extension.options as { shelf: PhotoShelf };
  const { photoId, uploadId, alt, caption, credit } = node.attrs as PhotoAttrs;
  const photo = useSyncExternalStore(shelf.subscribe, () => shelf.view(photoId), () => null);
  const upload = useSyncExternalStore(shelf.subscribe, () => shelf.upload(uploadId), () => null);
  const picker = useRef<HTMLInputElement>(null);
  // refused, or left half-way: there is no photo yet to write about
  const isNothing = photoId === null && (!upload || upload.refusal !== null);

  const onStored = (id: string, stored: { id: string }) => settlePhoto(editor, id, shelf.view(stored.id)!);
  const replace = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) updateAttributes({ uploadId: shelf.start(file, onStored) });
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
  const next = (name: string) => () => focusFrame(editor, getPos() ?? 0, name);

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
        onRetry={() => uploadId && shelf.retry(uploadId, onStored)}
        onCancel={remove}
      />
      {photo?.rightsState && (
        <p className={`px-3.5 pt-2 text-[13.5px] font-semibold ${photo.rightsState === "ended" ? "text-danger" : "text-mark"}`}>
          {RIGHTS_WARNINGS[photo.rightsState]}{" "}
          <a href={`/desk/photos/${photo.id}`} target="_blank" className="underline underline-offset-4">
            사진 정보 보기
          </a>
        </p>
      )}
      <div hidden={isNothing} className="grid gap-1 px-3.5 pt-2.5 pb-1.5 text-[13.5px] leading-normal">
        <FrameField name="caption" label="설명" hint="독자가 읽는 사진 설명" value={plainRuns(caption)} onText={(text) => updateAttributes({ caption: retext(caption, text) })} onEnter={next("credit")} />
        <FrameField name="credit" label="출처" missing="출처가 비어 있습니다" value={credit} onText={(text) => updateAttributes({ credit: text })} onEnter={next("alt")} />
        <FrameField name="alt" label="대체 텍스트" missing="대체 텍스트가 비어 있습니다" value={alt} onText={(text) => updateAttributes({ alt: text })} onEnter={after} />
      </div>
      <FrameTools what="사진" isHidden={isNothing} onMove={move} onRemove={remove} {...(photoId && !uploadId && { onReplace: () => picker.current?.click() })} />
      <input ref={picker} type="file" accept="image/jpeg,image/png,image/webp,image/avif" hidden onChange={replace} />
    </NodeViewWrapper>
  );
}
