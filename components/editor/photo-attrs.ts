import type { PlacedPhoto, Run } from "@/lib/articles/body";
import type { LibraryPhoto } from "@/lib/photos/library-read";
import type { PhotoShelf } from "./photo-shelf";

/** A photo in the sheet; `uploadId` instead of `photoId` while it is on its way. */
export type PhotoAttrs = { photoId: string | null; uploadId: string | null; alt: string; caption: Run[]; credit: string };

export const attrsOfPlaced = ({ photoId, alt, caption, credit }: PlacedPhoto): PhotoAttrs => ({ photoId, uploadId: null, alt, caption, credit });

/** As the article keeps it; nothing while it is still on its way up: there is nothing to point to yet. */
export const placedOf = ({ photoId, alt, caption, credit }: PhotoAttrs): PlacedPhoto[] => (photoId ? [{ photoId, alt, caption, credit }] : []);

/** A file that sets out now. */
export const attrsOfFile = (shelf: PhotoShelf, file: File): PhotoAttrs => ({
  photoId: null,
  uploadId: shelf.start(file),
  alt: "",
  caption: [],
  credit: "",
});

/** A photo of the library, with what the library knows of it. */
export function attrsOfKept(shelf: PhotoShelf, photo: LibraryPhoto): PhotoAttrs {
  const { id, key, width, height, widths, blur, focalX, focalY, rightsState, alt, caption, credit } = photo;
  shelf.add({ [id]: { id, key, width, height, widths, blur, focalX, focalY, rightsState } });
  return { photoId: id, uploadId: null, alt, caption: caption ? [{ text: caption }] : [], credit };
}

/** Attributes that were copied inside this site, as JSON; false where they are none. */
export function copied<Copied, Attrs>(json: string | undefined, read: (copy: Copied) => Attrs): Attrs | false {
  try {
    return read(JSON.parse(json ?? "") as Copied);
  } catch {
    return false;
  }
}

/** A photo that was copied, whatever came of it on the way. */
export function readAttrs({ photoId, uploadId, alt, caption, credit }: Partial<PhotoAttrs>): PhotoAttrs {
  return { photoId: photoId ?? null, uploadId: uploadId ?? null, alt: String(alt), caption: Array.isArray(caption) ? caption : [], credit: String(credit) };
}
