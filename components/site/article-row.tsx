import { Ago } from "@/components/ui/ago";
import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";
import { Picture } from "./picture";

/** One article in a list of a section, a reporter, a person or a tag. */
export function ArticleRow({ article }: { article: ArticleCard }) {
  const { number, label, title, deck, section, reporters, publishedAt, photo } = article;
  return (
    <article className="border-b border-rule py-5">
      <a href={`/articles/${number}`} className="group grid grid-cols-[minmax(0,1fr)_auto] gap-x-5">
        <div>
          <h2 className="text-[18px] leading-[1.42] font-bold tracking-[-.02em] text-pretty group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 min-[641px]:text-[20px]">
            <Headline label={label} title={title} />
          </h2>
          {deck && <p className="mt-1.5 line-clamp-2 text-[15px] text-ink-2 max-[640px]:hidden">{deck}</p>}
        </div>
        {photo && (
          <Picture
            photo={photo}
            alt=""
            sizes="(min-width: 641px) 190px, 112px"
            className="aspect-[3/2] w-28 rounded-[3px] object-cover min-[641px]:w-[190px]"
          />
        )}
      </a>
      <p className="mt-2 text-[13px] text-ink-3">
        <a href={`/sections/${section.slug}`} className="hover:underline">
          {section.name}
        </a>
        {" · "}
        {reporters.map(({ name }) => name).join(" · ")} 기자 · <Ago at={publishedAt} />
      </p>
    </article>
  );
}
