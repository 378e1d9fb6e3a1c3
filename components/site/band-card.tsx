import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";
import { Picture } from "./picture";

/** Where a band has columns to spare, a card lies across two of them with its deck. */
const WIDE = {
  tablet: { card: "min-[641px]:col-span-2 min-[641px]:grid min-[641px]:grid-cols-2 min-[641px]:items-start min-[641px]:gap-x-7", title: "min-[641px]:text-[20px]", deck: "max-[640px]:hidden" },
  desktop: { card: "min-[1001px]:col-span-2 min-[1001px]:grid min-[1001px]:grid-cols-2 min-[1001px]:items-start min-[1001px]:gap-x-7", title: "min-[641px]:mt-2.5 min-[1001px]:mt-0 min-[1001px]:text-[20px]", deck: "max-[1000px]:hidden" },
};

/** An article with its photo in a section's band; `wideFrom` is the screen from which it takes two columns. */
export function BandCard({ article, wideFrom }: { article: ArticleCard; wideFrom?: keyof typeof WIDE }) {
  const { number, label, title, correction, deck, photo } = article;
  const wide = wideFrom && WIDE[wideFrom];
  return (
    <a
      href={`/articles/${number}`}
      className={`group block max-[640px]:flex max-[640px]:flex-row-reverse max-[640px]:items-start max-[640px]:gap-3.5 max-[640px]:border-b max-[640px]:border-rule max-[640px]:py-3.5 ${wide?.card ?? ""}`}
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
          className={`text-[17px] leading-[1.45] font-semibold tracking-[-.018em] text-pretty group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 ${wide?.title ?? "min-[641px]:mt-2.5"}`}
        >
          <Headline label={label} title={title} correction={correction} />
        </h3>
        {wide && deck && <p className={`mt-2 line-clamp-4 text-[15px] text-ink-2 ${wide.deck}`}>{deck}</p>}
      </div>
    </a>
  );
}
