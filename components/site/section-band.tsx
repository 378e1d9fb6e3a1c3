import type { ArticleCard } from "@/lib/articles/read";
import { BandCard } from "./band-card";
import { Headline } from "./headline";

type Place = { slug: string; name: string };
type Props = { section: Place; subsections: Place[]; articles: ArticleCard[] };

const quiet = "inline-flex min-h-8 items-center text-[14px] text-ink-3 hover:text-ink hover:underline";

/** Columns left beside the photos, so that a band is full whatever has a photo: of four, or of two on a tablet. */
const BESIDE = [
  "min-[641px]:col-span-2 min-[1001px]:col-span-4",
  "min-[641px]:col-span-2",
  "min-[641px]:col-span-2",
  "min-[641px]:col-span-1",
];

/** One section on the front page: photos first, the others as a list of headlines beside them. */
export function SectionBand({ section, subsections, articles }: Props) {
  const pictured = articles.filter((article) => article.photo);
  const others = articles.filter((article) => !article.photo);
  const wideFrom = pictured.length === 1 ? "tablet" : pictured.length === 2 && others.length === 0 ? "desktop" : undefined;
  return (
    <section aria-labelledby={`band-${section.slug}`} className="border-t-2 border-rule-strong pt-3 pb-8.5 paint-late [--late:640px] min-[1001px]:[--late:360px]">
      <header className="mb-3.5 flex items-baseline gap-x-3.5">
        <h2 id={`band-${section.slug}`} className="shrink-0 text-[20px] font-bold tracking-[-.025em]">
          <a href={`/sections/${section.slug}`} className="hover:underline hover:underline-offset-4">
            {section.name}
          </a>
        </h2>
        <ul className="flex min-w-0 flex-wrap gap-x-3.5">
          {subsections.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/sections/${slug}`} className={quiet}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <a href={`/sections/${section.slug}`} className={`${quiet} ml-auto shrink-0 max-[640px]:hidden`}>
          전체 보기<span className="sr-only">: {section.name}</span>
        </a>
      </header>
      <div className="grid gap-x-7 gap-y-6 max-[640px]:gap-0 min-[641px]:grid-cols-2 min-[1001px]:grid-cols-4">
        {pictured.map((article) => (
          <BandCard key={article.number} article={article} wideFrom={wideFrom} />
        ))}
        {others.length > 0 && (
          <ul className={`list-none content-start ${BESIDE[pictured.length] ?? ""} ${pictured.length === 0 ? "grid gap-x-7 min-[641px]:grid-cols-2 min-[1001px]:grid-cols-4" : ""}`}>
            {others.map(({ number, label, title, correction, deck }) => (
              <li key={number} className={`border-b border-rule py-3.5 ${pictured.length === 0 ? "min-[641px]:pt-0" : "min-[641px]:first:pt-0 min-[641px]:last:border-0"}`}>
                <a href={`/articles/${number}`} className="group block">
                  <h3 className="text-[17px] leading-[1.45] font-semibold tracking-[-.018em] text-pretty group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4">
                    <Headline label={label} title={title} correction={correction} />
                  </h3>
                  {deck && <p className="mt-1 line-clamp-2 text-[15px] text-ink-2 max-[640px]:hidden">{deck}</p>}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
