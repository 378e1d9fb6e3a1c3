import type { Metadata } from "next";
import { LIST_PAGE, readBefore, readPart } from "@/components/site/list-address";
import { ListPage } from "@/components/site/list-page";
import { Missing } from "@/components/site/missing";
import { SectionLead } from "@/components/site/section-lead";
import { listArticles } from "@/lib/articles/read";
import { getSectionLeads } from "@/lib/curation/read";
import { siteUrl } from "@/lib/env";
import { sectionData } from "@/lib/feeds/linked-data";
import { getSection } from "@/lib/newsroom/read";

type Props = { params: Promise<{ slug: string; before?: string[] }> };

export const generateStaticParams = () => [{ slug: "none", before: [] }];
export const ensureStatic = "navigation";

async function find(params: Props["params"]) {
  const { slug, before } = await params;
  return { slug: readPart(slug), before };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, before } = await find(params);
  const section = await getSection(slug);
  if (!section) return { title: "섹션을 찾을 수 없습니다" };
  return { title: section.name, alternates: { canonical: `/sections/${slug}`, types: { "application/rss+xml": [{ url: `/sections/${slug}/feed.xml`, title: section.name }] } }, robots: before ? { index: false, follow: true } : undefined };
}

export default async function SectionPage({ params }: Props) {
  const { slug, before } = await find(params);
  const [page, section] = [readBefore(before), await getSection(slug)];
  if (!page || !section) return <Missing />;
  const { top, subsections } = section;
  const isHead = page.before === undefined && section.parent === null;
  const [list, leads] = [await listArticles({ section: slug, limit: LIST_PAGE, ...page }), isHead ? await getSectionLeads(slug) : []];
  const others = list.articles.filter(({ number }) => !leads.some((lead) => lead.number === number));
  const heading = (
    <>
      <header className="border-b border-rule pb-4">
        <h1 className="text-[30px] leading-tight font-extrabold tracking-[-.035em]">
          {section.parent && (
            <a href={`/sections/${top.slug}`} className="mr-2 text-[17px] font-bold text-ink-3 hover:underline">
              {top.name} <span aria-hidden="true">›</span>
            </a>
          )}
          {section.name}
        </h1>
        <ul aria-label="하위 섹션" className="mt-2 flex list-none flex-wrap gap-x-5 text-[15px] text-ink-2">
          {subsections.map((each) => (
            <li key={each.slug}>
              <a
                href={`/sections/${each.slug}`}
                aria-current={each.slug === slug ? "page" : undefined}
                className="inline-flex min-h-9 items-center hover:underline aria-[current]:font-bold aria-[current]:text-accent"
              >
                {each.name}
              </a>
            </li>
          ))}
        </ul>
      </header>
      <SectionLead articles={leads} />
    </>
  );
  const data = sectionData([top, section], siteUrl());
  const base = `/sections/${slug}`;
  return <ListPage section={top.slug} heading={heading} list={{ ...list, articles: others }} data={data} base={base} {...page} empty="이 섹션에는 아직 기사가 없습니다." />;
}
