"use client";
import { useState } from "react";
import { nameWidth, type Width, WidthChoice } from "@/components/desk/width-choice";

/** CSS pixels of the frame; the desktop is as wide as there is room. */
const WIDTHS = { desktop: "100%", phone: "390px" } as const;

/** The article in a window of its own, so that it answers to that window's width. */
export function PreviewFrame({ number }: { number: number }) {
  const [width, setWidth] = useState<Width>("desktop");
  const [isLoading, setLoading] = useState(true);
  return (
    <section aria-label="미리보기 화면" className="mt-4">
      <WidthChoice width={width} onWidth={setWidth} />
      <p role="status" className="mt-2 text-[13px] text-ink-3">
        {isLoading ? "불러오는 중…" : `${nameWidth(width)} 너비로 보고 있습니다.`}
      </p>
      <iframe
        src={`/preview/articles/${number}`}
        title="독자가 볼 기사"
        onLoad={() => setLoading(false)}
        style={{ width: WIDTHS[width] }}
        className="mt-2 block h-[min(78dvh,900px)] max-w-full rounded-[9px] border border-rule bg-paper"
      />
    </section>
  );
}
