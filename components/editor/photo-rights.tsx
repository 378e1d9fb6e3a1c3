"use client";
import { RIGHTS_WARNINGS } from "@/lib/photos/facts";
import type { PhotoView } from "@/lib/photos/rules";

/** Says that the right to use a photo has ended or soon ends, where it does. */
export function PhotoRights({ photo, className = "" }: { photo: PhotoView | null; className?: string }) {
  if (!photo?.rightsState) return null;
  return (
    <p className={`text-[13.5px] font-semibold ${photo.rightsState === "ended" ? "text-danger" : "text-mark"} ${className}`}>
      {RIGHTS_WARNINGS[photo.rightsState]}{" "}
      <a href={`/desk/photos/${photo.id}`} target="_blank" className="underline underline-offset-4">
        사진 정보 보기
      </a>
    </p>
  );
}
