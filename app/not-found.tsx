import type { Metadata } from "next";
import { SiteFrame } from "@/components/site/site-frame";

export const metadata: Metadata = { title: "찾을 수 없습니다", robots: { index: false } };

export default function NotFound() {
  return (
    <SiteFrame>
      <main id="main" className="wrap py-20 text-center">
        <p className="text-[15px] font-bold text-accent">404</p>
        <h1 className="mt-1 text-[26px] font-extrabold tracking-[-.03em]">찾으시는 화면이 없습니다</h1>
        <p className="mt-2 text-ink-2">주소가 바뀌었거나, 기사가 내려갔을 수 있습니다.</p>
        <p className="mt-7 flex justify-center gap-3">
          <a href="/" className="inline-flex min-h-11 items-center rounded-lg bg-accent px-5 font-semibold text-paper">
            첫 화면
          </a>
          <a href="/latest" className="inline-flex min-h-11 items-center rounded-lg border border-rule px-5 font-semibold hover:bg-wash">
            최신기사
          </a>
        </p>
      </main>
    </SiteFrame>
  );
}
