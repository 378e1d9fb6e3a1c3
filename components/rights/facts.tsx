import type { ReactNode } from "react";
import { stamp } from "@/lib/korean/time";

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

type Deed = { act: string; at: string; by: string | null };

/** What was done with a case, and when; `nobody` stands where no person did it or is there any more. */
export const Deeds = ({ acts, names, nobody }: { acts: readonly Deed[]; names: Record<string, string>; nobody: string }) => (
  <section className="mt-6">
    <h2 className="mb-2 text-[13px] font-semibold text-ink-3">처리 기록</h2>
    <ol className="text-[14px]">
      {acts.map(({ act, at, by }) => (
        <li key={`${at} ${act}`} className="flex flex-wrap gap-x-3 border-b border-rule py-1.5">
          <time dateTime={at} className="text-ink-3 tabular-nums">
            {stamp(at)}
          </time>
          <span>{names[act] ?? act}</span>
          <span className="text-ink-3">{by ?? nobody}</span>
        </li>
      ))}
    </ol>
  </section>
);
