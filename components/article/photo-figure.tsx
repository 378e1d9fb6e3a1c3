import { Picture } from "@/components/site/picture";
import type { Block } from "@/lib/articles/body";
import { photoUrl, type PhotoView } from "@/lib/photos/rules";
import { Runs } from "./runs";

type Props = { block: Extract<Block, { type: "photo" }>; photo: PhotoView; isFirst: boolean };

/** "사진=통신사"; a credit that already says what it is, "그림=…", stays as the desk wrote it. */
const creditLine = (credit: string) => (credit.includes("=") ? credit : `사진=${credit}`);

export function PhotoFigure({ block, photo, isFirst }: Props) {
  const isTall = photo.height > photo.width;
  return (
    <figure className="mt-1.5 mb-[1.6em] break-inside-avoid max-[560px]:-mx-[18px]">
      {/* A plain way to the large file; with a script it opens on the page, see lightbox.tsx. */}
      <a href={photoUrl(photo, photo.width)} data-photo className="block cursor-zoom-in">
        <Picture
          photo={photo}
          alt={block.alt}
          sizes="(min-width: 729px) 680px, 100vw"
          isFirst={isFirst}
          className={`h-auto min-[561px]:rounded-[3px] print:max-h-[110mm] print:w-auto ${isTall ? "mx-auto max-h-[85vh] w-auto max-w-full" : "w-full"}`}
        />
        <span className="sr-only"> 크게 보기</span>
      </a>
      <figcaption className="pt-2 text-[14px] leading-[1.55] text-ink-3 max-[560px]:px-[18px]">
        <Runs runs={block.caption} />
        {block.credit && " "}
        {block.credit && <b data-credit className="inline-block font-semibold text-ink-2">{creditLine(block.credit)}</b>}
      </figcaption>
    </figure>
  );
}
