import { Ago } from "@/components/ui/ago";
import type { ArticleCard } from "@/lib/articles/read";
import { countComments } from "@/lib/comments/read";
import { Headline } from "./headline";
import { Picture } from "./picture";

/** The front page's first article, and three headlines under it. */
export async function FrontLead({ article, more }: { article: ArticleCard; more: ArticleCard[] }) {
  const { number, label, title, correction, deck, section, reporters, publishedAt, photo } = article;
  const comments = await countComments(number);
  return (
    <div>
      <article>
        <a href={`/articles/${number}`} className="group block">
          {photo && (
            <div className="max-[640px]:-mx-[18px]">
              <Picture
                photo={photo}
                alt={photo.alt}
                sizes="(min-width: 1168px) 545px, (min-width: 641px) 55vw, 100vw"
                isFirst
                className="aspect-[3/2] w-full object-cover min-[641px]:rounded-[3px]"
              />
            </div>
          )}
          <h2 className="mt-3 mb-2.5 text-[clamp(27px,3.1vw,36px)] leading-[1.3] font-extrabold tracking-[-.03em] text-balance group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4">
            <Headline label={label} title={title} correction={correction} />
          </h2>
          {deck && <p className="text-[17px] text-pretty text-ink-2">{deck}</p>}
        </a>
        <p className="mt-2.5 text-[13px] text-ink-3">
          <a href={`/sections/${section.slug}`} className="hover:underline">
            {section.name}
          </a>
          {" · "}
          {reporters.map(({ name }) => name).join(" · ")} 기자 · <Ago at={publishedAt} />
          {comments > 0 && (
            <>
              {" · "}
              <a href={`/articles/${number}#comments`} className="hover:underline">
                댓글 {comments}
              </a>
            </>
          )}
        </p>
      </article>
      {more.length > 0 && (
        <ul className="mt-4 grid list-none gap-1 border-t border-rule pt-3 text-[15px] font-medium">
          {more.map((card) => (
            <li key={card.number} className="grid grid-cols-[12px_minmax(0,1fr)]">
              <span aria-hidden="true" className="py-1 text-accent">
                ·
              </span>
              <a href={`/articles/${card.number}`} className="py-1 text-pretty hover:underline hover:underline-offset-4">
                <Headline {...card} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
