import type { AuditView } from "@/lib/audit/read";
import { stamp } from "@/lib/korean/time";

export function LogDay({ day, entries }: { day: string; entries: AuditView[] }) {
  return (
    <section className="mb-7">
      <h2 className="mb-1 text-[13px] font-semibold text-ink-3">{day}</h2>
      <ol>
        {entries.map(({ id, at, told }) => (
          <li key={id} className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-3 border-b border-rule py-2">
            <time dateTime={at} className="text-[13px] leading-[1.7] text-ink-3 tabular-nums">
              {stamp(at).slice(11)}
            </time>
            <span>{told}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
