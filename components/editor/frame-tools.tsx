"use client";
type Props = { onMove: (step: -1 | 1) => void; onReplace: () => void; onRemove: () => void; canReplace: boolean; isHidden: boolean };

export function FrameTools({ onMove, onReplace, onRemove, canReplace, isHidden }: Props) {
  return (
    <div hidden={isHidden} role="group" aria-label="사진 다루기" className="flex flex-wrap gap-1 border-t border-rule px-2.5 py-1.5 text-[13px] text-ink-2">
      <Tool name="up" title="앞 문단 위로 옮기기 (사진을 고르고 Alt+↑)" onClick={() => onMove(-1)}>위로</Tool>
      <Tool name="down" title="다음 문단 아래로 옮기기 (사진을 고르고 Alt+↓)" onClick={() => onMove(1)}>아래로</Tool>
      <span className="grow" />
      {canReplace && <Tool name="replace" title="설명과 출처는 두고 사진만 바꾸기" onClick={onReplace}>바꾸기</Tool>}
      <Tool name="remove" title="기사에서 사진 빼기" onClick={onRemove}>지우기</Tool>
    </div>
  );
}

function Tool({ name, title, onClick, children }: { name: string; title: string; onClick: () => void; children: string }) {
  return (
    <button type="button" name={name} title={title} aria-label={`사진 ${children}`} onClick={onClick} className="min-h-7 rounded-md px-2.5 font-semibold hover:bg-wash hover:text-ink">
      {children}
    </button>
  );
}
