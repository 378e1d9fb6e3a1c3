import { type Asked, searchAddress } from "@/lib/search/address";
import { PERIODS } from "@/lib/search/period";

type Choice = { key: string | undefined; name: string };
type Props = { asked: Asked; sections: readonly { slug: string; name: string }[] };

const chip =
  "inline-flex min-h-9 items-center rounded-full border border-rule px-3.5 text-[14px] whitespace-nowrap text-ink-2 hover:bg-wash aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-semibold aria-[current]:text-accent";
const date = "min-h-11 rounded-md border border-rule bg-paper px-3 text-[15px]";

/** Where and when to look: each choice is a link, dates are a form. */
export function SearchFilters({ asked, sections }: Props) {
  const { q, section, period, from, to } = asked;
  const hasDates = Boolean(from || to);
  const wheres = [{ key: undefined, name: "전체" }, ...sections.map(({ slug, name }) => ({ key: slug, name }))];
  const whens = [{ key: undefined, name: "전체" }, ...PERIODS];
  return (
    <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-2.5 text-[14px]">
      <Choices label="섹션" choices={wheres} current={section} hrefOf={(key) => searchAddress({ ...asked, section: key, before: undefined })} />
      <Choices label="기간" choices={whens} current={hasDates ? null : period} hrefOf={(key) => searchAddress({ q, section, period: key })} />
      <details open={hasDates} className="min-[641px]:pl-11">
        <summary className="inline-flex min-h-9 items-center text-[14px] text-ink-2 underline underline-offset-4 hover:text-ink">날짜로 고르기</summary>
        <form action="/search" className="mt-2 flex flex-wrap items-center gap-2.5">
          <input type="hidden" name="q" value={q} />
          {section && <input type="hidden" name="section" value={section} />}
          <input type="date" name="from" defaultValue={from} aria-label="시작일" className={date} />
          <span aria-hidden="true">~</span>
          <input type="date" name="to" defaultValue={to} aria-label="종료일" className={date} />
          <button type="submit" className="min-h-11 rounded-md border border-rule px-4 font-semibold hover:bg-wash">
            적용
          </button>
        </form>
      </details>
    </div>
  );
}

type ChoicesProps = { label: string; choices: readonly Choice[]; current: string | null | undefined; hrefOf: (key: string | undefined) => string };

function Choices({ label, choices, current, hrefOf }: ChoicesProps) {
  return (
    <nav aria-label={`${label} 고르기`} className="flex items-baseline gap-2.5">
      <span aria-hidden="true" className="w-8 shrink-0 text-ink-3">
        {label}
      </span>
      <ul className="flex min-w-0 list-none gap-1.5 p-0.5 max-[640px]:overflow-x-auto max-[640px]:pr-9 max-[640px]:[mask-image:linear-gradient(to_right,#000_calc(100%-36px),transparent)] max-[640px]:[scrollbar-width:none] min-[641px]:flex-wrap">
        {choices.map(({ key, name }) => (
          <li key={key ?? ""}>
            <a href={hrefOf(key)} aria-current={key === current ? "true" : undefined} className={chip}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
