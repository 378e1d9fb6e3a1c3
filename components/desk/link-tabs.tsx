"use client";
import { useCurrentTab } from "./current-tab";
import { Link } from "./link";

type Props = { label: string; tabs: { href: string; text: string; isCurrent: boolean }[] };

/** Ways to look at one list, each with an address of its own. */
export function LinkTabs({ label, tabs }: Props) {
  const row = useCurrentTab(tabs.find(({ isCurrent }) => isCurrent)?.href);
  return (
    <nav ref={row} aria-label={label} className="relative mt-2 mb-5 flex gap-1 overflow-x-auto border-b border-rule">
      {tabs.map(({ href, text, isCurrent }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent ? "page" : undefined}
          className="-mb-px inline-flex min-h-11 shrink-0 items-center border-b-2 border-transparent px-3 font-semibold text-ink-3 no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
