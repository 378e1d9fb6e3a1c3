import { Ago } from "@/components/ui/ago";
import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";

/** 최신기사: headlines with their time. Long ones wrap; none is ever cut. */
export function LatestList({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="latest-heading">
      <h2 id="latest-heading" className="border-t-2 border-rule-strong pt-3 pb-1 text-[20px] leading-snug font-bold tracking-[-.02em]">
        <a href="/latest" className="hover:underline hover:underline-offset-4">
          최신기사
        </a>
      </h2>
      <ol className="list-none">
        {articles.map(({ number, label, title, correction, publishedAt }) => (
          <li key={number} className="border-b border-rule text-[15px] leading-normal font-medium">
            <a href={`/articles/${number}`} className="group block py-3">
              <span className="block text-pretty group-hover:underline group-hover:underline-offset-4">
                <Headline label={label} title={title} correction={correction} />
              </span>
              <Ago at={publishedAt} className="mt-0.5 block text-[13px] font-normal text-ink-3 tabular-nums" />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
