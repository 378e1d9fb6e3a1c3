import type { MostRead } from "@/lib/views/read";
import { Headline } from "./headline";

type Props = {
  articles: MostRead[];
  className?: string;
  /** The front page's smaller heading, and two columns on a tablet. */
  isFront?: boolean;
};

/** 많이 본 뉴스: what readers opened most in the last day, by rank. Not there until somebody reads. */
export function MostReadList({ articles, className = "", isFront = false }: Props) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="most-read" className={className}>
      <h2 id="most-read" className={`leading-snug font-bold tracking-[-.02em] ${isFront ? "flex min-h-8 items-center text-[17px]" : "pb-1 text-[20px]"}`}>
        많이 본 뉴스
      </h2>
      <ol className={`list-none ${isFront ? "gap-x-9 min-[641px]:max-[1000px]:columns-2" : ""}`}>
        {articles.map(({ number, label, title, correction }, at) => (
          <li key={number} className="break-inside-avoid border-b border-rule text-[15px] leading-[1.48] font-medium">
            <a href={`/articles/${number}`} className={`group grid grid-cols-[26px_minmax(0,1fr)] gap-2 ${isFront ? "py-2.5" : "py-3"}`}>
              <span className="text-[20px] leading-[1.17] font-bold text-accent tabular-nums">
                {at + 1}
                <span className="sr-only">위</span>
              </span>
              <span className="text-pretty group-hover:underline group-hover:underline-offset-4">
                <Headline label={label} title={title} correction={correction} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
