"use client";
import { useEffect, useRef, useState } from "react";
import { assignKey, KEY_ACTS, type KeyAct, keyOf, type Keys, KEYS, nameKey } from "@/lib/moderation/keys";
import { Key } from "./act-button";

type Props = {
  isOn: boolean;
  keys: Keys;
  onTurn: (isOn: boolean) => void;
  onKeys: (keys: Keys) => void;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
};

const FIXED: [key: string, does: string][] = [
  ["Shift+이동", "지나는 댓글을 함께 고르기"],
  ["1~7", "열린 사유 고르기"],
  ["Esc", "닫기"],
];
const HINTED = ["next", "previous", "pass", "remove", "undo", "help"] as const satisfies KeyAct[];
const SHORT = { next: "", previous: "이동", pass: "통과", remove: "삭제", undo: "되돌리기", help: "전체" };
const ACTS = Object.keys(KEY_ACTS) as KeyAct[];

/** The keys in one line, and all of them with their switch in a dialog, where each can be given another. */
export function ShortcutGuide({ isOn, keys, onTurn, onKeys, isOpen, onOpen }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [changing, setChanging] = useState<KeyAct | null>(null);
  const [refusal, setRefusal] = useState("");
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  const press = (event: React.KeyboardEvent) => {
    if (!changing || event.nativeEvent.isComposing) return;
    if (event.key === "Tab" || event.key === "Shift") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return setChanging(null);
    const assigned = assignKey(keys, changing, keyOf(event.nativeEvent));
    setRefusal(assigned.ok ? "" : assigned.message);
    if (!assigned.ok) return;
    onKeys(assigned.keys);
    setChanging(null);
  };

  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-[13px] text-ink-3">
      {isOn && (
        <p className="hidden items-center gap-x-2 min-[900px]:flex pointer-coarse:hidden">
          {HINTED.map((act) => (
            <span key={act}>
              <Key>{nameKey(keys[act])}</Key> {SHORT[act]}
            </span>
          ))}
        </p>
      )}
      <button type="button" onClick={() => onOpen(true)} className="inline-flex min-h-6 cursor-pointer items-center underline-offset-2 hover:text-ink hover:underline">
        단축키{isOn ? "" : " 꺼짐"}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="shortcut-title"
        onKeyDown={press}
        onClose={() => {
          setChanging(null);
          setRefusal("");
          onOpen(false);
        }}
        className="m-auto w-[min(92vw,440px)] rounded-xl border border-rule bg-paper p-6 text-[14.5px] text-ink backdrop:bg-black/40"
      >
        <h2 id="shortcut-title" className="mb-3 text-lg font-bold">
          단축키
        </h2>
        <label className="flex min-h-9 cursor-pointer items-center gap-2">
          <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} className="size-4 accent-accent" />
          단축키 사용
        </label>
        <p className="mb-3 text-[13px] text-ink-3">끄면 이 브라우저에서는 글자 하나로 처리되는 일이 없습니다.</p>
        <ul>
          {ACTS.map((act) => (
            <li key={act} className="flex min-h-9 items-center justify-between gap-3 border-b border-rule">
              {KEY_ACTS[act]}
              <button
                type="button"
                aria-pressed={changing === act}
                aria-label={`${KEY_ACTS[act]}: ${nameKey(keys[act])} 글쇠 바꾸기`}
                onClick={() => {
                  setRefusal("");
                  setChanging(changing === act ? null : act);
                }}
                className="min-h-7 min-w-16 cursor-pointer rounded border border-b-2 border-rule px-1.5 font-mono text-xs font-semibold text-ink-2 hover:border-ink-3 aria-pressed:border-accent aria-pressed:text-accent pointer-coarse:min-h-11"
              >
                {changing === act ? "누르세요" : nameKey(keys[act])}
              </button>
            </li>
          ))}
          {FIXED.map(([key, does]) => (
            <li key={key} className="flex min-h-9 items-center justify-between gap-3 border-b border-rule text-ink-3">
              {does}
              <kbd className="px-1.5 font-mono text-xs font-semibold">{key}</kbd>
            </li>
          ))}
        </ul>
        <p role="status" className="min-h-6 pt-2 text-[13px] text-danger">
          {refusal}
        </p>
        <div className="mt-2 flex justify-between gap-2">
          <button type="button" onClick={() => onKeys(KEYS)} className="min-h-9 cursor-pointer rounded-[7px] px-2 text-ink-3 hover:text-ink pointer-coarse:min-h-11">
            처음대로
          </button>
          <form method="dialog">
            <button className="min-h-9 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold pointer-coarse:min-h-11">닫기</button>
          </form>
        </div>
      </dialog>
    </div>
  );
}
