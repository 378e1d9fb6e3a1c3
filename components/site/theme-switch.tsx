"use client";

const isDarkSystem = () => matchMedia("(prefers-color-scheme: dark)").matches;
const isDark = () => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : isDarkSystem();
};

function turn() {
  const { dataset } = document.documentElement;
  const theme = isDark() ? "light" : "dark";
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
}

/** Both of its states are in the page and the style sheet shows one: the cached page cannot know the reader's system. */
export function ThemeSwitch() {
  return (
    <button type="button" onClick={turn} className="grid size-11 place-items-center rounded-lg text-ink-2 hover:bg-wash noscript:hidden">
      <span className="sr-only dark:hidden">어두운 화면으로</span>
      <span className="sr-only hidden dark:block">밝은 화면으로</span>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[18px] fill-none stroke-current [stroke-linecap:round] [stroke-width:1.8]">
        <path d="M20 14.2A8.2 8.2 0 0 1 9.8 4a8.2 8.2 0 1 0 10.2 10.2Z" strokeLinejoin="round" className="dark:hidden" />
        <g className="hidden dark:block">
          <circle cx="12" cy="12" r="4.2" />
          <path d="M12 3v1.6M12 19.4V21M3 12h1.6M19.4 12H21M5.6 5.6l1.2 1.2M17.2 17.2l1.2 1.2M18.4 5.6l-1.2 1.2M6.8 17.2l-1.2 1.2" />
        </g>
      </svg>
    </button>
  );
}
