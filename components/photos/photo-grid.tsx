"use client";
import Link from "next/link";
import type { KeyboardEvent } from "react";
import type { LibraryPhoto } from "@/lib/photos/library-read";
import { PhotoThumb } from "./photo-thumb";

const RIGHTS = { ended: "기한 지남", soon: "기한 임박" } as const;

/** The arrow keys walk from photo to photo, up and down by as many as stand in a row. */
function walk(event: KeyboardEvent<HTMLUListElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  const inRow = links.filter((link) => link.offsetTop === links[0]?.offsetTop).length;
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: inRow, ArrowUp: -inRow }[event.key];
  if (at < 0 || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  links[at + step]?.focus();
}

export function PhotoGrid({ photos }: { photos: readonly LibraryPhoto[] }) {
  return (
    <ul aria-label="사진" onKeyDown={walk} className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-x-4 gap-y-5 min-[820px]:grid-cols-[repeat(auto-fill,minmax(200px,1fr))]">
      {photos.map((photo) => (
        <li key={photo.id} className="min-w-0">
          <Link href={`/desk/photos/${photo.id}`} prefetch={false} className="relative block rounded-[5px] text-[13.5px] leading-snug text-ink no-underline hover:underline">
            <PhotoThumb photo={photo} alt={photo.alt} />
            {photo.rightsState && <span className={`absolute top-1.5 left-1.5 rounded px-1.5 py-0.5 text-[12px] font-semibold text-paper no-underline ${photo.rightsState === "ended" ? "bg-danger" : "bg-ink"}`}>{RIGHTS[photo.rightsState]}</span>}
            <span className="mt-1.5 line-clamp-2 break-words">{photo.caption || photo.fileName || "설명 없는 사진"}</span>
            {photo.credit && <span className="block truncate text-[13px] text-ink-3">{photo.credit}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
