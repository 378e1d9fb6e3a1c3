import type { ReactNode } from "react";

/** A part of a file, to read or to print. */
export const Facts = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-6 break-inside-avoid">
    <h2 className="mb-1 text-[13px] font-semibold text-ink-3">{title}</h2>
    <dl className="border-t border-rule-strong">{children}</dl>
  </section>
);

export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-x-4 border-b border-rule py-2 min-[640px]:grid-cols-[140px_minmax(0,1fr)]">
    <dt className="text-ink-3">{term}</dt>
    <dd className="whitespace-pre-line">{children}</dd>
  </div>
);
