"use client";
import { useEffect, useRef, useState } from "react";
import type { Width } from "./width-choice";

/** CSS pixels of what it is looked at on. */
const PIXELS = { desktop: 1200, phone: 390 } as const satisfies Record<Width, number>;

type Props = {
  src: string;
  title: string;
  width: Width;
  /** A length in CSS. */
  height: string;
  /** The most of its size that it is shown at, where there is room. */
  scale?: number;
  onLoad?: () => void;
};

/** A page of the site in a window of its own, so that it answers to that window's width; shown smaller where there is less room. */
export function PageWindow({ src, title, width, height, scale: most = 1, onLoad }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState(Infinity);
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  // A page that came with the document may have loaded before anybody listened.
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page?.readyState === "complete" && page.URL !== "about:blank") onLoad?.();
  }, [onLoad]);
  const pixels = PIXELS[width];
  const scale = Math.min(most, room / pixels);
  return (
    <div ref={box}>
      <div className="box-content max-w-full overflow-hidden rounded-[9px] border border-rule" style={{ width: pixels * scale, height }}>
        <iframe
          ref={frame}
          src={src}
          title={title}
          onLoad={onLoad}
          className="block origin-top-left bg-paper"
          style={{ width: pixels, height: `calc(${height} / ${scale})`, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}
