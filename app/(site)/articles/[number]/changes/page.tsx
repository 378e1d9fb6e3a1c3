import type { Metadata } from "next";
import { PublishedChanges } from "@/components/article/published-changes";
import { Headline } from "@/components/site/headline";
import { Missing } from "@/components/site/missing";
import { SiteFrame } from "@/components/site/site-frame";
import { getChanges } from "@/lib/articles/changes-read";
import { readNumber } from "@/lib/articles/rules";
import { stamp } from "@/lib/korean/time";

type Props = { params: Promise<{ number: string }> };

export const metadata: Metadata = { title: "고친 기록", robots: { index: false, follow: true } };
export const generateStaticParams = () => [{ number: "none" }];
export const ensureStatic = "navigation";

/** What readers may know of an article's changes after it went out. */
export default async function ChangesPage({ params }: Props) {
  const number = readNumber((await params).number);
  const history = number === null ? null : await getChanges(number);
  if (!history) return <Missing />;
  const { label, title, topSection, publishedAt, changes, isWhole } = history;
  return (
    <SiteFrame section={topSection}>
      <main id="main" className="mx-auto max-w-[716px] px-4.5 py-9">
        <p className="text-sm text-ink-3">고친 기록</p>
        <h1 className="mt-1 text-[24px] leading-snug font-bold tracking-[-.02em]">
          <a href={`/articles/${number}`} className="hover:underline">
            <Headline label={label} title={title} />
          </a>
        </h1>
        <p className="mt-2 mb-6 text-[15px] text-ink-2">처음 발행한 뒤 고친 곳을 어절마다 보여 드립니다. 정정보도와 반론보도는 기사 위에 따로 싣습니다.</p>
        <PublishedChanges changes={changes} />
        {!isWhole && <p className="mt-4 text-[15px] text-ink-3">그보다 앞선 기록은 줄였습니다.</p>}
        <p className="mt-6 border-t border-rule pt-4 text-[14px] text-ink-3 tabular-nums">
          처음 발행 <time dateTime={publishedAt}>{stamp(publishedAt)}</time>
        </p>
        <p className="mt-3 text-[15px]">
          <a href={`/articles/${number}`} className="text-ink-2 underline underline-offset-4">
            기사로 돌아가기
          </a>
        </p>
      </main>
    </SiteFrame>
  );
}
