"use client";
import { Modal } from "@/components/ui/modal";
import type { Refusal } from "@/lib/result";
import { Button } from "./button";

/** `to` is what cannot be done yet, such as 발행. */
type Props = { to: string; gaps: readonly Refusal[]; onJump: (field: string) => void; onClose: () => void };

export function GapsDialog({ to, gaps, onJump, onClose }: Props) {
  return (
    <Modal title={`${to}하려면 먼저 채워 주세요`} onClose={onClose}>
      <ul className="grid list-disc gap-1.5 pl-5">
        {gaps.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{message}</li>
        ))}
      </ul>
      <div className="mt-5 flex justify-end gap-2">
        <Button type="button" onClick={onClose}>
          닫기
        </Button>
        <Button
          type="button"
          tone="go"
          onClick={() => {
            onClose();
            // once the dialog has given the focus back
            requestAnimationFrame(() => onJump(gaps[0]?.field ?? "title"));
          }}
        >
          바로 가기
        </Button>
      </div>
    </Modal>
  );
}
