import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { PreviewFrame } from "@/components/editor/preview-frame";
import { PreviewLinks } from "@/components/editor/preview-links";
import { canWrite } from "@/lib/access/permissions";
import { getPreview } from "@/lib/articles/preview-read";
import { readNumber } from "@/lib/articles/rules";
import { siteUrl } from "@/lib/env";
import { listPreviews } from "@/lib/previews/read";

type Props = { params: Promise<{ number: string }> };

// Depends on who asks; and a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = { title: "미리보기" };

export default async function PreviewArticle({ params }: Props) {
  const asked = (await params).number;
  const actor = await guardDesk(`/desk/articles/${asked}/preview`, canWrite);
  const [number, now] = [readNumber(asked), new Date()];
  const article = number === null ? null : await getPreview(actor, number, now);
  if (!article) notFound();
  const links = await listPreviews(actor, article.number, now);
  return (
    <div className="text-[14.5px] leading-[1.55]">
      <p className="text-[13.5px]">
        <Link href={`/desk/articles/${article.number}`} className="inline-flex min-h-9 items-center text-accent underline-offset-4 hover:underline">
          ‹ 기사로 돌아가기
        </Link>
      </p>
      <h1 className="text-[21px] font-bold tracking-[-.02em]">미리보기</h1>
      <p className="mt-1 text-ink-2">마지막으로 저장된 글을 독자가 볼 모습으로 보여 줍니다.</p>
      <PreviewFrame number={article.number} />
      <PreviewLinks number={article.number} links={links} base={siteUrl()} />
    </div>
  );
}
