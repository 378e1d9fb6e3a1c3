"use client";
import { useRef } from "react";
import { plainRuns } from "@/lib/articles/body";
import { FrameField } from "./frame-field";
import type { PhotoAttrs } from "./photo-attrs";
import { retext } from "./retext";

type Props = { photo: PhotoAttrs; onChange: (change: Partial<PhotoAttrs>) => void; onDone: () => void; className?: string };

/** The three texts of a photo; Enter leads from one to the next, and out of the last. */
export function PhotoFields({ photo: { caption, credit, alt }, onChange, onDone, className = "" }: Props) {
  const fields = useRef<HTMLDivElement>(null);
  const enter = (name: string) => fields.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  return (
    <div ref={fields} className={`grid content-start gap-1 text-[13.5px] leading-normal ${className}`}>
      <FrameField name="caption" label="설명" hint="독자가 읽는 사진 설명" value={plainRuns(caption)} onText={(text) => onChange({ caption: retext(caption, text) })} onEnter={() => enter("credit")} />
      <FrameField name="credit" label="출처" missing="출처가 비어 있습니다" value={credit} onText={(text) => onChange({ credit: text })} onEnter={() => enter("alt")} />
      <FrameField name="alt" label="대체 텍스트" missing="대체 텍스트가 비어 있습니다" value={alt} onText={(text) => onChange({ alt: text })} onEnter={onDone} />
    </div>
  );
}
