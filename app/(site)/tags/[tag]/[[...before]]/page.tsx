import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LIST_PAGE, readBefore, readPart } from "@/components/site/list-address";
import { ListPage } from "@/components/site/list-page";
import { Missing } from "@/components/site/missing";
import { listByTag } from "@/lib/articles/read";
import { getNewName } from "@/lib/topics/alias-read";

type Props = { params: Promise<{ tag: string; before?: string[] }> };

export const generateStaticParams = () => [{ tag: "none", before: [] }];
export const ensureStatic = "navigation";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tag, before } = await params;
  return {
    title: `#${readPart(tag)}`,
    alternates: { canonical: `/tags/${tag}` },
    robots: before ? { index: false, follow: true } : undefined,
  };
}

export default async function TagPage({ params }: Props) {
  const { tag, before } = await params;
  const [page, name] = [readBefore(before), readPart(tag)];
  if (!page) return <Missing />;
  const newName = await getNewName(name);
  if (newName !== null) redirect(`/tags/${encodeURIComponent(newName)}`);
  const list = await listByTag(name, { limit: LIST_PAGE, ...page });
  if (list.articles.length === 0) return <Missing />;
  const heading = (
    <h1 className="border-b border-rule pb-4 text-[30px] leading-tight font-extrabold tracking-[-.035em]">
      <span aria-hidden="true" className="text-accent">
        #
      </span>
      {name}
    </h1>
  );
  return <ListPage heading={heading} list={list} base={`/tags/${encodeURIComponent(name)}`} empty="이 태그의 기사가 없습니다." />;
}
