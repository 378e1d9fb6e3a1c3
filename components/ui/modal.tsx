"use client";
import { createContext, type KeyboardEvent, type MouseEvent, type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from "react";

const WIDTHS = { narrow: "w-[min(92vw,420px)]", plain: "w-[min(460px,calc(100vw-32px))]", wide: "w-[min(1080px,calc(100vw-32px))]" };
const button = "min-h-10 cursor-pointer rounded-[7px] border px-4 font-semibold pointer-coarse:min-h-11";

/** For the buttons within: they close as Escape does. */
export const Closing = createContext({ close: () => {}, isBusy: false });

type Props = {
  title: string;
  width?: keyof typeof WIDTHS;
  /** While a deed runs nothing closes: its refusal is to be read here. */
  isBusy?: boolean;
  /** Something was written that is nowhere else: closing asks first. */
  isDirty?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** Open while it is rendered; Escape closes, and the browser gives the focus back. */
export function Modal({ title, width = "plain", isBusy = false, isDirty = false, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  const close = () => {
    if (isBusy) return;
    if (isDirty) setAsking(true);
    else onClose();
  };
  const cancel = (event: SyntheticEvent) => {
    // A file chooser that was cancelled says so to every element around it.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    close();
  };
  // Chromium lets a page keep its dialog from one Escape, not from a second: the key is stopped before it gets there.
  const hold = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing || !(isBusy || isDirty)) return;
    event.preventDefault();
    close();
  };
  const discard = (event: MouseEvent) => {
    // The question first: under it nothing can take the focus back.
    event.currentTarget.closest("dialog")?.close();
    onClose();
  };

  return (
    <>
      <dialog ref={ref} aria-labelledby={id} onCancel={cancel} onKeyDown={hold} className={`m-auto ${WIDTHS[width]} rounded-xl border border-rule bg-paper p-6 text-[14.5px] leading-normal text-ink shadow-xl backdrop:bg-black/40`}>
        <h2 id={id} className="mb-3 text-[18px] font-bold tracking-[-.02em]">
          {title}
        </h2>
        <Closing value={{ close, isBusy }}>{children}</Closing>
      </dialog>
      {isAsking && (
        <Modal title="쓰던 글을 버릴까요?" width="narrow" onClose={() => setAsking(false)}>
          <div className="mt-5 flex justify-end gap-2">
            <button type="button" onClick={() => setAsking(false)} className={`${button} border-rule`}>
              계속 쓰기
            </button>
            <button type="button" onClick={discard} className={`${button} border-danger bg-danger text-paper`}>
              버리기
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}
