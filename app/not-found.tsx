import type { Metadata } from "next";
import { SectionDirectory } from "@/components/site/section-directory";
import { Wordmark } from "@/components/site/wordmark";

export const metadata: Metadata = { title: "찾을 수 없습니다", robots: { index: false } };

const WAYS = [
  { href: "/latest", name: "최신 기사" },
  { href: "/search", name: "기사 검색" },
];

/** Every page carries this one along, unseen: it has no frame and no headlines, only the way on. */
export default function NotFound() {
  return (
    <div className="wrap">
      <header className="border-b-2 border-rule-strong py-3.5">
        <Wordmark className="inline-flex min-h-11 items-center text-[27px]" />
      </header>
      <main id="main" className="mx-auto max-w-[560px] pt-14 pb-20">
        <p className="text-[15px] font-bold text-accent">404</p>
        <h1 className="mt-1 text-[27px] leading-snug font-extrabold tracking-[-.03em]">찾으시는 화면이 없습니다</h1>
        <p className="mt-2 text-ink-2">주소가 바뀌었거나 기사가 내려갔을 수 있습니다.</p>
        <p className="mt-6 mb-12 flex flex-wrap gap-2.5">
          <a href="/" className="inline-flex min-h-11 items-center rounded-lg bg-accent px-5 font-semibold text-paper">
            첫 화면으로
          </a>
          {WAYS.map(({ href, name }) => (
            <a key={href} href={href} className="inline-flex min-h-11 items-center rounded-lg border border-rule px-5 font-semibold">
              {name}
            </a>
          ))}
        </p>
        <SectionDirectory />
      </main>
    </div>
  );
}
