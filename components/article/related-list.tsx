import { Headline } from "@/components/site/headline";
import { Picture } from "@/components/site/picture";
import { Ago } from "@/components/ui/ago";
import type { ArticleCard } from "@/lib/articles/read";

/** 관련 기사: articles about the same people and subjects. */
export function RelatedList({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="related-heading" className="mt-10 print-hidden">
      <h2 id="related-heading" className="border-t-2 border-rule-strong pt-3 text-[20px] leading-snug font-bold tracking-[-.02em]">
        관련 기사
      </h2>
      <ul className="grid list-none min-[561px]:grid-cols-2 min-[561px]:gap-x-8">
        {articles.map(({ number, label, title, correction, publishedAt, photo }) => (
          <li key={number} className="border-b border-rule">
            <a href={`/articles/${number}`} className="group flex items-start gap-4 py-3.5">
              <span className="min-w-0 flex-1">
                <span className="block text-[17px] leading-[1.45] font-semibold tracking-[-.015em] text-pretty group-hover:underline group-hover:underline-offset-4">
                  <Headline label={label} title={title} correction={correction} />
                </span>
                <Ago at={publishedAt} className="mt-1 block text-[13px] text-ink-3 tabular-nums" />
              </span>
              {photo && <Picture photo={photo} alt="" sizes="96px" className="aspect-[3/2] w-24 shrink-0 rounded-[3px] object-cover" />}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
