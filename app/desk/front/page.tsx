import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CurationBoard } from "@/components/curation/curation-board";
import { guardDesk } from "@/components/desk/guard";
import { LinkTabs } from "@/components/desk/link-tabs";
import { canEditNewsroom } from "@/lib/access/permissions";
import { listArticles } from "@/lib/articles/read";
import { getBoard } from "@/lib/curation/desk-read";
import { listSections } from "@/lib/newsroom/read";

export const instant = false;
export const metadata: Metadata = { title: "배치" };

const PATH = "/desk/front";

type Props = { searchParams: Promise<{ section?: string | string[] }> };

export default async function FrontDesk({ searchParams }: Props) {
  const asked = (await searchParams).section;
  const actor = await guardDesk(PATH, canEditNewsroom);
  const sections = await listSections();
  const section = sections.find(({ slug }) => slug === asked) ?? null;
  if (asked !== undefined && !section) notFound();
  const [board, { articles }] = await Promise.all([
    getBoard(actor, section?.id ?? null, new Date()),
    listArticles({ limit: 14, ...(section && { section: section.slug }) }),
  ]);
  if (!board) notFound();
  return (
    <>
      <h1 className="text-[21px] font-bold tracking-[-.02em]">배치</h1>
      <LinkTabs
        label="배치할 화면"
        tabs={[
          { href: PATH, text: "첫 화면", isCurrent: section === null },
          ...sections.map(({ slug, name }) => ({ href: `${PATH}?section=${encodeURIComponent(slug)}`, text: name, isCurrent: section?.slug === slug })),
        ]}
      />
      <CurationBoard key={section?.slug ?? ""} section={section?.slug ?? null} board={board} newest={articles.map(({ number, label, title }) => ({ number, label, title, isPublic: true }))} />
    </>
  );
}
