"use client";
import { useEffect, useState } from "react";

/** How many notices wait, asked again on each page; only where somebody is signed in. */
export function Bell({ path }: { path: string }) {
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    let isStale = false;
    fetch("/api/notices/unread")
      .then((response) => response.json())
      .then((answer: { unread?: number }) => isStale || setUnread(answer.unread ?? 0))
      .catch(() => {});
    return () => {
      isStale = true;
    };
  }, [path]);
  return (
    <a href="/me/notices" aria-label={unread > 0 ? `알림, 읽지 않은 것 ${unread}개` : "알림"} className="relative flex size-10 items-center justify-center text-ink-2 hover:text-ink">
      <svg viewBox="0 0 20 20" aria-hidden className="size-5 fill-none stroke-current stroke-[1.5]">
        <path d="M10 2.8a5 5 0 0 0-5 5v3.4L3.6 14h12.8L15 11.2V7.8a5 5 0 0 0-5-5ZM8 16.2a2 2 0 0 0 4 0" strokeLinejoin="round" strokeLinecap="round" />
      </svg>
      {unread > 0 && (
        <span aria-hidden className="absolute top-0.5 left-5 min-w-4.5 rounded-full bg-accent px-1 text-center text-[11px] leading-4.5 font-bold whitespace-nowrap text-paper tabular-nums">
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </a>
  );
}
