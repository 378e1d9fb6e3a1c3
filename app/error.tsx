"use client";

/** Something unexpected: the reader can try again without losing their place. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main id="main" className="wrap py-24 text-center">
      <h1 className="text-[27px] font-extrabold tracking-[-.03em]">잠시 문제가 생겼습니다</h1>
      <p className="mt-2 text-ink-2">조금 뒤에 다시 시도해 주세요. 계속되면 편집국에 알려 주시면 고치겠습니다.</p>
      <p className="mt-7 flex justify-center gap-3">
        <button type="button" onClick={reset} className="min-h-11 rounded-lg bg-accent px-5 font-semibold text-paper">
          다시 시도
        </button>
        <a href="/" className="inline-flex min-h-11 items-center rounded-lg border border-rule px-5 font-semibold hover:bg-wash">
          첫 화면
        </a>
      </p>
    </main>
  );
}
