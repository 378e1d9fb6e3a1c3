"use client";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { FormState } from "@/lib/accounts/form";

/** A box that has to be ticked. */
export function TickField({ name, state, children }: { name: string; state: FormState; children: ReactNode }) {
  const [isTicked, setTicked] = useState(state.values[name] === "on");
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const refusal = state.refusal?.field === name ? state.refusal : null;
  useEffect(() => {
    if (refusal) input.current?.focus();
  }, [refusal]);
  return (
    <div>
      <label className="flex min-h-8 items-start gap-2.5 py-1 text-[15px]">
        <input
          ref={input}
          type="checkbox"
          name={name}
          checked={isTicked}
          onChange={({ target }) => setTicked(target.checked)}
          aria-required
          aria-invalid={refusal ? true : undefined}
          aria-describedby={id}
          className="mt-0.75 size-4.5 shrink-0 accent-accent"
        />
        <span>{children}</span>
      </label>
      <p id={id} className="ml-7 text-sm text-danger">
        {refusal?.message}
      </p>
    </div>
  );
}
