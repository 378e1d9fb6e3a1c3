import type { ArticleCard } from "@/lib/articles/read";
import { Headline } from "./headline";
import { Picture } from "./picture";
import { RowFacts } from "./row-facts";

type Props = { article: ArticleCard; heading?: "h2" | "h3" };

/** One article in a list of a section, a reporter, a person or a tag. The headline's link covers the row. */
export function ArticleRow({ article, heading: Heading = "h2" }: Props) {
  const { number, label, title, correction, deck, section, reporters, publishedAt, photo } = article;
  return (
    <article className="group relative flex items-start gap-4 border-b border-rule py-5 min-[641px]:gap-6">
      <div className="min-w-0 flex-1">
        <Heading className="text-[17px] leading-[1.42] font-bold tracking-[-.02em] text-pretty min-[641px]:text-[20px]">
          <a
            href={`/articles/${number}`}
            className="group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 after:absolute after:inset-0"
          >
            <Headline label={label} title={title} correction={correction} />
          </a>
        </Heading>
        {deck && <p className="mt-1.5 line-clamp-2 text-[15px] text-ink-2 max-[640px]:hidden">{deck}</p>}
        <RowFacts section={section} reporters={reporters} publishedAt={publishedAt} />
      </div>
      {photo && (
        <Picture
          photo={photo}
          alt=""
          sizes="(min-width: 641px) 190px, 112px"
          className="aspect-[3/2] w-28 shrink-0 rounded-[3px] object-cover min-[641px]:w-[190px]"
        />
      )}
    </article>
  );
}
