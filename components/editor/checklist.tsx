"use client";
import { type Block, photoIds } from "@/lib/articles/body";
import type { Finding } from "@/lib/articles/checklist";
import { publishable } from "@/lib/articles/rules";
import type { ArticleContent } from "@/lib/articles/schema";
import { lengthOf } from "@/lib/articles/text";

const ORDINALS = ["첫째", "둘째", "셋째", "넷째", "다섯째"];

type Props = {
  content: ArticleContent;
  findings: readonly Finding[];
  onJump: (field: string) => void;
  /** Puts the help line under the text. */
  onHelp: () => void;
};

/** What must be filled in, what is better looked at again, and what is well. */
export function Checklist({ content, findings, onJump, onHelp }: Props) {
  const gaps = publishable({ ...content, title: content.title.trim() });
  const isOpen = (field: string) => [...gaps, ...findings].some((each) => each.field === field);
  return (
    <ul className="rounded-[9px] border border-rule bg-paper px-3.5 py-1">
      {gaps.map(({ field = "", message }) => (
        <li key={`${field} ${message}`} className={`${row} font-semibold before:left-1.5 before:text-danger before:content-['!']`}>
          {message}
          <button type="button" onClick={() => onJump(field)} className="block py-0.5 text-[13px] font-normal text-ink-3 underline underline-offset-2 hover:text-accent">
            {placeOf(field, content.body)}바로 가기
          </button>
        </li>
      ))}
      {findings.map(({ item, field, message, why }) => (
        <li key={`${field} ${message}`} className={`${row} before:left-1 before:text-mark before:content-['△']`}>
          <span className="font-semibold">{message}</span>
          <span className="block text-[13px] text-ink-2">{why}</span>
          <button type="button" onClick={() => (item === "help" ? onHelp() : onJump(field))} className="block py-0.5 text-[13px] text-ink-3 underline underline-offset-2 hover:text-accent">
            {item === "help" ? "본문 끝에 안내문 넣기" : `${placeOf(field, content.body)}바로 가기`}
          </button>
        </li>
      ))}
      {passedOf(content, isOpen).map((text) => (
        <li key={text} className={`${row} before:left-0.5 before:text-accent before:content-['✓']`}>
          {text}
        </li>
      ))}
    </ul>
  );
}

const row = "relative border-b border-rule py-2 pl-6 leading-snug last:border-0 before:absolute before:font-extrabold";

const PLACED: Partial<Record<Block["type"], string>> = { gallery: "사진 묶음", video: "영상" };
const ordinal = (nth: number) => ORDINALS[nth] ?? `${nth + 1}번째`;

/** "첫째 사진 · " for a field of a photo, by its place among the photos; of videos likewise, and within a gallery "첫째 사진 묶음 둘째 사진 · ". */
function placeOf(field: string, body: readonly Block[]): string {
  const [, index, within] = /^body\.(\d+)\.(?:photos\.(\d+)\.)?/.exec(field) ?? [];
  if (index === undefined) return "";
  const type = body[Number(index)]?.type;
  const nth = body.slice(0, Number(index)).filter((block) => block.type === type).length;
  const place = `${ordinal(nth)} ${(type && PLACED[type]) ?? "사진"}`;
  return within === undefined ? `${place} · ` : `${place} ${ordinal(Number(within))} 사진 · `;
}

function passedOf(content: ArticleContent, isOpen: (field: string) => boolean): string[] {
  const photos = photoIds(content.body).length;
  return [
    ...(isOpen("title") ? [] : [`제목 ${lengthOf(content.title.trim())}자`]),
    ...(content.deck.trim() ? ["부제 있음"] : []),
    ...(isOpen("reporterIds") ? [] : [`기자 ${content.reporterIds.length}명`]),
    ...(isOpen("body") ? [] : ["본문 있음"]),
    ...(photos > 0 && content.body.every((_, index) => !isOpen(`body.${index}.alt`) && !isOpen(`body.${index}.credit`)) ? [`사진 ${photos}장`] : []),
  ];
}
