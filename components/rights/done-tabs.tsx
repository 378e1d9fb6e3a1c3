import Link from "next/link";

type Props = { path: string; isDone: boolean; open: string; done: string };

/** What waits, and what is over. */
export function DoneTabs({ path, isDone, open, done }: Props) {
  const tabs: [string, string, boolean][] = [
    [path, open, !isDone],
    [`${path}?done`, done, isDone],
  ];
  return (
    <nav aria-label="상태" className="mt-2 mb-5 flex gap-1 border-b border-rule">
      {tabs.map(([href, label, isCurrent]) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent ? "page" : undefined}
          className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3 font-semibold text-ink-3 no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
