import { type RefObject, useEffect } from "react";
import { ago } from "@/lib/korean/time";

/**
 * Turns the absolute times of the cached page into "12분 전", and again each minute. One effect for all of them: a
 * component each would make the reader's phone wake every row of the page.
 */
export function useAges(root: RefObject<HTMLElement | null>): void {
  useEffect(() => tellAges(root.current));
  useEffect(() => {
    const timer = setInterval(() => tellAges(root.current), 60_000);
    return () => clearInterval(timer);
  }, [root]);
}

function tellAges(root: HTMLElement | null): void {
  const now = new Date();
  for (const time of root?.querySelectorAll<HTMLTimeElement>("time[data-ago]") ?? []) {
    const words = ago(time.dateTime, now);
    if (time.textContent !== words) time.textContent = words;
  }
}
