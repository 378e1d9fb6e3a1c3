import { type CorrectionKind, KIND_MARKS } from "@/lib/corrections/rules";

/** Says beside a headline that the article carries a correction. */
export function CorrectionMark({ kind }: { kind: CorrectionKind }) {
  return (
    <span className="ml-1.5 inline-block rounded-[3px] bg-mark-wash px-1.5 align-[.12em] text-[13px] leading-5 font-semibold tracking-normal whitespace-nowrap text-mark">
      {KIND_MARKS[kind]}
    </span>
  );
}
