import { MAX_QUERY } from "@/lib/search/query";
import type { Asked } from "@/lib/search/address";

/** A plain form: it needs no script, and keeps the chosen section and period. */
export function SearchForm({ asked, error }: { asked: Asked; error?: string }) {
  const { q, section, period, from, to } = asked;
  const kept = Object.entries({ section, period, from, to }).filter(([, value]) => value);
  return (
    <form action="/search" role="search" aria-label="기사 검색">
      <div className="flex border-2 border-rule-strong focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
        <input
          type="search"
          name="q"
          defaultValue={[...q].slice(0, MAX_QUERY * 2).join("")}
          aria-label="검색어"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "search-error" : undefined}
          placeholder="제목, 본문, 기자, 인물"
          enterKeyHint="search"
          autoComplete="off"
          autoFocus={!q}
          className="min-h-13 min-w-0 flex-1 bg-transparent px-4 text-[17px] outline-none placeholder:text-ink-3"
        />
        <button type="submit" className="min-h-13 bg-rule-strong px-6 font-bold whitespace-nowrap text-paper hover:bg-accent">
          검색
        </button>
      </div>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {error && (
        <p id="search-error" role="alert" className="mt-3 rounded-md bg-danger-wash px-4 py-3 text-[15px] text-danger">
          {error}
        </p>
      )}
    </form>
  );
}
