"use client";
import { withParticle } from "@/lib/korean/particle";

type Props = { what: "사진" | "사진 묶음" | "영상" | "관련 기사"; onMove: (step: -1 | 1) => void; onReplace?: () => void; onRemove: () => void; isHidden?: boolean };

export function FrameTools({ what, onMove, onReplace, onRemove, isHidden }: Props) {
  const tool = (name: string, text: string, title: string, onClick: () => void) => (
    <button type="button" name={name} title={title} aria-label={`${what} ${text}`} onClick={onClick} className="min-h-7 rounded-md px-2.5 font-semibold hover:bg-wash hover:text-ink">
      {text}
    </button>
  );
  return (
    <div hidden={isHidden} role="group" aria-label={`${what} 다루기`} className="flex flex-wrap gap-1 border-t border-rule px-2.5 py-1.5 text-[13px] text-ink-2">
      {tool("up", "위로", `앞 문단 위로 옮기기 (${withParticle(what, "을/를")} 고르고 Alt+↑)`, () => onMove(-1))}
      {tool("down", "아래로", `다음 문단 아래로 옮기기 (${withParticle(what, "을/를")} 고르고 Alt+↓)`, () => onMove(1))}
      <span className="grow" />
      {onReplace && tool("replace", "바꾸기", "설명과 출처는 두고 사진만 바꾸기", onReplace)}
      {tool("remove", "지우기", `기사에서 ${what} 빼기`, onRemove)}
    </div>
  );
}
