import type { ReactNode } from "react";

const TONES = {
  plain: "border-rule text-ink hover:border-ink-3",
  danger: "border-danger/30 text-danger hover:border-danger/60",
  accent: "border-accent/30 text-accent hover:border-accent/60",
};

type Props = { tone?: keyof typeof TONES; hint?: string; isBusy?: boolean; isOpen?: boolean; onPress: () => void; children: ReactNode };

/** A small decision in a row. `hint` is the key that does the same. */
export function ActButton({ tone = "plain", hint, isBusy = false, isOpen, onPress, children }: Props) {
  return (
    <button
      type="button"
      aria-disabled={isBusy}
      aria-expanded={isOpen}
      onClick={() => !isBusy && onPress()}
      className={`inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-[7px] border bg-paper px-2.5 font-semibold pointer-coarse:min-h-11 pointer-coarse:px-3.5 aria-disabled:cursor-default aria-disabled:opacity-55 ${TONES[tone]}`}
    >
      {children}
      {hint && <Key>{hint}</Key>}
    </button>
  );
}

export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd
      aria-hidden
      className="rounded border border-b-2 border-rule bg-paper px-[5px] py-0.5 font-mono text-[11px] leading-none font-semibold text-ink-2 pointer-coarse:hidden"
    >
      {children}
    </kbd>
  );
}
