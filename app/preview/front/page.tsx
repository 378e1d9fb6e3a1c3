import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { guardDesk } from "@/components/desk/guard";
import { FrontSheet, latestBeside } from "@/components/site/front-sheet";
import { LIST_PAGE } from "@/components/site/list-address";
import { ListPage } from "@/components/site/list-page";
import { SectionLead } from "@/components/site/section-lead";
import { SiteFrame } from "@/components/site/site-frame";
import { canEditNewsroom } from "@/lib/access/permissions";
import { listArticles } from "@/lib/articles/read";
import { readNumber } from "@/lib/articles/rules";
import { drawFront, listLayouts, listLeads } from "@/lib/curation/read";
import { SLOTS } from "@/lib/curation/rules";
import { getSection } from "@/lib/newsroom/read";
import { listMostRead } from "@/lib/views/read";

// Depends on who asks; and a refusal keeps its status.
export const instant = false;
export const metadata: Metadata = { title: "미리보기", robots: { index: false, follow: false } };

type Props = { searchParams: Promise<{ section?: string | string[]; numbers?: string | string[] }> };

/** What the desk's preview of a layout shows in its frame. */
export default async function FrontPreview({ searchParams }: Props) {
  const { section: slug, numbers: asked } = await searchParams;
  await guardDesk("/desk/front", canEditNewsroom);
  const numbers = (typeof asked === "string" ? asked : "").split(",").flatMap((each) => readNumber(each) ?? []).slice(0, SLOTS.front);
  if (typeof slug === "string") return <SectionPreview slug={slug} numbers={numbers} />;
  const mostRead = (await listMostRead()).slice(0, 5);
  const front = await drawFront({ latest: latestBeside(mostRead), layouts: (await listLayouts()).set(null, numbers) });
  return (
    <SiteFrame isFront>
      <FrontSheet front={front} mostRead={mostRead} />
    </SiteFrame>
  );
}

async function SectionPreview({ slug, numbers }: { slug: string; numbers: number[] }) {
  const section = await getSection(slug);
  if (!section) notFound();
  const [{ articles, next }, leads] = await Promise.all([listArticles({ section: slug, limit: LIST_PAGE }), listLeads(slug, numbers)]);
  const others = articles.filter(({ number }) => !leads.some((lead) => lead.number === number));
  const heading = (
    <>
      <h1 className="border-b border-rule pb-4 text-[30px] leading-tight font-extrabold tracking-[-.035em]">{section.name}</h1>
      <SectionLead articles={leads} />
    </>
  );
  return <ListPage section={slug} heading={heading} list={{ articles: others, next }} base={`/sections/${slug}`} empty="이 섹션에는 아직 기사가 없습니다." />;
}
