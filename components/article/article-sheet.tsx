import type { ReactNode } from "react";
import { Headline } from "@/components/site/headline";
import { LatestList } from "@/components/site/latest-list";
import { MostReadList } from "@/components/site/most-read-list";
import { type ArticleView, listArticles } from "@/lib/articles/read";
import { siteUrl } from "@/lib/env";
import { SITE_NAME } from "@/lib/settings/rules";
import { listMostRead } from "@/lib/views/read";
import { ArticleBody } from "./article-body";
import { Byline } from "./byline";
import { CorrectionNotice } from "./correction-notice";
import { Lightbox } from "./lightbox";
import { OriginNotice } from "./origin-notice";
import { Topics } from "./topics";

type Props = { article: ArticleView; children?: ReactNode };

/** The article as readers see it, published or in a preview; what follows the text are its children. */
export async function ArticleSheet({ article, children }: Props) {
  const { number, label, title, deck, section, topSection, reporters, tags } = article;
  const [{ articles: latest }, mostRead] = await Promise.all([listArticles({ limit: 11 }), listMostRead()]);
  return (
    <div className="wrap grid gap-11 pt-5 pb-16 max-[960px]:max-w-[728px] min-[641px]:pt-9 min-[961px]:grid-cols-[minmax(0,680px)_300px] min-[961px]:justify-between min-[961px]:gap-16 print:block">
      <main id="main" className="min-w-0">
        <article>
          <p className="mb-3 hidden text-[13px] text-ink-3 print:block">
            {SITE_NAME} · {siteUrl()}/articles/{number}
          </p>
          <nav aria-label="현재 섹션" className="text-[14px] font-semibold text-accent">
            <a href={`/sections/${topSection.slug}`} className="inline-flex min-h-6 items-center hover:underline">
              {topSection.name}
            </a>
            {section.slug !== topSection.slug && (
              <>
                <span aria-hidden="true" className="mx-1.5 font-normal text-ink-3">
                  ›
                </span>
                <a href={`/sections/${section.slug}`} className="inline-flex min-h-6 items-center hover:underline">
                  {section.name}
                </a>
              </>
            )}
          </nav>
          <h1 className="mt-3 mb-3.5 text-[clamp(27px,3.4vw,37px)] leading-[1.32] font-bold tracking-[-.028em] text-balance">
            <Headline label={label} title={title} />
          </h1>
          {deck && <p className="mb-5 border-l-[3px] border-accent pl-3.5 text-[17px] leading-relaxed text-ink-2">{deck}</p>}
          <Byline {...article} />
          <OriginNotice {...article} />
          <CorrectionNotice corrections={article.corrections} />
          <ArticleBody blocks={article.body} photos={article.photos} cards={article.cards} dateline={article.dateline} />
          <p className="text-[calc(17px*var(--text-scale))] font-bold text-ink-2">
            {reporters.map((reporter) => `${reporter.name} ${reporter.title}`).join(" · ")}
          </p>
          <Topics tags={tags} />
          <p className="mt-7 border-t border-rule pt-3.5 text-[13px] text-ink-3">저작권자 © {SITE_NAME}. 무단 전재와 재배포를 금합니다.</p>
        </article>
        {children}
      </main>
      {Object.keys(article.photos).length > 0 && <Lightbox />}
      {/* Taller than the window it scrolls along until its end shows, then stays: no headline in it is out of reach. */}
      <aside className="grid content-start gap-9 max-[960px]:paint-late max-[960px]:[--late:1800px] print-hidden min-[961px]:sticky min-[961px]:bottom-6 min-[961px]:min-h-[calc(100dvh-5.5rem)] min-[961px]:self-end">
        <LatestList articles={latest.filter((card) => card.number !== number).slice(0, 10)} />
        <MostReadList articles={mostRead} className="border-t-2 border-rule-strong pt-3" />
      </aside>
    </div>
  );
}
