"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";

/** Milliseconds after which it is said that a page is on its way, and after which nobody believes it. */
const SOON = 200;
const LONGEST = 20_000;

/** Says that the page somebody has gone to is on its way; without it nothing moves until it is there. */
export function Arriving() {
  const here = `${usePathname()}?${useSearchParams()}`;
  const [left, setLeft] = useState<string | null>(null);

  useEffect(() => {
    const timers: NodeJS.Timeout[] = [];
    const leave = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      // what nobody has taken over is the browser's, which shows its own
      if (!link?.href || !event.defaultPrevented || link.origin !== location.origin) return;
      if (`${link.pathname}?${new URLSearchParams(link.search)}` === here) return;
      timers.push(setTimeout(() => setLeft(here), SOON), setTimeout(() => setLeft(null), LONGEST));
    };
    document.addEventListener("click", leave);
    return () => {
      document.removeEventListener("click", leave);
      timers.forEach(clearTimeout);
    };
  }, [here]);

  return (
    <div role="status" className="fixed inset-x-0 top-0 z-50 print:hidden">
      {left === here && (
        <div className="h-[3px] overflow-hidden bg-accent-wash">
          <span className="sr-only">불러오는 중…</span>
          <span className="block h-full w-1/3 animate-arriving bg-accent motion-reduce:w-full motion-reduce:animate-none" />
        </div>
      )}
    </div>
  );
}
