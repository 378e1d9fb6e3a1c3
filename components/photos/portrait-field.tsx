"use client";
import { useRef, useState } from "react";
import { PhotoPicker } from "@/components/editor/photo-picker";
import type { PhotoView } from "@/lib/photos/rules";
import { PhotoThumb } from "./photo-thumb";

type Props = { label: string; photo: PhotoView | null; onPhoto: (photo: PhotoView | null) => void };

const button = "min-h-9 cursor-pointer rounded-[7px] border border-rule px-3 text-[14px] font-semibold hover:border-ink pointer-coarse:min-h-11";

/** One photo of the library, or none. */
export function PortraitField({ label, photo, onPhoto }: Props) {
  const [isPicking, setPicking] = useState(false);
  const choose = useRef<HTMLButtonElement>(null);
  return (
    <fieldset>
      <legend className="mb-1 text-[13px] font-semibold text-ink-2">{label}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {photo && (
          <div className="w-36">
            <PhotoThumb photo={photo} alt={`고른 ${label}`} sizes="144px" />
          </div>
        )}
        <button ref={choose} type="button" onClick={() => setPicking(true)} className={button}>
          {photo ? "다른 사진 고르기" : "보관함에서 고르기"}
        </button>
        {photo && (
          <button
            type="button"
            onClick={() => {
              onPhoto(null);
              choose.current?.focus();
            }}
            className={button}
          >
            사진 빼기
          </button>
        )}
      </div>
      {isPicking && <PhotoPicker title={`${label} 고르기`} hint="없는 사진은 먼저 사진 보관함에 올려 주세요." onPick={([picked = null]) => onPhoto(picked)} onClose={() => setPicking(false)} />}
    </fieldset>
  );
}
