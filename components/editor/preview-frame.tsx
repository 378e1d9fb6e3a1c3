"use client";
import { useState } from "react";
import { PageWindow } from "@/components/desk/page-window";
import { nameWidth, type Width, WidthChoice } from "@/components/desk/width-choice";

/** The article as readers will see it. */
export function PreviewFrame({ number }: { number: number }) {
  const [width, setWidth] = useState<Width>("desktop");
  const [isLoading, setLoading] = useState(true);
  return (
    <section aria-label="미리보기 화면" className="mt-4">
      <WidthChoice width={width} onWidth={setWidth} />
      <p role="status" className="mt-2 text-[13px] text-ink-3">
        {isLoading ? "불러오는 중…" : `${nameWidth(width)} 너비로 보고 있습니다.`}
      </p>
      <div className="mt-2">
        <PageWindow src={`/preview/articles/${number}`} title="독자가 볼 기사" width={width} height="min(78dvh, 900px)" onLoad={() => setLoading(false)} />
      </div>
    </section>
  );
}
