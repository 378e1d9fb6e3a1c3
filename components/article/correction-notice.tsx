import { type CorrectionView, KIND_NAMES } from "@/lib/corrections/rules";
import { longDate } from "@/lib/korean/time";

/** What the newsroom says of the article after it went out: dated, ahead of the text, the newest first. */
export function CorrectionNotice({ corrections }: { corrections: readonly CorrectionView[] }) {
  if (corrections.length === 0) return null;
  return (
    <section id="corrections" aria-label="정정과 반론" className="mt-6 grid scroll-mt-16 gap-3">
      {corrections.map(({ kind, text, at }) => (
        <div key={at + text} className="rounded-lg border border-mark/30 bg-mark-wash px-4.5 py-3.5 break-inside-avoid">
          <h2 className="flex flex-wrap items-baseline gap-x-2.5 text-[17px] font-bold tracking-[-.015em] text-mark">
            {KIND_NAMES[kind]}
            <time dateTime={at} className="text-[13px] font-normal tracking-normal tabular-nums">
              {longDate(at)}
            </time>
          </h2>
          <p className="mt-1.5 text-[calc(17px*var(--text-scale))] leading-[1.7] whitespace-pre-line">{text}</p>
        </div>
      ))}
    </section>
  );
}
