import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleSheet } from "@/components/article/article-sheet";
import { guardDesk } from "@/components/desk/guard";
import { SiteFrame } from "@/components/site/site-frame";
import { canWrite } from "@/lib/access/permissions";
import { getPreview } from "@/lib/articles/preview-read";
import { readNumber } from "@/lib/articles/rules";

type Props = { params: Promise<{ number: string }> };

// Depends on who asks; and a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = { title: "미리보기", robots: { index: false, follow: false }, referrer: "no-referrer" };

/** What the desk's preview shows in its frame: the article alone, as wide as the frame is. */
export default async function FramedPreview({ params }: Props) {
  const asked = (await params).number;
  const actor = await guardDesk(`/desk/articles/${asked}/preview`, canWrite);
  const number = readNumber(asked);
  const article = number === null ? null : await getPreview(actor, number, new Date());
  if (!article) notFound();
  return (
    <SiteFrame section={article.topSection.slug}>
      <ArticleSheet article={article} />
    </SiteFrame>
  );
}
