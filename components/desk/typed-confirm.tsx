"use client";
import { useId, useState } from "react";
import { ConfirmDialog } from "./confirm-dialog";

type Props = { noun?: string; count: number; does: string; isDangerous: boolean; isBusy: boolean; refusal: string | null; onYes: () => void; onClose: () => void };

/** Many at once: the number of them has to be typed, so that nobody hits this by habit. */
export function TypedConfirm({ noun = "댓글", count, does, isDangerous, isBusy, refusal, onYes, onClose }: Props) {
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const agree = () => {
    const isRight = typed.trim() === String(count);
    setWrong(!isRight);
    if (isRight) onYes();
  };
  return (
    <ConfirmDialog
      title={`${noun} ${count}개를 ${does}`}
      yes={does}
      isDangerous={isDangerous}
      isBusy={isBusy}
      refusal={isWrong ? `숫자 ${count}, 그대로 적어 주세요.` : refusal}
      onYes={agree}
      onClose={onClose}
    >
      <label htmlFor={id} className="block">
        한 번에 많은 것을 처리합니다. 계속하려면 아래 칸에 <b className="text-ink tabular-nums">{count}</b> 숫자를 적어 주세요.
      </label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && agree()}
        className="mt-3 min-h-10 w-32 rounded-[7px] border border-ink-3 bg-paper px-2.5 text-ink tabular-nums pointer-coarse:min-h-11"
      />
    </ConfirmDialog>
  );
}
