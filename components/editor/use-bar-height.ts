"use client";
import { useEffect, useRef } from "react";

/** Writes the height of the bar as `--bar` on the screen around it: what sticks below must know, since its buttons may take two rows. */
export function useBarHeight() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bar = ref.current;
    if (!bar) return;
    const watch = new ResizeObserver(() => bar.parentElement?.style.setProperty("--bar", `${bar.getBoundingClientRect().height}px`));
    watch.observe(bar);
    return () => watch.disconnect();
  }, []);
  return ref;
}
