"use client";
import { useState } from "react";

/** CSS pixels of the frame; the desktop is as wide as there is room. */
const WIDTHS = { desktop: ["데스크톱", "100%"], phone: ["휴대전화", "390px"] } as const;
type Width = keyof typeof WIDTHS;

/** The article in a window of its own, so that it answers to that window's width. */
export function PreviewFrame({ number }: { number: number }) {
  const [width, setWidth] = useState<Width>("desktop");
  const [isLoading, setLoading] = useState(true);
  return (
    <section aria-label="미리보기 화면" className="mt-4">
      <div role="group" aria-label="화면 너비" className="inline-flex rounded-[7px] border border-rule p-0.5">
        {(Object.keys(WIDTHS) as Width[]).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={width === each}
            onClick={() => setWidth(each)}
            className="min-h-9 cursor-pointer rounded-[5px] px-3.5 font-semibold text-ink-2 aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
          >
            {WIDTHS[each][0]}
          </button>
        ))}
      </div>
      <p role="status" className="mt-2 text-[13px] text-ink-3">
        {isLoading ? "불러오는 중…" : `${WIDTHS[width][0]} 너비로 보고 있습니다.`}
      </p>
      <iframe
        src={`/preview/articles/${number}`}
        title="독자가 볼 기사"
        onLoad={() => setLoading(false)}
        style={{ width: WIDTHS[width][1] }}
        className="mt-2 block h-[min(78dvh,900px)] max-w-full rounded-[9px] border border-rule bg-paper"
      />
    </section>
  );
}
