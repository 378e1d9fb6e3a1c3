"use client";
import { type MouseEvent as ReactMouseEvent, useEffect, useRef, useState } from "react";

type Shown = { src: string; alt: string; width: number; height: number; caption: string };

function shownBy(link: HTMLAnchorElement): Shown | null {
  const image = link.querySelector("img");
  if (!image) return null;
  const { alt } = image;
  const [width, height] = [Number(image.getAttribute("width")), Number(image.getAttribute("height"))];
  return { src: link.href, alt, width, height, caption: link.closest("figure")?.querySelector("figcaption")?.textContent ?? "" };
}

/** Opens the article's photos over the page, as large as the screen allows. One for the whole page. */
export function Lightbox() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-photo]") : null;
      const photo = link && shownBy(link);
      // with a key held the browser does what the reader asked of it
      if (!photo || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // Safari leaves a clicked link without the focus, and the dialog gives it back to whatever had it
      link.focus({ preventScroll: true });
      setShown(photo);
    };
    document.addEventListener("click", open);
    return () => document.removeEventListener("click", open);
  }, []);

  useEffect(() => {
    if (shown) dialog.current?.showModal();
  }, [shown]);

  const closeBeside = ({ target }: ReactMouseEvent) => {
    if (target instanceof Element && !target.closest("img, figcaption")) dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      aria-label="사진 크게 보기"
      onClose={() => setShown(null)}
      onClick={closeBeside}
      className="m-0 h-dvh max-h-none w-screen max-w-none overscroll-contain bg-[#0c0e10] p-3 text-[#e4e8eb] min-[641px]:p-6 [&:focus-visible]:outline-none"
    >
      {shown && (
        <figure className="grid h-full grid-rows-[auto_minmax(0,1fr)_auto] gap-3">
          <button type="button" aria-label="닫기" className="grid size-11 place-items-center justify-self-end rounded-lg text-[26px] leading-none hover:bg-white/12 focus-visible:outline-white">
            <span aria-hidden="true">×</span>
          </button>
          <picture className="contents">
            <source className="hidden" type="image/avif" srcSet={shown.src.replace(/webp$/, "avif")} />
            <img src={shown.src} alt={shown.alt} width={shown.width} height={shown.height} className="m-auto h-auto max-h-full w-auto max-w-full cursor-default" />
          </picture>
          <figcaption className="mx-auto max-h-[24dvh] max-w-[680px] overflow-y-auto text-[14px] leading-[1.55]">{shown.caption}</figcaption>
        </figure>
      )}
    </dialog>
  );
}
