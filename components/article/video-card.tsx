"use client";
import { type MouseEvent, useState } from "react";
import { playerUrl, watchUrl } from "@/lib/articles/video";

// What was clicked is gone; whoever uses the keyboard goes on in what took its place.
const focus = (frame: HTMLIFrameElement | null) => void frame?.focus();

/** A video that asks YouTube for nothing until the reader clicks; without a script, a plain way there. */
export function VideoCard({ videoId, title }: { videoId: string; title: string }) {
  const [isPlaying, setIsPlaying] = useState(false);
  const play = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setIsPlaying(true);
  };
  return (
    <figure className="mt-1.5 mb-[1.6em] break-inside-avoid max-[560px]:-mx-[18px]">
      <div className="relative aspect-video overflow-hidden bg-[#0c0e10] text-[#e4e8eb] min-[561px]:rounded-[3px] print:hidden">
        {isPlaying ? (
          <iframe
            ref={focus}
            src={playerUrl(videoId)}
            title={title}
            allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
            referrerPolicy="strict-origin-when-cross-origin"
            className="absolute inset-0 size-full"
          />
        ) : (
          <a
            href={watchUrl(videoId)}
            data-video
            rel="noopener nofollow"
            onClick={play}
            className="group absolute inset-0 grid place-content-center justify-items-center gap-4 px-6 text-center text-[14px] leading-normal focus-visible:outline-white focus-visible:-outline-offset-4"
          >
            <span className="sr-only">영상 재생: {title}. </span>
            <svg viewBox="0 0 72 72" aria-hidden="true" className="size-18">
              <circle cx="36" cy="36" r="34.5" fill="none" stroke="currentColor" strokeWidth="3" className="group-hover:fill-white/14" />
              <path d="M29 23v26l21-13z" fill="currentColor" />
            </svg>
            <span className="text-[#b4bcc4]">누르면 YouTube에서 영상을 불러옵니다.</span>
          </a>
        )}
      </div>
      <figcaption className="pt-2 text-[14px] leading-[1.55] text-ink-3 max-[560px]:px-[18px]">
        {title} <b className="inline-block font-semibold text-ink-2">영상=YouTube</b>
        <span className="hidden print:inline"> {watchUrl(videoId)}</span>
      </figcaption>
    </figure>
  );
}
