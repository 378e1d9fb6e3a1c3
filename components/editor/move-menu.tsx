"use client";
import { useRef } from "react";
import { FORMS, type FormMove } from "./move-forms";

/** The rarer steps; closes at a choice, at Escape, and when the focus leaves. */
export function MoveMenu({ moves, onMove }: { moves: readonly FormMove[]; onMove: (move: FormMove) => void }) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => ref.current?.removeAttribute("open");
  if (moves.length === 0) return null;
  return (
    <details
      ref={ref}
      className="relative"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !ref.current?.open) return;
        close();
        ref.current.querySelector("summary")?.focus();
      }}
    >
      <summary className="min-h-9 cursor-pointer list-none rounded-[7px] border border-rule bg-paper px-[13px] py-1.5 font-semibold whitespace-nowrap hover:border-ink-3 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        더 보기 <span aria-hidden>▾</span>
      </summary>
      <ul className="absolute left-0 z-30 mt-1 min-w-40 rounded-lg border border-rule bg-paper py-1 shadow-lg min-[560px]:right-0 min-[560px]:left-auto">
        {moves.map((move) => (
          <li key={move}>
            <button
              type="button"
              className="block min-h-9 w-full px-4 py-1.5 text-left whitespace-nowrap hover:bg-wash disabled:opacity-50 pointer-coarse:min-h-11"
              onClick={() => {
                close();
                onMove(move);
              }}
            >
              {FORMS[move].button}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
