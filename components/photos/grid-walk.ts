import type { KeyboardEvent } from "react";

/** The arrow keys walk from photo to photo, up and down by as many as stand in a row. */
export function walk(event: KeyboardEvent<HTMLElement>) {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("a, button")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const inRow = stops.filter((stop) => stop.offsetTop === stops[0]?.offsetTop).length;
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: inRow, ArrowUp: -inRow }[event.key];
  if (at < 0 || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  stops[at + step]?.focus();
}
