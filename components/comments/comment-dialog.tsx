"use client";
import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";

type Props = {
  title: string;
  submitLabel: string;
  isSending: boolean;
  refusal: string | null;
  onSubmit: (form: FormData) => void;
  onClose: () => void;
  children: ReactNode;
};

/** Open while it is rendered. The browser's own dialog keeps the focus inside and gives it back. */
export function CommentDialog({ title, submitLabel, isSending, refusal, onSubmit, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isSending) onSubmit(new FormData(event.currentTarget));
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-xl border border-rule bg-paper p-0 text-ink shadow-2xl backdrop:bg-black/45"
    >
      <form onSubmit={submit} className="p-5">
        <h3 id={id} className="mb-3 text-lg font-bold tracking-[-.02em]">
          {title}
        </h3>
        {children}
        <p role="alert" className="text-sm text-danger not-empty:mt-3">
          {refusal}
        </p>
        <div className="mt-5 flex justify-end gap-2">
          <button type="button" onClick={onClose} className="min-h-11 cursor-pointer rounded-[7px] px-4 text-[15px] text-ink-2 hover:bg-wash">
            취소
          </button>
          <button
            type="submit"
            aria-disabled={isSending}
            className="min-h-11 cursor-pointer rounded-[7px] bg-danger px-5 text-[15px] font-semibold text-paper hover:opacity-90 aria-disabled:opacity-60"
          >
            {submitLabel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
