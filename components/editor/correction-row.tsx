"use client";
import { type FormEvent, useId, useState } from "react";
import { reach } from "@/components/ui/reach";
import { LIMITS } from "@/lib/articles/rules";
import { retractCorrection } from "@/lib/corrections/actions";
import type { DeskCorrection } from "@/lib/corrections/desk-read";
import { KIND_NAMES } from "@/lib/corrections/rules";
import { stamp } from "@/lib/korean/time";
import { Button } from "./button";

type Props = { correction: DeskCorrection; reason: string; onReason: (reason: string) => void; isBusy: boolean; onBusy: (isBusy: boolean) => void; onRetracted: (news: string) => void };

/** One that was published, and the way to take it back. */
export function CorrectionRow({ correction: { id, kind, text, at, retractedAt }, reason, onReason, isBusy, onBusy, onRetracted }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState("");
  const field = useId();

  const retract = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    onBusy(true);
    const answer = await reach(retractCorrection({ id, reason }));
    onBusy(false);
    if (!answer.ok) return setRefusal(answer.message);
    onRetracted(`${KIND_NAMES[kind]}: 거두었습니다.`);
  };

  return (
    <li className="border-b border-rule py-2.5 last:border-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-semibold">{KIND_NAMES[kind]}</b>
        <span className="text-[13px] text-ink-3 tabular-nums">
          {stamp(at).slice(0, 16)}
          {retractedAt && ` · ${stamp(retractedAt).slice(0, 16)} 거둠`}
        </span>
      </p>
      <p className={`line-clamp-3 whitespace-pre-line ${retractedAt ? "text-ink-3 line-through" : "text-ink-2"}`}>{text}</p>
      {!retractedAt && !isAsking && (
        <button type="button" onClick={() => setIsAsking(true)} className="min-h-7 text-[13px] text-danger underline underline-offset-2">
          거두기…
        </button>
      )}
      {isAsking && (
        <form onSubmit={(event) => void retract(event)} noValidate className="mt-2">
          <label htmlFor={field} className="text-[13px] font-semibold">
            거두는 사유 (기록에만 남습니다)
          </label>
          <input
            id={field}
            autoFocus
            value={reason}
            maxLength={LIMITS.reason}
            onChange={(event) => onReason(event.target.value)}
            aria-invalid={refusal !== ""}
            aria-describedby={`${field}-refusal`}
            className="mt-1 h-9 w-full rounded-md border border-ink-3/80 bg-paper px-2.5 pointer-coarse:h-11"
          />
          <p id={`${field}-refusal`} role="alert" className="mt-1 text-[13px] text-danger empty:hidden">
            {refusal}
          </p>
          <div className="mt-2 flex justify-end gap-2">
            <Button
              type="button"
              aria-disabled={isBusy}
              onClick={() => {
                if (isBusy) return;
                onReason("");
                setIsAsking(false);
              }}
            >
              그대로 두기
            </Button>
            <Button tone="danger" aria-disabled={isBusy}>
              {isBusy ? "보내는 중" : "거두기"}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
