"use client";
import type { DragEvent } from "react";
import { DRAGGED } from "./gallery-node";
import type { PhotoAttrs } from "./photo-attrs";
import { PhotoFields } from "./photo-fields";
import { PhotoPicture } from "./photo-picture";
import { PhotoRights } from "./photo-rights";
import type { PhotoShelf } from "./photo-shelf";
import { useShelf } from "./use-shelf";

type Props = {
  shelf: PhotoShelf;
  photo: PhotoAttrs;
  /** Its place in the gallery, from 0, and among the photos that are stored. */
  at: number;
  nth: number;
  count: number;
  isDragged: boolean;
  onChange: (change: Partial<PhotoAttrs>) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  onRetry: () => void;
  onDone: () => void;
  /** Null when it is let go. */
  onDrag: (at: number | null) => void;
};

/** One photo of a gallery in the writing sheet: dragged by its picture, or moved by its buttons. */
export function GalleryPhoto({ shelf, photo, at, nth, count, isDragged, onChange, onMove, onRemove, onRetry, onDone, onDrag }: Props) {
  const { photo: view, upload, isNothing } = useShelf(shelf, photo);
  const name = `${at + 1}번째 사진`;
  const drag = ({ dataTransfer }: DragEvent) => {
    dataTransfer.effectAllowed = "move";
    dataTransfer.setData(DRAGGED, "");
    onDrag(at);
  };
  const tool = (key: string, text: string, onClick: () => void, isIdle = false) => (
    <button
      type="button"
      name={key}
      aria-label={`${name} ${text}`}
      aria-disabled={isIdle || undefined}
      onClick={() => !isIdle && onClick()}
      className="min-h-7 rounded-md px-2.5 font-semibold hover:bg-wash hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-45 aria-disabled:hover:bg-transparent"
    >
      {text}
    </button>
  );

  return (
    <li data-place={at} data-nth={nth} className={`grid gap-x-3 gap-y-2 border-t border-rule px-3.5 py-3 min-[561px]:grid-cols-[190px_minmax(0,1fr)] ${isDragged ? "opacity-45" : ""}`}>
      <div draggable onDragStart={drag} onDragEnd={() => onDrag(null)} className="cursor-grab self-start">
        <PhotoPicture isSmall photo={view} upload={upload} isUploading={photo.uploadId !== null} alt={photo.alt} onRetry={onRetry} onCancel={onRemove} />
      </div>
      <div role="group" aria-label={`${count}장 중 ${name}`} className="min-w-0">
        <PhotoRights photo={view} className="pb-1" />
        <div hidden={isNothing}>
          <PhotoFields photo={photo} onChange={onChange} onDone={onDone} />
        </div>
        <div className="mt-1 flex flex-wrap gap-1 text-[13px] text-ink-2">
          {tool("earlier", "앞으로", () => onMove(-1), at === 0)}
          {tool("later", "뒤로", () => onMove(1), at === count - 1)}
          <span className="grow" />
          {tool("leave", "빼기", onRemove)}
        </div>
      </div>
    </li>
  );
}
