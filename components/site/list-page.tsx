import type { ReactNode } from "react";
import { type ArticleList as Articles, listArticles } from "@/lib/articles/read";
import type { LinkedData } from "@/lib/feeds/linked-data";
import { ArticleList } from "./article-list";
import { JsonLd } from "./json-ld";
import { LatestList } from "./latest-list";
import { Missing } from "./missing";
import { SectionDirectory } from "./section-directory";
import { SiteFrame } from "./site-frame";

type Props = {
  /** Slug of the top section, or `latest`. */
  section?: string;
  heading: ReactNode;
  list: Articles;
  base: string;
  /** Where the list goes on; an older page with nothing on it is no page. */
  before?: string;
  empty: string;
  /** What the page is about, for search engines. */
  data?: LinkedData;
};

/** The page of a section, reporter, person or tag: a heading, its articles, and the latest beside them. */
export async function ListPage({ section, heading, list, base, before, empty, data }: Props) {
  if (before && list.articles.length === 0) return <Missing />;
  return (
    <SiteFrame section={section}>
      {data && <JsonLd data={data} />}
      <div className="wrap grid gap-11 pt-7 pb-16 min-[961px]:grid-cols-[minmax(0,720px)_300px] min-[961px]:justify-between min-[961px]:gap-16">
        <main id="main" className="min-w-0">
          {heading}
          <ArticleList {...list} base={base} empty={empty} hasDays={section === "latest"} />
        </main>
        <aside className="print-hidden min-[961px]:sticky min-[961px]:top-16 min-[961px]:self-start">
          {section === "latest" ? <SectionDirectory /> : <LatestList articles={(await listArticles({ limit: 10 })).articles} />}
        </aside>
      </div>
    </SiteFrame>
  );
}
