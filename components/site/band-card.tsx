import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";
import { Picture } from "./picture";

/** An article with its photo in a section's band. Alone, it lies across two columns with its deck. */
export function BandCard({ article, isAlone }: { article: ArticleCard; isAlone: boolean }) {
  const { number, label, title, correction, deck, photo } = article;
  return (
    <a
      href={`/articles/${number}`}
      className={`group block max-[640px]:flex max-[640px]:flex-row-reverse max-[640px]:items-start max-[640px]:gap-3.5 max-[640px]:border-b max-[640px]:border-rule max-[640px]:py-3.5 ${isAlone ? "min-[641px]:col-span-2 min-[641px]:grid min-[641px]:grid-cols-2 min-[641px]:items-start min-[641px]:gap-x-7" : ""}`}
    >
      {photo && (
        <Picture
          photo={photo}
          alt=""
          sizes="(min-width: 1168px) 260px, (min-width: 1001px) 23vw, (min-width: 641px) 46vw, 112px"
          className="aspect-[3/2] w-full rounded-[3px] object-cover max-[640px]:w-28 max-[640px]:shrink-0"
        />
      )}
      <div className="min-w-0 flex-1">
        <h3
          className={`text-[17px] leading-[1.45] font-semibold tracking-[-.018em] text-pretty group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 ${isAlone ? "min-[641px]:text-[20px]" : "min-[641px]:mt-2.5"}`}
        >
          <Headline label={label} title={title} correction={correction} />
        </h3>
        {isAlone && deck && <p className="mt-2 line-clamp-4 text-[15px] text-ink-2 max-[640px]:hidden">{deck}</p>}
      </div>
    </a>
  );
}
