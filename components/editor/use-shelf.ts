"use client";
import { useSyncExternalStore } from "react";
import type { PhotoAttrs } from "./photo-attrs";
import type { PhotoShelf } from "./photo-shelf";

/** What the shelf has of a photo. `isNothing`: refused, or left half-way, so that there is no photo yet to write about. */
export function useShelf(shelf: PhotoShelf, { photoId, uploadId }: PhotoAttrs) {
  const photo = useSyncExternalStore(shelf.subscribe, () => shelf.view(photoId), () => null);
  const upload = useSyncExternalStore(shelf.subscribe, () => shelf.upload(uploadId), () => null);
  return { photo, upload, isNothing: photoId === null && (!upload || upload.refusal !== null) };
}
