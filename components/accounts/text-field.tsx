"use client";
import { type HTMLInputTypeAttribute, useEffect, useId, useRef, useState } from "react";
import type { FormState } from "@/lib/accounts/form";

type Props = {
  name: string;
  label: string;
  state: FormState;
  initial?: string;
  type?: HTMLInputTypeAttribute;
  autoComplete: string;
  hint?: string;
};

/** Controlled, because React empties the others after an action, even a refused one. */
export function TextField({ name, label, state, initial = "", type = "text", autoComplete, hint }: Props) {
  const [value, setValue] = useState(state.values[name] ?? initial);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const refusal = state.refusal?.field === name ? state.refusal : null;
  useEffect(() => {
    if (refusal) input.current?.focus();
  }, [refusal]);
  useEffect(() => {
    // Typed before this script arrived.
    const early = input.current?.value;
    if (early) setValue((now) => now || early);
  }, []);
  useEffect(() => {
    // Next keeps a page that was left, hidden but whole: no password stays in it.
    if (type === "password") return () => setValue("");
  }, [type]);
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[15px] font-semibold">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        name={name}
        type={type}
        value={value}
        onChange={({ target }) => setValue(target.value)}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        aria-required
        aria-invalid={refusal ? true : undefined}
        aria-describedby={`${id}why ${id}hint`}
        className="block min-h-11 w-full rounded-lg border border-ink-3/75 bg-paper px-3.5 text-base text-ink focus:border-accent focus:shadow-[0_0_0_3px_var(--accent-wash)] focus:outline-none aria-[invalid=true]:border-danger"
      />
      <p id={`${id}why`} className="text-sm text-danger not-empty:mt-1.5">
        {refusal?.message}
      </p>
      {hint && (
        <p id={`${id}hint`} className="mt-1.5 text-sm text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}
