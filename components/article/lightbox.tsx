"use client";
import { type KeyboardEvent, type MouseEvent as ReactMouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

type Shown = { src: string; alt: string; width: number; height: number; caption: string; credit: string };

const NOTHING: { photos: Shown[]; at: number } = { photos: [], at: 0 };
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
/** Pixels that a finger has to go for the next photo. */
const SWIPE = 48;

function shownBy(link: HTMLAnchorElement): Shown {
  const image = link.querySelector("img");
  const text = link.closest("figure")?.querySelector("figcaption");
  const credit = text?.querySelector("[data-credit]")?.textContent ?? "";
  const caption = (text?.textContent ?? "").slice(0, credit ? -credit.length : undefined).trim();
  const [width, height] = [Number(image?.getAttribute("width")), Number(image?.getAttribute("height"))];
  return { src: link.href, alt: image?.alt ?? "", width, height, caption, credit };
}

/** Opens the article's photos over the page, as large as the screen allows. One for the whole page. */
export function Lightbox() {
  const dialog = useRef<HTMLDialogElement>(null);
  const touchedAt = useRef<number | null>(null);
  const [{ photos, at }, setShown] = useState(NOTHING);
  const photo = photos[at];

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-photo]") : null;
      // with a key held the browser does what the reader asked of it
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // Safari leaves a clicked link without the focus, and the dialog gives it back to whatever had it
      link.focus({ preventScroll: true });
      const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-photo]")];
      // drawn before it opens, so that the focus finds its button; a box that closes at this very moment opens anew
      flushSync(() => setShown({ photos: links.map(shownBy), at: links.indexOf(link) }));
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    document.addEventListener("click", open);
    return () => document.removeEventListener("click", open);
  }, []);

  const step = (by: number) => setShown(({ photos, at }) => ({ photos, at: Math.min(Math.max(at + by, 0), photos.length - 1) }));
  const closeBeside = ({ target }: ReactMouseEvent) => {
    if (target instanceof Element && !target.closest("img, figcaption, [data-step]")) dialog.current?.close();
  };
  const walk = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };
  // two fingers, or one on an enlarged photo, mean something else
  const touch = ({ isPrimary, pointerType, clientX }: PointerEvent) => {
    touchedAt.current = isPrimary && pointerType === "touch" && (window.visualViewport?.scale ?? 1) <= 1.01 ? clientX : null;
  };
  const lift = ({ isPrimary, clientX }: PointerEvent) => {
    const way = clientX - (touchedAt.current ?? clientX);
    if (isPrimary && Math.abs(way) >= SWIPE) step(way < 0 ? 1 : -1);
  };
  const stepper = (by: 1 | -1, side: string) => (
    <button
      type="button"
      data-step
      aria-label={by < 0 ? "이전 사진" : "다음 사진"}
      aria-disabled={photos[at + by] === undefined}
      onClick={() => step(by)}
      className={`absolute top-1/2 grid size-11 -translate-y-1/2 place-items-center rounded-full border border-white/30 bg-[#0c0e10]/70 hover:bg-[#2c3238] focus-visible:outline-white aria-disabled:cursor-default aria-disabled:opacity-35 ${side}`}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 fill-none stroke-current stroke-2">
        <path d={by < 0 ? "m15 5-7 7 7 7" : "m9 5 7 7-7 7"} />
      </svg>
    </button>
  );

  return (
    <dialog
      ref={dialog}
      // a click on the photo leaves the focus here, where the arrow keys are heard
      tabIndex={-1}
      aria-label="사진 크게 보기"
      onClose={() => !dialog.current?.open && setShown(NOTHING)}
      onClick={closeBeside}
      onKeyDown={walk}
      onPointerDown={touch}
      onPointerUp={lift}
      className="m-0 h-dvh max-h-none w-screen max-w-none touch-pan-y touch-pinch-zoom overscroll-contain bg-[#0c0e10] p-3 text-[#e4e8eb] min-[641px]:p-6 [&:focus-visible]:outline-none"
    >
      {photo && (
        <figure className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] gap-3">
          <div className="flex items-center justify-between">
            <p role="status" className="pl-1 text-[14px] tabular-nums">
              {photos.length > 1 && `${photos.length}장 중 ${at + 1}번째`}
              <span className="sr-only"> {photo.alt}</span>
            </p>
            <button type="button" aria-label="닫기" className="grid size-11 place-items-center rounded-lg text-[27px] leading-none hover:bg-white/12 focus-visible:outline-white">
              <span aria-hidden="true">×</span>
            </button>
          </div>
          {/* drawn anew for each: the last one must not stand there while the next is on its way */}
          <picture key={photo.src} className="contents">
            <source className="hidden" type="image/avif" srcSet={photo.src.replace(/webp$/, "avif")} />
            <img src={photo.src} alt={photo.alt} width={photo.width} height={photo.height} className="m-auto h-auto max-h-full w-auto max-w-full cursor-default" />
          </picture>
          <figcaption className="mx-auto max-h-[24dvh] max-w-[680px] overflow-y-auto text-[14px] leading-[1.55]">
            {photo.caption} {photo.credit && <b className="inline-block font-semibold">{photo.credit}</b>}
          </figcaption>
          {photos.length > 1 && stepper(-1, "left-2 min-[641px]:left-6")}
          {photos.length > 1 && stepper(1, "right-2 min-[641px]:right-6")}
        </figure>
      )}
    </dialog>
  );
}
