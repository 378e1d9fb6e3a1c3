import type { Metadata } from "next";
import { LatestList } from "@/components/site/latest-list";
import { SectionDirectory } from "@/components/site/section-directory";
import { SiteFrame } from "@/components/site/site-frame";
import { listArticles } from "@/lib/articles/read";

export const metadata: Metadata = { title: "찾을 수 없습니다", robots: { index: false } };

export default async function NotFound() {
  const { articles } = await listArticles({ limit: 5 });
  return (
    <SiteFrame>
      <main id="main" className="wrap pt-16 pb-20">
        <div className="text-center">
          <p className="text-[15px] font-bold text-accent">404</p>
          <h1 className="mt-1 text-[26px] leading-snug font-extrabold tracking-[-.03em]">찾으시는 화면이 없습니다</h1>
          <p className="mt-2 text-ink-2">주소가 바뀌었거나 기사가 내려갔을 수 있습니다.</p>
          <p className="mt-6">
            <a href="/" className="inline-flex min-h-11 items-center rounded-lg bg-accent px-5 font-semibold text-paper">
              첫 화면으로
            </a>
          </p>
        </div>
        <div className="mx-auto mt-14 grid max-w-[860px] gap-x-12 gap-y-9 min-[641px]:grid-cols-2">
          <LatestList articles={articles} />
          <SectionDirectory />
        </div>
      </main>
    </SiteFrame>
  );
}
