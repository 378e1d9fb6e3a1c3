"use client";
import { useEffect, useId, useRef, useState } from "react";
import type { FormState } from "@/lib/accounts/form";

type Props = { name: string; label: string; state: FormState; choices: readonly { value: string; label: string }[]; initial?: string };

/** One of a few. Works without JavaScript, and keeps the choice when the form is refused. */
export function ChoiceField({ name, label, state, choices, initial = "" }: Props) {
  const [value, setValue] = useState(state.values[name] ?? initial);
  const group = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const refusal = state.refusal?.field === name ? state.refusal : null;
  useEffect(() => {
    if (refusal) group.current?.querySelector("input")?.focus();
  }, [refusal]);
  return (
    <fieldset ref={group} aria-describedby={`${id}why`}>
      <legend className="mb-1 text-[15px] font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-0.5">
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-9 items-center gap-2 text-[15px] pointer-coarse:min-h-11">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => setValue(choice.value)}
              className="size-4.5 shrink-0 accent-accent"
            />
            {choice.label}
          </label>
        ))}
      </div>
      <p id={`${id}why`} className="text-sm text-danger not-empty:mt-1">
        {refusal?.message}
      </p>
    </fieldset>
  );
}
