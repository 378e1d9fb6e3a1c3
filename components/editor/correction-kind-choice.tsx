"use client";
import { type CorrectionKind, KIND_HINTS, KIND_NAMES, KINDS } from "@/lib/corrections/rules";

export function CorrectionKindChoice({ kind, onKind }: { kind: CorrectionKind; onKind: (kind: CorrectionKind) => void }) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">종류</legend>
      {KINDS.map((each) => (
        <label key={each} className="grid min-h-8 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2.5 py-0.5 pointer-coarse:min-h-11">
          <input type="radio" name="kind" checked={kind === each} onChange={() => onKind(each)} className="size-4 accent-accent" />
          <span>
            <b className="font-semibold">{KIND_NAMES[each]}</b> <span className="text-[13px] text-ink-3">{KIND_HINTS[each]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
