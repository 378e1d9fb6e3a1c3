"use client";
import type { Sort } from "@/lib/comments/rules";

const NAMES: Record<Sort, string> = { best: "순공감순", newest: "최신순", oldest: "등록순", answered: "기자 답변순" };
const sorts = Object.entries(NAMES) as [Sort, string][];

export function SortButtons({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  return (
    <div role="group" aria-label="댓글 정렬" className="-mx-2 flex flex-wrap text-sm text-ink-3 noscript:hidden">
      {sorts.map(([key, name]) => (
        <button
          key={key}
          type="button"
          aria-pressed={sort === key}
          onClick={() => onSort(key)}
          className="min-h-9 cursor-pointer px-2 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
        >
          {name}
        </button>
      ))}
    </div>
  );
}
