"use client";
import { useState } from "react";
import { PageWindow } from "@/components/desk/page-window";
import { type Width, WidthChoice } from "@/components/desk/width-choice";

/** The page as readers will see it with this layout; a desktop's is shown at half its size. */
export function PagePreview({ section, numbers }: { section: string | null; numbers: readonly number[] }) {
  const [width, setWidth] = useState<Width>("desktop");
  const query = new URLSearchParams({ numbers: numbers.join(), ...(section !== null && { section }) });
  return (
    <section aria-label="미리보기" className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-base font-bold">미리보기</h2>
        <WidthChoice width={width} onWidth={setWidth} />
      </div>
      <PageWindow src={`/preview/front?${query}`} title="독자가 볼 화면" width={width} height="560px" scale={width === "desktop" ? 0.5 : 0.8} />
    </section>
  );
}
