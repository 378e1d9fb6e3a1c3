"use client";
import { useState } from "react";
import { type Width, WidthChoice } from "@/components/desk/width-choice";

/** CSS pixels of the window. */
const WIDTHS = { desktop: 1200, phone: 390 } as const;

/** The page as readers will see it with this layout, in a window of its own; a desktop's is shown at half its size. */
export function PagePreview({ section, numbers }: { section: string | null; numbers: readonly number[] }) {
  const [width, setWidth] = useState<Width>("desktop");
  const pixels = WIDTHS[width];
  const scale = width === "desktop" ? 0.5 : 0.8;
  const query = new URLSearchParams({ numbers: numbers.join(), ...(section !== null && { section }) });
  return (
    <section aria-label="미리보기" className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-base font-bold">미리보기</h2>
        <WidthChoice width={width} onWidth={setWidth} />
      </div>
      <div className="h-[560px] max-w-full overflow-hidden rounded-[9px] border border-rule" style={{ width: pixels * scale }}>
        <iframe src={`/preview/front?${query}`} title="독자가 볼 화면" className="block origin-top-left bg-paper" style={{ width: pixels, height: 560 / scale, transform: `scale(${scale})` }} />
      </div>
    </section>
  );
}
