import type { Metadata } from "next";
import { LIST_PAGE, readBefore, readPart } from "@/components/site/list-address";
import { ListPage } from "@/components/site/list-page";
import { Missing } from "@/components/site/missing";
import { listByReporter } from "@/lib/articles/read";
import { siteUrl } from "@/lib/env";
import { reporterData } from "@/lib/feeds/linked-data";
import { getReporter } from "@/lib/newsroom/read";
import { getPublisher } from "@/lib/settings/read";

type Props = { params: Promise<{ slug: string; before?: string[] }> };

export const generateStaticParams = () => [{ slug: "none", before: [] }];
export const ensureStatic = "navigation";

async function find(params: Props["params"]) {
  const { slug, before } = await params;
  return { slug: readPart(slug), before };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, before } = await find(params);
  const reporter = await getReporter(slug);
  if (!reporter) return { title: "기자를 찾을 수 없습니다" };
  return {
    title: `${reporter.name} ${reporter.title}`,
    alternates: { canonical: `/reporters/${slug}` },
    robots: before ? { index: false, follow: true } : undefined,
  };
}

export default async function ReporterPage({ params }: Props) {
  const { slug, before } = await find(params);
  const [page, reporter] = [readBefore(before), await getReporter(slug)];
  if (!page || !reporter) return <Missing />;
  const list = await listByReporter(slug, { limit: LIST_PAGE, ...page });
  const heading = (
    <header className="border-b border-rule pb-5">
      <h1 className="text-[30px] leading-tight font-extrabold tracking-[-.035em]">
        {reporter.name} <span className="text-[17px] font-bold text-ink-3">{reporter.title}</span>
      </h1>
      <p className="mt-2 flex flex-wrap gap-x-4 text-[15px] text-ink-2">
        {reporter.beat && <span>{reporter.beat}</span>}
        <a href={`mailto:${reporter.email}`} className="text-accent underline underline-offset-4">
          {reporter.email}
        </a>
      </p>
    </header>
  );
  const data = reporterData(reporter, { base: siteUrl(), publisher: await getPublisher() });
  return <ListPage heading={heading} list={list} data={data} base={`/reporters/${slug}`} {...page} empty="아직 나온 기사가 없습니다." />;
}
