"use client";
import { useEffect, useEffectEvent, useState } from "react";
import { UNDO_SECONDS } from "@/lib/moderation/rules";
import { ActButton } from "./act-button";

type Props = { what: string; told: string; hint: string | undefined; isBusy: boolean; refusal: string | undefined; onUndo: () => void; onClose: () => void };

/** The last decision, and the way back for ten seconds: as long again after the pointer or the focus has left it. Each decision has a bar of its own. */
export function UndoBar({ what, told, hint, isBusy, refusal, onUndo, onClose }: Props) {
  const [isKept, setKept] = useState(false);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (isKept || isBusy) return;
    const timer = setTimeout(() => close(), UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [isKept, isBusy]);

  return (
    <div className="pointer-events-none sticky bottom-3 z-10 mt-4 flex justify-center">
      <div
        onPointerEnter={() => setKept(true)}
        onPointerLeave={() => setKept(false)}
        onFocus={() => setKept(true)}
        onBlur={() => setKept(false)}
        className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-rule bg-paper py-1.5 pr-1.5 pl-4 shadow-lg"
      >
        <p className="min-w-0">
          <b className="font-semibold">{what}</b> · {told}
          {refusal && <span className="block text-danger">{refusal}</span>}
        </p>
        <div className="flex items-center gap-1">
          <ActButton hint={hint} isBusy={isBusy} onPress={onUndo}>
            실행 취소
          </ActButton>
          <button type="button" aria-label="알림 닫기" onClick={onClose} className="size-9 cursor-pointer rounded-[7px] text-lg text-ink-3 hover:text-ink pointer-coarse:size-11">
            ×
          </button>
        </div>
      </div>
    </div>
  );
}
