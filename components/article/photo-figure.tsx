import type { PlacedPhoto } from "@/lib/articles/body";
import type { PhotoView } from "@/lib/photos/rules";
import { PhotoCaption } from "./photo-caption";
import { PhotoLink } from "./photo-link";

type Props = { block: PlacedPhoto; photo: PhotoView; isFirst: boolean };

export function PhotoFigure({ block, photo, isFirst }: Props) {
  const isTall = photo.height > photo.width;
  return (
    <figure className="mt-1.5 mb-[1.6em] break-inside-avoid max-[560px]:-mx-[18px]">
      <PhotoLink
        photo={photo}
        alt={block.alt}
        sizes="(min-width: 729px) 680px, 100vw"
        isFirst={isFirst}
        className={`h-auto min-[561px]:rounded-[3px] print:max-h-[110mm] print:w-auto ${isTall ? "mx-auto max-h-[85vh] w-auto max-w-full" : "w-full"}`}
      />
      <PhotoCaption photo={block} className="max-[560px]:px-[18px]" />
    </figure>
  );
}
