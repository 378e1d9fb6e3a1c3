import { listSections } from "@/lib/newsroom/read";

/** Every section with its subsections, for a reader who does not know where to go next. */
export async function SectionDirectory() {
  const sections = await listSections();
  if (sections.length === 0) return null;
  return (
    <nav aria-labelledby="directory-heading">
      <h2 id="directory-heading" className="border-t-2 border-rule-strong pt-3 pb-1 text-[20px] leading-snug font-bold tracking-[-.02em]">
        섹션별로 보기
      </h2>
      <ul className="list-none">
        {sections.map(({ slug, name, subsections }) => (
          <li key={slug} className="border-b border-rule py-2">
            <a href={`/sections/${slug}`} className="inline-flex min-h-8 items-center text-[15px] font-semibold hover:underline hover:underline-offset-4">
              {name}
            </a>
            {subsections.length > 0 && (
              <ul className="flex list-none flex-wrap gap-x-4 text-[14px] text-ink-3">
                {subsections.map((sub) => (
                  <li key={sub.slug}>
                    <a href={`/sections/${sub.slug}`} className="inline-flex min-h-8 items-center hover:text-ink hover:underline">
                      {sub.name}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
