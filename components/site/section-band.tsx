import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";
import { Picture } from "./picture";

type Place = { slug: string; name: string };
type Props = { section: Place; subsections: Place[]; articles: ArticleCard[] };

/** One section on the front page: its four newest that do not stand above already. */
export function SectionBand({ section, subsections, articles }: Props) {
  return (
    <section aria-labelledby={`band-${section.slug}`} className="border-t-2 border-rule-strong pt-3.5 pb-8.5">
      <header className="mb-4 flex flex-wrap items-baseline gap-x-3.5">
        <h2 id={`band-${section.slug}`} className="text-[21px] font-bold tracking-[-.025em]">
          <a href={`/sections/${section.slug}`} className="hover:underline hover:underline-offset-4">
            {section.name}
          </a>
        </h2>
        {subsections.map(({ slug, name }) => (
          <a key={slug} href={`/sections/${slug}`} className="inline-flex min-h-6 items-center text-[14px] text-ink-3 hover:underline">
            {name}
          </a>
        ))}
        <a href={`/sections/${section.slug}`} className="ml-auto inline-flex min-h-6 items-center text-[14px] text-ink-3 hover:underline">
          전체 보기<span className="sr-only">: {section.name}</span>
        </a>
      </header>
      <div className="grid gap-x-7 gap-y-6 max-[640px]:gap-0 min-[641px]:grid-cols-2 min-[1001px]:grid-cols-4">
        {articles.map(({ number, label, title, deck, photo }) => (
          <a
            key={number}
            href={`/articles/${number}`}
            className="group block max-[640px]:grid max-[640px]:grid-cols-[minmax(0,1fr)_auto] max-[640px]:gap-3.5 max-[640px]:border-b max-[640px]:border-rule max-[640px]:py-3.5"
          >
            {photo && (
              <Picture
                photo={photo}
                alt=""
                sizes="(min-width: 1001px) 260px, (min-width: 641px) 46vw, 112px"
                className="aspect-[3/2] w-full rounded-[3px] object-cover max-[640px]:order-2 max-[640px]:w-28"
              />
            )}
            <div>
              <h3
                className={`text-[17px] leading-[1.45] font-semibold tracking-[-.018em] text-pretty group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 ${photo ? "min-[641px]:mt-2.5" : ""}`}
              >
                <Headline label={label} title={title} />
              </h3>
              {!photo && deck && <p className="mt-2 line-clamp-3 text-[14.5px] text-ink-2 max-[640px]:hidden">{deck}</p>}
            </div>
          </a>
        ))}
      </div>
    </section>
  );
}
