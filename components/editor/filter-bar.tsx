import { Link } from "@/components/desk/link";
import { LinkTabs } from "@/components/desk/link-tabs";
import { STATUS_NAMES } from "@/lib/articles/rules";
import { addressOf, type Filters, queryOf, STATES, statusOf } from "./article-filters";

type Named = { slug: string; name: string };
type Props = { filters: Filters; seesAll: boolean; sections: (Named & { subsections: Named[] })[]; reporters: Named[] };

const field = "h-9 rounded-[7px] border border-ink-3/80 bg-paper px-2.5 pointer-coarse:h-11";

/** Links and a plain form: the list is its address. */
export function FilterBar({ filters, seesAll, sections, reporters }: Props) {
  const { state, section, reporter, from, to, words, mine, view } = filters;
  const asked = { ...filters, cursor: undefined };
  const status = statusOf(filters, seesAll);
  const isBare = queryOf(filters) === "";
  const tabs = [
    ...(seesAll ? [{ href: "/desk/articles", text: "내가 볼 것", isCurrent: isBare }] : []),
    { href: addressOf({ ...asked, state: seesAll ? "all" : undefined, view: undefined }), text: "모두", isCurrent: !isBare && !status && !view || (isBare && !seesAll) },
    ...STATES.map((each) => ({ href: addressOf({ ...asked, state: each, view: undefined }), text: STATUS_NAMES[each], isCurrent: !isBare && status === each && !view })),
    { href: addressOf({ ...asked, state: undefined, view: "board" }), text: "보드", isCurrent: view === "board" },
  ];
  return (
    <>
      <LinkTabs label="기사 상태" tabs={tabs} />
      <form key={queryOf(filters)} action="/desk/articles" role="search" aria-label="기사 찾기" className="-mt-2 mb-3 flex flex-wrap items-end gap-2">
        {view ? <input type="hidden" name="view" value={view} /> : <input type="hidden" name="state" value={state ?? "all"} />}
        <label className="grid gap-1 text-[13px] font-[650] text-ink-3">
          섹션
          <select name="section" defaultValue={section ?? ""} className={`${field} font-normal text-ink`}>
            <option value="">모두</option>
            {sections.map(({ slug, name, subsections }) => (
              <optgroup key={slug} label={name}>
                <option value={slug}>{name} 전체</option>
                {subsections.map((each) => (
                  <option key={each.slug} value={each.slug}>
                    {each.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {seesAll && (
          <label className="grid gap-1 text-[13px] font-[650] text-ink-3">
            기자
            <select name="reporter" defaultValue={reporter ?? ""} className={`${field} max-w-40 font-normal text-ink`}>
              <option value="">모두</option>
              {reporters.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="grid gap-1 text-[13px] font-[650] text-ink-3">
          수정한 날부터
          <input type="date" name="from" defaultValue={from} className={`${field} font-normal text-ink`} />
        </label>
        <label className="grid gap-1 text-[13px] font-[650] text-ink-3">
          까지
          <input type="date" name="to" defaultValue={to} className={`${field} font-normal text-ink`} />
        </label>
        <label className="grid gap-1 text-[13px] font-[650] text-ink-3">
          제목이나 번호
          <input type="search" name="words" defaultValue={words} className={`${field} w-44 font-normal text-ink`} />
        </label>
        {seesAll && (
          <label className="inline-flex h-9 items-center gap-1.5 pointer-coarse:h-11">
            <input type="checkbox" name="mine" value="1" defaultChecked={mine} className="size-4 accent-accent" /> 내 기사만
          </label>
        )}
        <button className="h-9 cursor-pointer rounded-[7px] border border-ink-3/80 px-3.5 font-semibold hover:bg-wash pointer-coarse:h-11">찾기</button>
        {(section || reporter || from || to || words || mine) && (
          <Link href={addressOf({ state, view })} className="inline-flex h-9 items-center px-1 text-accent underline underline-offset-2 pointer-coarse:h-11">
            조건 지우기
          </Link>
        )}
      </form>
    </>
  );
}
