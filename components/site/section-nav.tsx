import { listSections } from "@/lib/newsroom/read";

const item = "inline-flex min-h-11 items-center border-b-[3px] border-transparent hover:text-accent aria-[current]:border-accent aria-[current]:text-accent";

/** The sections; `current` is the slug of the top section that the page belongs to, or `latest`. */
export async function SectionNav({ current, isCentered }: { current?: string; isCentered: boolean }) {
  const sections = await listSections();
  return (
    <nav aria-label="섹션" className="sticky top-0 z-[2] border-t-2 border-b border-t-rule-strong border-b-rule bg-paper print-hidden">
      <ul
        className={`wrap flex list-none gap-6 overflow-x-auto text-[15px] font-semibold whitespace-nowrap [scrollbar-width:none] max-[1000px]:[mask-image:linear-gradient(to_right,#000_calc(100%-36px),transparent)] max-[1000px]:pr-9 min-[641px]:gap-7 ${isCentered ? "min-[1001px]:justify-center" : ""}`}
      >
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/sections/${slug}`} aria-current={slug === current ? "true" : undefined} className={item}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href="/latest" aria-current={current === "latest" ? "true" : undefined} className={item}>
            최신
          </a>
        </li>
      </ul>
    </nav>
  );
}
