"use client";
import { useSyncExternalStore } from "react";
import { toolClass } from "./tool";

const SMALLEST = 1;
const USUAL = 3;
const LARGEST = 5;

const buttonClass = `${toolClass} noscript:hidden`;

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const chosen = () => Number(document.documentElement.dataset.textSize ?? USUAL);

function choose(size: number) {
  document.documentElement.dataset.textSize = String(size);
  try {
    localStorage.setItem("textSize", String(size));
  } catch {
    // A browser that keeps nothing still enlarges this page.
  }
  listeners.forEach((listener) => listener());
}

/** Larger and smaller body text in five steps, kept for the next visit. */
export function TextSize() {
  const size = useSyncExternalStore(subscribe, chosen, () => USUAL);
  return (
    <>
      <button type="button" className={buttonClass} onClick={() => choose(size + 1)} disabled={size >= LARGEST} aria-label="글자 크게">
        <span aria-hidden="true">
          가<sup className="text-[13px] font-normal">+</sup>
        </span>
      </button>
      <button type="button" className={buttonClass} onClick={() => choose(size - 1)} disabled={size <= SMALLEST} aria-label="글자 작게">
        <span aria-hidden="true">
          가<sup className="text-[13px] font-normal">−</sup>
        </span>
      </button>
      <span role="status" className="sr-only">
        {size === USUAL ? "" : `글자 크기 ${size}단계`}
      </span>
    </>
  );
}
