"use client";
import { useEffect, useRef } from "react";
import { Key } from "./act-button";

const KEYS: [keys: string[], does: string][] = [
  [["J"], "다음 댓글"],
  [["K"], "이전 댓글"],
  [["A"], "통과"],
  [["D"], "삭제 사유 열기"],
  [["1", "7"], "열린 사유 고르기"],
  [["R"], "삭제한 댓글 되돌리기"],
  [["Z"], "방금 한 처리 취소"],
  [["Esc"], "닫기"],
  [["?"], "이 도움말"],
];

type Props = { isOn: boolean; onTurn: (isOn: boolean) => void; isOpen: boolean; onOpen: (isOpen: boolean) => void };

/** The keys in one line, and all of them with their switch in a dialog. */
export function ShortcutGuide({ isOn, onTurn, isOpen, onOpen }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-[13px] text-ink-3">
      {isOn && (
        <p className="hidden items-center gap-x-2.5 min-[800px]:flex pointer-coarse:hidden">
          <span><Key>J</Key> <Key>K</Key> 이동</span>
          <span><Key>A</Key> 통과</span>
          <span><Key>D</Key> 삭제</span>
          <span><Key>Z</Key> 실행 취소</span>
        </p>
      )}
      <button type="button" onClick={() => onOpen(true)} className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 hover:text-ink">
        {isOn && <Key>?</Key>} 단축키{isOn ? "" : " 꺼짐"}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="shortcut-title"
        onClose={() => onOpen(false)}
        className="m-auto w-[min(92vw,380px)] rounded-xl border border-rule bg-paper p-6 text-[14.5px] text-ink backdrop:bg-black/40"
      >
        <h2 id="shortcut-title" className="mb-4 text-lg font-bold">
          단축키
        </h2>
        <dl className="mb-5 grid grid-cols-[96px_1fr] gap-y-2">
          {KEYS.map(([keys, does]) => (
            <div key={does} className="contents">
              <dt className="flex items-center gap-1">
                {keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 && "~ "}
                    <kbd className="rounded border border-b-2 border-rule px-1.5 py-0.5 font-mono text-xs font-semibold text-ink-2">{key}</kbd>
                  </span>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="flex min-h-9 cursor-pointer items-center gap-2">
          <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} className="size-4 accent-accent" />
          단축키 사용
        </label>
        <p className="mb-4 text-[13px] text-ink-3">끄면 이 브라우저에서는 글자 하나로 처리되는 일이 없습니다.</p>
        <form method="dialog" className="text-right">
          <button className="min-h-9 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold">닫기</button>
        </form>
      </dialog>
    </div>
  );
}
