import type { Metadata } from "next";
import { CorrectionEntry } from "@/components/site/correction-entry";
import { LIST_PAGE, readBefore } from "@/components/site/list-address";
import { Missing } from "@/components/site/missing";
import { SiteFrame } from "@/components/site/site-frame";
import { listCorrections } from "@/lib/corrections/read";

type Props = { params: Promise<{ before?: string[] }> };

export const generateStaticParams = () => [{ before: [] }];
export const ensureStatic = "navigation";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { before } = await params;
  return {
    title: "정정·반론 보도",
    description: "나간 기사에 실은 정정보도, 반론보도, 추후보도와 바로잡습니다를 모두 모았습니다.",
    alternates: { canonical: "/corrections" },
    robots: before ? { index: false, follow: true } : undefined,
  };
}

export default async function CorrectionsPage({ params }: Props) {
  const page = readBefore((await params).before);
  if (!page) return <Missing />;
  const { corrections, next } = await listCorrections({ limit: LIST_PAGE, ...page });
  if (page.before && corrections.length === 0) return <Missing />;
  return (
    <SiteFrame>
      <main id="main" className="wrap pt-9 pb-18">
        <div className="mx-auto max-w-[680px]">
          <h1 className="text-[30px] leading-tight font-extrabold tracking-[-.035em]">정정·반론 보도</h1>
          <p className="mt-2.5 border-b border-rule pb-5 text-ink-2">
            나간 기사에서 틀린 것을 바로잡은 글과 당사자의 반론을 모두 모았습니다. 같은 글이 그 기사의 맨 위에도 실려 있습니다.
          </p>
          {corrections.length === 0 && <p className="py-16 text-center text-ink-2">아직 실은 정정·반론 보도가 없습니다.</p>}
          {corrections.map((correction) => (
            <CorrectionEntry key={`${correction.at} ${correction.article.number} ${correction.text}`} correction={correction} />
          ))}
          {next && (
            <p className="pt-7 text-center">
              <a
                href={`/corrections/before/${encodeURIComponent(next)}`}
                rel="next"
                className="inline-flex min-h-11 items-center rounded-lg border border-rule px-6 font-semibold hover:bg-wash"
              >
                지난 정정·반론 보기
              </a>
            </p>
          )}
        </div>
      </main>
    </SiteFrame>
  );
}
