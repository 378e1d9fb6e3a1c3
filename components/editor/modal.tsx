"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = { title: string; isWide?: boolean; onClose: () => void; children: ReactNode };

/** Open while it is rendered; Escape closes, and the browser gives the focus back. */
export function Modal({ title, isWide = false, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className={`m-auto ${isWide ? "w-[min(1080px,calc(100vw-32px))]" : "w-[min(460px,calc(100vw-32px))]"} rounded-xl border border-rule bg-paper p-6 text-[14.5px] leading-normal text-ink shadow-xl backdrop:bg-black/40`}
    >
      <h2 id={id} className="mb-3 text-[18px] font-bold tracking-[-.02em]">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
