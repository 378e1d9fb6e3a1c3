import type { PlacedPhoto } from "@/lib/articles/body";
import { Runs } from "./runs";

/** "사진=통신사"; a credit that already says what it is, "그림=…", stays as the desk wrote it. */
const creditLine = (credit: string) => (credit.includes("=") ? credit : `사진=${credit}`);

export function PhotoCaption({ photo: { caption, credit }, className = "" }: { photo: PlacedPhoto; className?: string }) {
  return (
    <figcaption className={`pt-2 text-[14px] leading-[1.55] text-ink-3 ${className}`}>
      <Runs runs={caption} />
      {credit && " "}
      {credit && <b data-credit className="inline-block font-semibold text-ink-2">{creditLine(credit)}</b>}
    </figcaption>
  );
}
