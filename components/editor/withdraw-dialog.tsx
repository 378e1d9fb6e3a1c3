"use client";
import { type FormEvent, useState } from "react";
import { Modal } from "@/components/ui/modal";
import { LIMITS } from "@/lib/articles/rules";
import { Button } from "./button";
import { CloseButton } from "./close-button";

type Props = {
  /** Resolves to what stood in the way, or null once it is done. */
  onWithdraw: (reason: string) => Promise<string | null>;
  onClose: () => void;
};

export function WithdrawDialog({ onWithdraw, onClose }: Props) {
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  const withdraw = async (event: FormEvent) => {
    event.preventDefault();
    if (isRunning) return;
    if (!reason.trim()) return setRefusal("사유를 적어 주세요.");
    setIsRunning(true);
    const answer = await onWithdraw(reason);
    setIsRunning(false);
    if (answer === null) onClose();
    else setRefusal(answer);
  };

  return (
    <Modal title="기사를 철회할까요?" isBusy={isRunning} isDirty={reason.trim() !== ""} onClose={onClose}>
      <form onSubmit={(event) => void withdraw(event)} noValidate>
        <p className="text-ink-2">독자의 모든 화면에서 기사가 사라지고, 그 주소에는 아래 사유가 보입니다. 글은 남으며 데스크가 다시 발행할 수 있습니다.</p>
        <label className="mt-4 grid gap-1 font-semibold">
          철회 사유
          <textarea
            autoFocus
            rows={3}
            required
            maxLength={LIMITS.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            aria-invalid={refusal !== null}
            aria-describedby="withdraw-refusal"
            className="rounded-md border border-ink-3/80 bg-paper px-3 py-2 font-normal"
          />
        </label>
        <p id="withdraw-refusal" role="alert" className="mt-1.5 text-danger empty:hidden">
          {refusal}
        </p>
        <div className="mt-5 flex justify-end gap-2">
          <CloseButton>취소</CloseButton>
          <Button tone="danger" aria-disabled={isRunning}>
            {isRunning ? "보내는 중" : "철회"}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
