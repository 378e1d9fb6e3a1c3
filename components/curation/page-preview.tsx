"use client";
import { useState } from "react";

const WIDTHS = { desktop: ["데스크톱", 1200], phone: ["휴대전화", 390] } as const;
type Width = keyof typeof WIDTHS;

/** The page as readers will see it with this layout, in a window of its own; a desktop's is shown at half its size. */
export function PagePreview({ section, numbers }: { section: string | null; numbers: readonly number[] }) {
  const [width, setWidth] = useState<Width>("desktop");
  const [, pixels] = WIDTHS[width];
  const scale = width === "desktop" ? 0.5 : 0.8;
  const query = new URLSearchParams({ numbers: numbers.join(), ...(section !== null && { section }) });
  return (
    <section aria-label="미리보기" className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-base font-bold">미리보기</h2>
        <div role="group" aria-label="화면 너비" className="inline-flex rounded-[7px] border border-rule p-0.5">
          {(Object.keys(WIDTHS) as Width[]).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={width === each}
              onClick={() => setWidth(each)}
              className="min-h-8 cursor-pointer rounded-[5px] px-3 text-[13px] font-semibold text-ink-2 aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
            >
              {WIDTHS[each][0]}
            </button>
          ))}
        </div>
      </div>
      <div className="h-[560px] max-w-full overflow-hidden rounded-[9px] border border-rule" style={{ width: pixels * scale }}>
        <iframe src={`/preview/front?${query}`} title="독자가 볼 화면" className="block origin-top-left bg-paper" style={{ width: pixels, height: 560 / scale, transform: `scale(${scale})` }} />
      </div>
    </section>
  );
}
