import type { ArticleCard } from "@/lib/articles/read";
import { ArticleRow } from "./article-row";
import { Headline } from "./headline";
import { Picture } from "./picture";
import { RowFacts } from "./row-facts";

/** What the desk put at the head of a section: the first large, the others as the list below them. */
export function SectionLead({ articles: [lead, ...others] }: { articles: ArticleCard[] }) {
  if (!lead) return null;
  const { number, label, title, correction, deck, section, reporters, publishedAt, photo } = lead;
  return (
    <>
      <article className="group relative border-b border-rule py-6">
        {photo && <Picture photo={photo} alt={photo.alt} sizes="(min-width: 961px) 720px, 100vw" isFirst className="mb-4 aspect-[16/9] w-full rounded-[3px] object-cover" />}
        <h2 className="text-[24px] leading-[1.34] font-extrabold tracking-[-.028em] text-balance min-[641px]:text-[30px]">
          <a href={`/articles/${number}`} className="group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 after:absolute after:inset-0">
            <Headline label={label} title={title} correction={correction} />
          </a>
        </h2>
        {deck && <p className="mt-2 text-[17px] text-pretty text-ink-2">{deck}</p>}
        <RowFacts section={section} reporters={reporters} publishedAt={publishedAt} />
      </article>
      {others.map((article) => (
        <ArticleRow key={article.number} article={article} />
      ))}
    </>
  );
}
