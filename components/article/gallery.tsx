import type { PlacedPhoto } from "@/lib/articles/body";
import type { PhotoView } from "@/lib/photos/rules";
import { PhotoCaption } from "./photo-caption";
import { PhotoLink } from "./photo-link";

type Props = { placed: readonly PlacedPhoto[]; photos: Record<string, PhotoView>; isFirst: boolean };

/** Three in a row where that leaves no gap or there are many, else two. */
const columnsFor = (count: number) => (count % 3 === 0 || count > 6 ? 3 : 2);

const SIZES = { 1: "(min-width: 729px) 680px, 86vw", 2: "(min-width: 729px) 334px, (min-width: 561px) 48vw, 86vw", 3: "(min-width: 729px) 219px, (min-width: 561px) 32vw, 86vw" };

/** Photos side by side on a wide screen, in a strip that is pushed aside on a narrow one, one under another in print. */
export function Gallery({ placed, photos, isFirst }: Props) {
  const shown = placed.flatMap((photo) => (photos[photo.photoId] ? [{ placed: photo, photo: photos[photo.photoId]! }] : []));
  if (shown.length === 0) return null;
  const columns = columnsFor(shown.length);
  // an odd one out leads, across both columns
  const isWide = (at: number) => at === 0 && columns === 2 && shown.length % 2 === 1;
  return (
    <div role="group" aria-label={`사진 묶음, ${shown.length}장`} className="mt-1.5 mb-[1.6em] max-[560px]:-mx-[18px]">
      <ul
        className={`grid gap-x-3 gap-y-5 max-[560px]:flex max-[560px]:snap-x max-[560px]:snap-mandatory max-[560px]:scroll-px-[18px] max-[560px]:overflow-x-auto max-[560px]:overscroll-x-contain max-[560px]:px-[18px] max-[560px]:py-1 print:block! print:overflow-visible ${columns === 3 ? "grid-cols-3" : "grid-cols-2"}`}
      >
        {shown.map(({ placed: words, photo }, at) => (
          <li key={at} className={`relative break-inside-avoid max-[560px]:w-[86%] max-[560px]:shrink-0 max-[560px]:snap-start print:mb-4 print:w-full! ${isWide(at) ? "col-span-2" : ""} ${shown.length === 1 ? "max-[560px]:w-full!" : ""}`}>
            <figure>
              <PhotoLink
                photo={photo}
                alt={words.alt}
                sizes={SIZES[isWide(at) ? 1 : columns]}
                isFirst={isFirst && at === 0}
                className={`w-full rounded-[3px] object-cover print:aspect-auto print:h-auto print:max-h-[110mm] print:w-auto ${isWide(at) ? "aspect-[3/2] min-[561px]:aspect-video" : "aspect-[3/2]"}`}
              />
              <PhotoCaption photo={words} />
            </figure>
            {shown.length > 1 && (
              <span aria-hidden="true" className="pointer-events-none absolute top-2 right-2 rounded-full bg-[#0c0e10]/75 px-2 py-0.5 text-[13px] leading-normal text-white tabular-nums min-[561px]:hidden print:hidden">
                {at + 1}/{shown.length}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
