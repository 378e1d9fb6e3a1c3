"use client";
import { iconClass, toolClass } from "./tool";

export function PrintButton() {
  return (
    <button type="button" className={`${toolClass} noscript:hidden`} onClick={() => print()} aria-label="인쇄하기">
      <svg viewBox="0 0 24 24" aria-hidden="true" className={iconClass}>
        <path d="M7 9V4h10v5M7 18H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2M7 14h10v6H7z" />
      </svg>
    </button>
  );
}
