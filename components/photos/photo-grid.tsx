"use client";
import { Link } from "@/components/desk/link";
import type { LibraryPhoto } from "@/lib/photos/library-read";
import { walk } from "./grid-walk";
import { PhotoThumb } from "./photo-thumb";
import { RightsBadge } from "./rights-badge";

export function PhotoGrid({ photos }: { photos: readonly LibraryPhoto[] }) {
  return (
    <ul aria-label="사진" onKeyDown={walk} className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-x-4 gap-y-5 min-[820px]:grid-cols-[repeat(auto-fill,minmax(200px,1fr))]">
      {photos.map((photo) => (
        <li key={photo.id} className="min-w-0">
          <Link href={`/desk/photos/${photo.id}`} className="relative block rounded-[5px] text-[13.5px] leading-snug text-ink no-underline hover:underline">
            <PhotoThumb photo={photo} alt={photo.alt} />
            <RightsBadge state={photo.rightsState} />
            <span className="mt-1.5 line-clamp-2">{photo.caption || photo.fileName || "설명 없는 사진"}</span>
            {photo.credit && <span className="block truncate text-[13px] text-ink-3">{photo.credit}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
