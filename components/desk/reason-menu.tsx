"use client";
import { useEffect, useId, useRef, useState } from "react";
import { MAX_NOTE, REASONS, type ReasonKey } from "@/lib/comments/rules";
import { Key } from "./act-button";

const CHOICES = Object.entries(REASONS) as [ReasonKey, string][];

type Props = { isBusy: boolean; onChoose: (reason: ReasonKey, note: string) => void; onClose: () => void };

/** Seven reasons, each a click or a digit away; a note may be written first. */
export function ReasonMenu({ isBusy, onChoose, onClose }: Props) {
  const [note, setNote] = useState("");
  const first = useRef<HTMLButtonElement>(null);
  const noteId = useId();
  useEffect(() => first.current?.focus(), []);

  const press = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.code === "Escape") {
      event.stopPropagation();
      onClose();
      return;
    }
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const choice = CHOICES[Number(digit) - 1];
    if (!choice || !isPlain || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    if (!isBusy) onChoose(choice[0], note);
  };

  return (
    <div role="group" aria-label="삭제 사유" onKeyDown={press} className="mt-2.5 rounded-lg border border-rule bg-paper p-3">
      <p className="mb-2 text-[13px] text-ink-3">사유를 고르면 바로 삭제됩니다. 독자에게는 사유만 보입니다.</p>
      <div className="flex flex-wrap gap-1.5">
        {CHOICES.map(([reason, label], index) => (
          <button
            key={reason}
            ref={index === 0 ? first : undefined}
            type="button"
            aria-disabled={isBusy}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => !isBusy && onChoose(reason, note)}
            className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-[7px] border border-rule bg-paper px-2.5 font-semibold hover:border-danger/60 hover:text-danger pointer-coarse:min-h-11 pointer-coarse:px-3.5"
          >
            <Key>{index + 1}</Key>
            {label}
          </button>
        ))}
      </div>
      <div className="mt-2.5 flex flex-wrap items-center gap-2 text-[13px]">
        <label htmlFor={noteId} className="text-ink-3">
          메모 <span>(선택, 운영자만 봅니다)</span>
        </label>
        <input
          id={noteId}
          value={note}
          maxLength={MAX_NOTE}
          onChange={(event) => setNote(event.target.value)}
          className="min-h-9 min-w-40 flex-1 rounded-[7px] border border-ink-3 bg-paper px-2.5 pointer-coarse:min-h-11"
        />
        <button type="button" onClick={onClose} className="min-h-9 cursor-pointer px-2 text-ink-3 hover:text-ink">
          닫기
        </button>
      </div>
    </div>
  );
}
