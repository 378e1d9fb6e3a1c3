import { REASONS, type ReasonKey } from "@/lib/comments/rules";

/** A field in a dialog of the desk. */
export const box = "min-h-10 rounded-[7px] border border-ink-3 bg-paper px-2.5 text-ink pointer-coarse:min-h-11";

export function ReasonSelect({ reason, onChoose }: { reason: ReasonKey; onChoose: (reason: ReasonKey) => void }) {
  return (
    <label className="grid gap-1 text-[13px] font-semibold">
      사유
      <select value={reason} onChange={(event) => onChoose(event.target.value as ReasonKey)} className={`${box} font-normal`}>
        {Object.entries(REASONS).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
