"use client";
import { type ReactNode, useContext } from "react";
import { Closing, Modal } from "@/components/ui/modal";

type Props = { title: string; children: ReactNode; yes: string; isDangerous?: boolean; isBusy: boolean; isDirty?: boolean; refusal: string | null; onYes: () => void; onClose: () => void };

const button = "min-h-10 cursor-pointer rounded-[7px] px-4 font-semibold aria-disabled:opacity-60 pointer-coarse:min-h-11";

/** Asks before something that another person will feel. Mounted while it asks. */
export function ConfirmDialog({ title, children, yes, isDangerous = false, isBusy, isDirty = false, refusal, onYes, onClose }: Props) {
  return (
    <Modal title={title} width="narrow" isBusy={isBusy} isDirty={isDirty} onClose={onClose}>
      <div className="text-ink-2">{children}</div>
      <p role="alert" className="mt-3 text-danger empty:hidden">
        {refusal}
      </p>
      <div className="mt-5 flex justify-end gap-2">
        <Cancel />
        <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && onYes()} className={`${button} text-paper ${isDangerous ? "bg-danger" : "bg-accent"}`}>
          {yes}
        </button>
      </div>
    </Modal>
  );
}

function Cancel() {
  const { close, isBusy } = useContext(Closing);
  return (
    <button type="button" aria-disabled={isBusy} onClick={close} className={`${button} border border-rule`}>
      취소
    </button>
  );
}
