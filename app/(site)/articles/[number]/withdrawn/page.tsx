import type { Metadata } from "next";
import { LatestList } from "@/components/site/latest-list";
import { Missing } from "@/components/site/missing";
import { SectionDirectory } from "@/components/site/section-directory";
import { SiteFrame } from "@/components/site/site-frame";
import { listArticles } from "@/lib/articles/read";
import { readNumber } from "@/lib/articles/rules";
import { getWithdrawal } from "@/lib/articles/withdrawal-read";
import { stamp } from "@/lib/korean/time";

type Props = { params: Promise<{ number: string }> };

export const metadata: Metadata = { title: "내린 기사입니다", robots: { index: false } };
export const generateStaticParams = () => [{ number: "none" }];
export const ensureStatic = "navigation";

/** What stands at the address of an article that was taken down (see lib/articles/gone.ts): when and why, and the way on. Nothing that it said. */
export default async function WithdrawnPage({ params }: Props) {
  const number = readNumber((await params).number);
  const withdrawal = number === null ? null : await getWithdrawal(number);
  if (!withdrawal) return <Missing />;
  const { reason, publishedAt, withdrawnAt } = withdrawal;
  const { articles } = await listArticles({ limit: 6 });
  const times = [
    { term: "입력", at: publishedAt },
    { term: "내림", at: withdrawnAt },
  ];
  return (
    <SiteFrame>
      <main id="main" className="wrap pt-16 pb-20">
        <div className="mx-auto max-w-[560px] text-center">
          <h1 className="text-[27px] leading-snug font-extrabold tracking-[-.03em]">내린 기사입니다</h1>
          <p className="mt-2 text-ink-2">이 주소에 있던 기사를 편집국이 내렸습니다.</p>
          {reason && (
            <p className="mt-5 rounded-xl bg-wash px-5 py-4 text-left">
              <b className="mr-2 font-semibold">까닭</b>
              {reason}
            </p>
          )}
          <dl className="mt-4 flex flex-wrap justify-center gap-x-5 text-[14px] text-ink-3 tabular-nums">
            {times.map(({ term, at }) => (
              <div key={term}>
                <dt className="inline">{term}</dt> <dd className="inline">{stamp(at)}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-7">
            <a href="/latest" className="inline-flex min-h-11 items-center rounded-lg bg-accent px-5 font-semibold text-paper">
              최신 기사 보기
            </a>
          </p>
        </div>
        <div className="mx-auto mt-14 grid max-w-[860px] gap-x-12 gap-y-9 min-[641px]:grid-cols-2">
          {/* A list kept by another process may name it for a minute yet. */}
          <LatestList articles={articles.filter((card) => card.number !== number).slice(0, 5)} />
          <SectionDirectory />
        </div>
      </main>
    </SiteFrame>
  );
}
