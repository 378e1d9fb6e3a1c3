import { Link } from "./link";

/** The page's name, and the way to a new entry. */
export function EntryHead({ title, add, path }: { title: string; add: string; path: string }) {
  return (
    <div className="mb-4 flex items-center justify-between gap-4">
      <h1 className="text-[21px] font-bold tracking-[-.02em]">{title}</h1>
      <Link
        href={`${path}?new`}
        className="inline-flex min-h-9 items-center rounded-[7px] border border-rule px-3 font-semibold text-ink no-underline hover:border-ink pointer-coarse:min-h-11"
      >
        {add}
      </Link>
    </div>
  );
}
