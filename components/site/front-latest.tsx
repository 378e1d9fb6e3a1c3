import { Ago } from "@/components/ui/ago";
import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";

/** The front page's third column: the newest headlines that do not stand beside it already. */
export function FrontLatest({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="front-latest" className="max-[1000px]:border-t-2 max-[1000px]:border-rule-strong max-[1000px]:pt-3.5">
      <h2 id="front-latest" className="text-[17px] leading-snug font-bold tracking-[-.02em]">
        <a href="/latest" className="group flex min-h-8 items-center justify-between">
          <span className="group-hover:underline group-hover:underline-offset-4">최신기사</span>
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 fill-none stroke-ink-3 [stroke-linecap:round] [stroke-linejoin:round] [stroke-width:1.6]">
            <path d="m4 2 4 4-4 4" />
          </svg>
        </a>
      </h2>
      <ol className="list-none gap-x-9 min-[641px]:max-[1000px]:grid min-[641px]:max-[1000px]:grid-cols-2">
        {articles.map(({ number, label, title, correction, publishedAt }) => (
          <li key={number} className="border-b border-rule text-[15px] leading-[1.48] font-medium">
            <a href={`/articles/${number}`} className="group block py-2.5">
              <span className="block text-pretty group-hover:underline group-hover:underline-offset-4">
                <Headline label={label} title={title} correction={correction} />
              </span>
              <Ago at={publishedAt} className="block text-[13px] font-normal text-ink-3 tabular-nums" />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
