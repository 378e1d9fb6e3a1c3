"use client";
import type { ReactNode } from "react";
import type { FormState } from "@/lib/accounts/form";

type Props = {
  state: FormState;
  send: (form: FormData) => void;
  isSending: boolean;
  submitLabel: string;
  danger?: boolean;
  children: ReactNode;
};

/** A form whose fields show their own refusals; the others stand above the button. Works without JavaScript. */
export function AccountForm({ state, send, isSending, submitLabel, danger = false, children }: Props) {
  const { refusal, done } = state;
  return (
    // React resets a form after its action, refused or not, and ticks would be lost.
    <form action={send} onReset={(event) => event.preventDefault()} noValidate className="grid gap-5">
      {/* A success starts the fields anew: no password stays behind. */}
      <div key={done?.at} className="grid gap-5">
        {children}
      </div>
      <div>
        <p role="alert" className="text-sm not-empty:mb-3 not-empty:rounded-lg not-empty:bg-danger-wash not-empty:px-3.5 not-empty:py-2.5">
          {refusal && !refusal.field && refusal.message}
        </p>
        <p role="status" className="text-sm not-empty:mb-3 not-empty:rounded-lg not-empty:bg-accent-wash not-empty:px-3.5 not-empty:py-2.5">
          {done?.says}
        </p>
        <button
          type="submit"
          aria-disabled={isSending}
          onClick={(event) => isSending && event.preventDefault()}
          className={`min-h-11 w-full rounded-lg px-5 text-base font-semibold text-paper hover:opacity-90 aria-disabled:opacity-60 ${danger ? "bg-danger" : "bg-accent"}`}
        >
          {submitLabel}
        </button>
      </div>
    </form>
  );
}
