"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = { title: string; children: ReactNode; yes: string; isDangerous?: boolean; isBusy: boolean; refusal: string | null; onYes: () => void; onClose: () => void };

/** Asks before something that another person will feel. Mounted while it asks. */
export function ConfirmDialog({ title, children, yes, isDangerous = false, isBusy, refusal, onYes, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    if (!dialog.current?.open) dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(92vw,420px)] rounded-xl border border-rule bg-paper p-6 text-[14.5px] text-ink backdrop:bg-black/40"
    >
      <h2 id={titleId} className="mb-2 text-lg font-bold">
        {title}
      </h2>
      <div className="text-ink-2">{children}</div>
      <p role="alert" className="mt-3 text-danger empty:hidden">
        {refusal}
      </p>
      <div className="mt-5 flex justify-end gap-2">
        <button type="button" onClick={() => dialog.current?.close()} className="min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold pointer-coarse:min-h-11">
          취소
        </button>
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && onYes()}
          className={`min-h-10 cursor-pointer rounded-[7px] px-4 font-semibold text-paper aria-disabled:opacity-60 pointer-coarse:min-h-11 ${isDangerous ? "bg-danger" : "bg-accent"}`}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
