import type { Metadata } from "next";
import { LIST_PAGE, readBefore } from "@/components/site/list-address";
import { ListPage } from "@/components/site/list-page";
import { Missing } from "@/components/site/missing";
import { listArticles } from "@/lib/articles/read";

type Props = { params: Promise<{ before?: string[] }> };

export const generateStaticParams = () => [{ before: [] }];
export const ensureStatic = "navigation";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { before } = await params;
  return { title: "최신기사", alternates: { canonical: "/latest" }, robots: before ? { index: false, follow: true } : undefined };
}

export default async function LatestPage({ params }: Props) {
  const page = readBefore((await params).before);
  if (!page) return <Missing />;
  const list = await listArticles({ limit: LIST_PAGE, ...page });
  const heading = <h1 className="border-b border-rule pb-4 text-[30px] leading-tight font-extrabold tracking-[-.035em]">최신기사</h1>;
  return <ListPage section="latest" heading={heading} list={list} base="/latest" {...page} empty="아직 나온 기사가 없습니다." />;
}
