/** The way to the search page, in the masthead. */
export function SearchLink() {
  return (
    <a href="/search" aria-label="검색" className="grid size-11 place-items-center rounded-lg text-ink-2 hover:bg-wash">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[18px] fill-none stroke-current [stroke-linecap:round] [stroke-width:1.8]">
        <circle cx="10.5" cy="10.5" r="6.5" />
        <path d="m15.5 15.5 5 5" />
      </svg>
    </a>
  );
}
