import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";

/** The front page's third column: the newest headlines in their order. */
export function LatestRank({ articles }: { articles: ArticleCard[] }) {
  return (
    <section
      aria-labelledby="front-latest"
      className="max-[1000px]:col-span-full max-[1000px]:border-t-2 max-[1000px]:border-rule-strong max-[1000px]:pt-3.5 min-[1001px]:border-l min-[1001px]:border-rule min-[1001px]:pl-9"
    >
      <h2 id="front-latest" className="mb-1 text-[16px] font-bold tracking-[-.02em]">
        <a href="/latest" className="hover:underline">
          최신기사
        </a>
      </h2>
      <ol className="list-none">
        {articles.map(({ number, label, title }, at) => (
          <li key={number} className="border-b border-rule text-[15px] leading-[1.48] font-medium">
            <a href={`/articles/${number}`} className="group grid grid-cols-[24px_minmax(0,1fr)] gap-2 py-2.5">
              <span aria-hidden="true" className="text-[19px] leading-[1.15] font-extrabold text-accent tabular-nums">
                {at + 1}
              </span>
              <span className="group-hover:underline group-hover:underline-offset-4">
                <Headline label={label} title={title} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
