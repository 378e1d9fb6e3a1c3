"use client";
import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { GALLERY_IS_FULL, GALLERY_IS_SHORT, LEAST_GALLERY_PHOTOS, LIMITS } from "@/lib/articles/rules";
import { moved } from "@/lib/curation/rules";
import { writeBehind } from "./caret";
import { moveByButton } from "./frame";
import { FrameTools } from "./frame-tools";
import { type GalleryAttrs, putPhotos } from "./gallery-node";
import { GalleryPhoto } from "./gallery-photo";
import { attrsOfFile, attrsOfKept, type PhotoAttrs } from "./photo-attrs";
import { PhotoPicker } from "./photo-picker";
import type { PhotoShelf } from "./photo-shelf";

const ADD = "min-h-9 rounded-[7px] border border-rule bg-paper px-3 font-semibold hover:border-ink-3 aria-disabled:cursor-default aria-disabled:opacity-50 pointer-coarse:min-h-11";

/** A gallery in the writing sheet: its photos in their order, each with its texts, and the ways to add more. */
export function GalleryFrame({ editor, node, extension, getPos, selected, deleteNode }: ReactNodeViewProps) {
  const { shelf } = extension.options as { shelf: PhotoShelf };
  const { photos } = node.attrs as GalleryAttrs;
  const files = useRef<HTMLInputElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [isPicking, setPicking] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const [refusal, setRefusal] = useState("");
  const room = LIMITS.galleryPhotos - photos.length;

  const withPosition = (act: (position: number) => void) => {
    const position = getPos();
    if (position !== undefined) act(position);
  };
  const put = (next: PhotoAttrs[]) => withPosition((position) => putPhotos(editor, position, next));
  const focus = (at: number, name: string) => list.current?.children[at]?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();

  const bring = <Brought,>(all: Brought[], attrsOf: (each: Brought) => PhotoAttrs) => {
    put([...photos, ...all.slice(0, room).map(attrsOf)]);
    setRefusal(all.length > room ? `${GALLERY_IS_FULL} ${all.length - room}장은 넣지 않았습니다.` : "");
  };
  const bringFiles = (chosen: Iterable<File>) => bring([...chosen], (file) => attrsOfFile(shelf, file));
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files) bringFiles(target.files);
    target.value = "";
  };
  const askFiles = () => (room > 0 ? files.current?.click() : setRefusal(GALLERY_IS_FULL));
  const askLibrary = () => (room > 0 ? setPicking(true) : setRefusal(GALLERY_IS_FULL));
  const drop = (event: DragEvent) => {
    if (!editor.isEditable) return;
    event.preventDefault();
    const { target, dataTransfer } = event;
    const place = target instanceof Element ? target.closest<HTMLElement>("[data-place]")?.dataset.place : undefined;
    if (dragged !== null && place !== undefined) put(moved(photos, dragged, Number(place)));
    else if (dataTransfer.files.length > 0) bringFiles(dataTransfer.files);
    setDragged(null);
  };
  const step = (at: number, by: -1 | 1) => {
    put(moved(photos, at, at + by));
    focus(at + by, by < 0 ? "earlier" : "later");
  };
  const leave = (at: number) => {
    const { uploadId } = photos[at]!;
    if (uploadId) shelf.cancel(uploadId);
    put(photos.filter((_, each) => each !== at));
    setRefusal("");
    if (photos.length === 1) adding.current?.focus();
    else focus(Math.max(0, at - 1), "leave");
  };
  const remove = () => {
    for (const { uploadId } of photos) if (uploadId) shelf.cancel(uploadId);
    deleteNode();
    editor.commands.focus();
  };
  const done = (at: number) => (at < photos.length - 1 ? focus(at + 1, "caption") : withPosition((position) => writeBehind(editor, position)));

  return (
    <NodeViewWrapper
      as="figure"
      contentEditable={false}
      data-gallery-frame
      onDrop={drop}
      className={`mt-1 mb-6.5 overflow-hidden rounded-lg border bg-paper ${selected ? "border-accent ring-2 ring-accent/30" : "border-rule"}`}
    >
      <div data-drag-handle className="flex flex-wrap items-center gap-2 bg-wash px-3.5 py-2.5 text-[13.5px] leading-normal">
        <p role="status" className="grow font-semibold">
          사진 묶음 {photos.length > 0 && `${photos.length}장`}
        </p>
        <button ref={adding} type="button" name="photos" aria-disabled={room <= 0 || undefined} onClick={askFiles} className={ADD}>
          사진 올리기
        </button>
        <button type="button" aria-disabled={room <= 0 || undefined} onClick={askLibrary} className={ADD}>
          보관함에서 고르기
        </button>
        {photos.length < LEAST_GALLERY_PHOTOS && <p className="w-full text-ink-2">{GALLERY_IS_SHORT} 여기에 끌어다 놓아도 됩니다.</p>}
        {refusal && (
          <p role="alert" className="w-full font-semibold text-danger">
            {refusal}
          </p>
        )}
      </div>
      <ol ref={list} aria-label="묶음의 사진" className="list-none! p-0!">
        {photos.map((photo, at) => (
          <GalleryPhoto
            key={at}
            shelf={shelf}
            photo={photo}
            at={at}
            nth={photos.slice(0, at).filter(({ photoId }) => photoId).length}
            count={photos.length}
            isDragged={dragged === at}
            onChange={(change) => put(photos.map((each, place) => (place === at ? { ...each, ...change } : each)))}
            onMove={(by) => step(at, by)}
            onRemove={() => leave(at)}
            onRetry={() => photo.uploadId && shelf.retry(photo.uploadId)}
            onDone={() => done(at)}
            onDrag={setDragged}
          />
        ))}
      </ol>
      <FrameTools what="사진 묶음" onMove={(by) => withPosition((position) => moveByButton(editor, position, by))} onRemove={remove} />
      <input ref={files} type="file" accept="image/jpeg,image/png,image/webp,image/avif" multiple hidden onChange={pick} />
      {isPicking &&
        createPortal(
          <PhotoPicker
            title="사진 묶음에 넣을 사진 고르기"
            hint="여러 장을 고를 수 있습니다. 설명과 출처, 대체 텍스트가 함께 들어갑니다."
            most={room}
            onPick={(chosen) => bring(chosen, (each) => attrsOfKept(shelf, each))}
            onClose={() => setPicking(false)}
          />,
          document.body,
        )}
    </NodeViewWrapper>
  );
}
