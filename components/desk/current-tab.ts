"use client";
import { useEffect, useRef } from "react";

/** For a row of tabs that scrolls sideways: brings the current one into sight. The row must be its tabs' offset parent. */
export function useCurrentTab(current: string | undefined) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = ref.current;
    const tab = row?.querySelector<HTMLElement>("[aria-current]");
    // not scrollIntoView: that would move the page as well
    if (row && tab) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return ref;
}
