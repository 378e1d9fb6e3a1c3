"use client";
import { useSyncExternalStore } from "react";

const isDarkSystem = () => matchMedia("(prefers-color-scheme: dark)").matches;
const isDark = () => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : isDarkSystem();
};

const listeners = new Set<() => void>();
function subscribe(listener: () => void) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  listeners.add(listener);
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", listener);
  };
}

function choose(theme: "light" | "dark") {
  const { dataset } = document.documentElement;
  // The system's own choice needs no memory: it follows the system again.
  const isSystems = (theme === "dark") === isDarkSystem();
  if (isSystems) delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (isSystems) localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // A browser that keeps nothing still changes this page.
  }
  listeners.forEach((listener) => listener());
}

export function ThemeSwitch() {
  const dark = useSyncExternalStore(subscribe, isDark, () => false);
  return (
    <button
      type="button"
      onClick={() => choose(dark ? "light" : "dark")}
      aria-label={dark ? "밝은 화면으로" : "어두운 화면으로"}
      className="grid size-11 place-items-center rounded-lg text-ink-2 hover:bg-wash noscript:hidden"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[18px] fill-none stroke-current [stroke-linecap:round] [stroke-width:1.8]">
        {dark ? (
          <>
            <circle cx="12" cy="12" r="4.2" />
            <path d="M12 3v1.6M12 19.4V21M3 12h1.6M19.4 12H21M5.6 5.6l1.2 1.2M17.2 17.2l1.2 1.2M18.4 5.6l-1.2 1.2M6.8 17.2l-1.2 1.2" />
          </>
        ) : (
          <path d="M20 14.2A8.2 8.2 0 0 1 9.8 4a8.2 8.2 0 1 0 10.2 10.2Z" strokeLinejoin="round" />
        )}
      </svg>
    </button>
  );
}
