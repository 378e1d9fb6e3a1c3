import type { Piece } from "@/lib/search/extract";

/** Text with what the reader looked for marked in it. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, index) =>
    isHit ? (
      <mark key={index} className="rounded-[2px] bg-mark-wash text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
