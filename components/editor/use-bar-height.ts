"use client";
import { useEffect, useRef } from "react";

/** Writes the height of the bar as `--bar` on the page: what sticks below must know, and what is scrolled to must stay in sight, since its buttons may take two rows. */
export function useBarHeight() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bar = ref.current;
    if (!bar) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty("--bar", `${bar.getBoundingClientRect().height}px`));
    watch.observe(bar);
    return () => {
      watch.disconnect();
      style.removeProperty("--bar");
    };
  }, []);
  return ref;
}
