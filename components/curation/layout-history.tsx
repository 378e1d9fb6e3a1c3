"use client";
import { stamp } from "@/lib/korean/time";
import type { BoardHeadline, Layout } from "@/lib/curation/desk-read";
import { nameOf } from "./slot-list";

type Known = Record<number, BoardHeadline>;
type Props = { title: string; empty: string; layouts: Layout[]; known: Known; act: string; onAct: (layout: Layout) => void };

export const leadOf = ({ numbers: [lead, ...others] }: Pick<Layout, "numbers">, known: Known): string => {
  if (lead === undefined) return "자동 배치";
  return others.length > 0 ? `${nameOf(lead, known)} 외 ${others.length}건` : nameOf(lead, known);
};

/** Layouts to come or gone by, each with what can be done with it. */
export function LayoutHistory({ title, empty, layouts, known, act, onAct }: Props) {
  return (
    <section className="mt-7">
      <h2 className="mb-2 text-base font-bold">{title}</h2>
      {layouts.length === 0 ? (
        <p className="text-ink-3">{empty}</p>
      ) : (
        <ul className="border-t border-rule">
          {layouts.map((layout) => (
            <li key={layout.id} className="flex items-center justify-between gap-3 border-b border-rule py-2">
              <span className="min-w-0">
                <span className="block text-[13px] text-ink-3 tabular-nums">
                  {stamp(layout.startsAt).slice(0, 16)}부터{layout.by && ` · ${layout.by}`}
                </span>
                <span className="block leading-snug">{leadOf(layout, known)}</span>
              </span>
              <button
                type="button"
                aria-label={`${act}: ${stamp(layout.startsAt).slice(0, 16)} ${leadOf(layout, known)}`}
                onClick={() => onAct(layout)}
                className="min-h-9 shrink-0 cursor-pointer rounded-[7px] border border-rule px-3 font-semibold hover:border-ink-3 pointer-coarse:min-h-11"
              >
                {act}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
