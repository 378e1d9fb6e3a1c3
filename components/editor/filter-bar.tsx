import Link from "next/link";
import { addressOf, type Filters } from "./article-filters";

const STATES = [
  [undefined, "모두"],
  ["draft", "초안"],
  ["published", "발행됨"],
  ["withdrawn", "철회됨"],
] as const;

const tab = "-mb-px border-b-2 border-transparent px-3 py-[9px] font-semibold text-ink-3 no-underline hover:text-ink aria-[current]:border-ink aria-[current]:text-ink";

/** Links and a plain form: the list is its address. */
export function FilterBar({ filters, seesAll }: { filters: Filters; seesAll: boolean }) {
  const { status, mine, words } = filters;
  return (
    <div className="mt-2 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-rule">
      <nav aria-label="기사 상태" className="flex gap-1">
        {STATES.map(([state, name]) => (
          <Link key={name} href={addressOf({ status: state, mine, words })} aria-current={status === state ? "page" : undefined} className={tab}>
            {name}
          </Link>
        ))}
        {seesAll && (
          <Link href={addressOf({ status, mine: mine ? undefined : true, words })} aria-current={mine ? "true" : undefined} className={`${tab} ml-2`}>
            내 기사만
          </Link>
        )}
      </nav>
      <form action="/desk/articles" role="search" className="flex gap-1.5 pb-2">
        {status && <input type="hidden" name="state" value={status} />}
        {mine && <input type="hidden" name="mine" value="1" />}
        <input
          key={words}
          type="search"
          name="words"
          defaultValue={words}
          aria-label="제목이나 번호로 찾기"
          placeholder="제목이나 번호"
          className="h-9 w-44 rounded-[7px] border border-ink-3/80 bg-paper px-2.5 placeholder:text-ink-3"
        />
        <button className="h-9 rounded-[7px] border border-ink-3/80 px-3 font-semibold hover:bg-wash">찾기</button>
      </form>
    </div>
  );
}
