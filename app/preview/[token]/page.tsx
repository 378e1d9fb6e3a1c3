import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ArticleSheet } from "@/components/article/article-sheet";
import { SiteFrame } from "@/components/site/site-frame";
import { stamp } from "@/lib/korean/time";
import { openPreview } from "@/lib/previews/read";

type Props = { params: Promise<{ token: string }> };

// Each opening asks anew: a link may have been revoked; and a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = { title: "발행 전 미리보기", robots: { index: false, follow: false, noarchive: true }, referrer: "no-referrer" };

/** For whoever was sent the link. Past its time, revoked or never given: the same answer. */
export default async function SharedPreview({ params }: Props) {
  await connection();
  const preview = await openPreview((await params).token, new Date());
  if (!preview) notFound();
  const { article, until } = preview;
  return (
    <SiteFrame section={article.topSection.slug}>
      <aside aria-label="미리보기 안내" className="bg-mark-wash px-4 py-2.5 text-center text-[14px] text-mark">
        <b className="font-semibold">발행 전 미리보기입니다.</b> 아직 바뀔 수 있으니 옮기거나 인용하지 말아 주세요. {stamp(until).slice(0, 16)}까지 열립니다.
      </aside>
      <ArticleSheet article={article} />
    </SiteFrame>
  );
}
