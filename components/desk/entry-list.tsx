import type { ReactNode } from "react";
import { Link } from "./link";

type Entry = { slug: string; name: string; isUnder?: boolean; about: ReactNode; aside?: ReactNode };

/** A list of the newsroom's entries, each opening its form. */
export function EntryList({ path, currentSlug, entries, empty }: { path: string; currentSlug: string | undefined; entries: Entry[]; empty: string }) {
  if (entries.length === 0) return <p className="py-14 text-center text-ink-3">{empty}</p>;
  return (
    <ul className="border-t border-rule">
      {entries.map(({ slug, name, isUnder, about, aside }) => (
        <li key={slug} className={`border-b border-rule ${isUnder ? "pl-6" : ""}`}>
          <Link
            href={`${path}?slug=${encodeURIComponent(slug)}`}
            aria-current={slug === currentSlug ? "true" : undefined}
            className="grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-2 py-2 text-ink no-underline hover:bg-wash aria-[current]:bg-wash"
          >
            <span className="min-w-0">
              <b className={isUnder ? "font-medium" : "font-semibold"}>{name}</b> <span className="text-[13px] text-ink-3">{about}</span>
            </span>
            <span className="text-[13px] text-ink-3 tabular-nums">{aside}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
