"use client";
import { useEffect, useId, useRef, useState } from "react";
import type { FormState } from "@/lib/accounts/form";

type Props = { name: string; label: string; state: FormState; max: number; rows?: number; hint?: string; initial?: string };

/** A text of many lines that stays in its box when it is refused. Controlled, because React empties the others after an action. */
export function LongField({ name, label, state, max, rows = 6, hint, initial = "" }: Props) {
  const [value, setValue] = useState(state.values[name] ?? initial);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const refusal = state.refusal?.field === name ? state.refusal : null;
  useEffect(() => {
    if (refusal) area.current?.focus();
  }, [refusal]);
  useEffect(() => {
    // Typed before this script arrived.
    const early = area.current?.value;
    if (early) setValue((now) => now || early);
  }, []);
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[15px] font-semibold">
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        name={name}
        rows={rows}
        value={value}
        onChange={({ target }) => setValue(target.value)}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={`${id}why ${id}hint`}
        className="block w-full resize-y rounded-lg border border-ink-3/75 bg-paper px-3.5 py-2.5 text-base leading-relaxed text-ink focus:border-accent focus:shadow-[0_0_0_3px_var(--accent-wash)] focus:outline-none aria-[invalid=true]:border-danger"
      />
      <p id={`${id}why`} className="text-sm text-danger not-empty:mt-1.5">
        {refusal?.message}
      </p>
      <p id={`${id}hint`} className="mt-1.5 flex justify-between gap-4 text-sm text-ink-3">
        <span>{hint}</span>
        <span className="shrink-0 tabular-nums">
          {[...value].length.toLocaleString("ko")} / {max.toLocaleString("ko")}자
        </span>
      </p>
    </div>
  );
}
