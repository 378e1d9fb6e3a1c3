import { Picture } from "@/components/site/picture";
import type { Named } from "@/lib/search/read";

/** Somebody whom the query names: the way to their page. */
export function NamedCard({ named }: { named: Named }) {
  const { name, role, summary, photo, kind, href } = named;
  return (
    <li className="relative flex items-center gap-4 rounded-lg bg-wash px-4 py-3.5">
      {photo && <Picture photo={photo} alt="" sizes="56px" className="size-14 shrink-0 rounded-full object-cover" />}
      <div className="min-w-0 flex-1">
        <p className="text-[13px] font-semibold text-accent">{kind}</p>
        <p className="text-[17px] leading-snug font-bold tracking-[-.02em]">
          <a href={href} className="after:absolute after:inset-0 hover:underline hover:underline-offset-4">
            {name} <span className="text-[15px] font-medium text-ink-3">{role}</span>
          </a>
        </p>
        {summary && <p className="mt-0.5 line-clamp-1 text-[14px] text-ink-2">{summary}</p>}
      </div>
      <span aria-hidden="true" className="text-ink-3">
        ›
      </span>
    </li>
  );
}
