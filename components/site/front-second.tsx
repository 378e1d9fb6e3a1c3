import { Ago } from "@/components/ui/ago";
import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";
import { Picture } from "./picture";

/** The front page's second column: the first with its photo, the others in words. */
export function FrontSecond({ articles }: { articles: ArticleCard[] }) {
  return (
    <div className="grid content-start gap-5.5 border-rule max-[640px]:border-t max-[640px]:pt-5.5 min-[641px]:border-l min-[641px]:pl-9">
      {articles.map(({ number, label, title, correction, deck, topSection, publishedAt, photo }, at) => (
        <article key={number} className={at === 0 ? "" : "border-t border-rule pt-5.5"}>
          <a href={`/articles/${number}`} className="group block">
            {at === 0 && photo && (
              <Picture
                photo={photo}
                alt=""
                sizes="(min-width: 1168px) 300px, (min-width: 641px) 38vw, 100vw"
                className="mb-2 aspect-[3/2] w-full rounded-[3px] object-cover"
              />
            )}
            <h3 className="mb-1 text-[20px] leading-[1.38] font-bold tracking-[-.02em] text-pretty group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4">
              <Headline label={label} title={title} correction={correction} />
            </h3>
            {deck && <p className="line-clamp-2 text-[15px] text-ink-2">{deck}</p>}
          </a>
          <p className="mt-2 text-[13px] text-ink-3">
            <a href={`/sections/${topSection.slug}`} className="hover:underline">
              {topSection.name}
            </a>
            {" · "}
            <Ago at={publishedAt} />
          </p>
        </article>
      ))}
    </div>
  );
}
