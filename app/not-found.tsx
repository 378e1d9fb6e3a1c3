import type { Metadata } from "next";
import { NotFoundWords } from "@/components/site/not-found-words";
import { Wordmark } from "@/components/site/wordmark";

export const metadata: Metadata = { title: "찾을 수 없습니다", robots: { index: false } };

/** For an address of no page. Every page carries this one along, unseen: it has no frame and no headlines. */
export default function NotFound() {
  return (
    <div className="wrap">
      <header className="border-b-2 border-rule-strong py-3.5">
        <Wordmark className="inline-flex min-h-11 items-center text-[27px]" />
      </header>
      <main id="main" className="mx-auto max-w-[560px] pt-14 pb-20">
        <NotFoundWords />
      </main>
    </div>
  );
}
