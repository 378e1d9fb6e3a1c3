"use client";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";

const KEY = "manpa-desk-shortcuts";
const CHANGED = "manpa-desk-shortcuts-changed";

// A browser may forbid storage altogether; then the choice lasts as long as the page.
let unkept: string | null = null;
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return unkept;
  }
}
function keep(value: string) {
  unkept = value;
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // unkept has it
  }
}

function subscribe(changed: () => void) {
  window.addEventListener(CHANGED, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener("storage", changed);
  };
}

/** Single keys can be switched off (KWCAG 2.2, 6.1.4); the choice stays in this browser. */
export function useShortcutSwitch(): [isOn: boolean, turn: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => kept() !== "off",
    () => true,
  );
  const turn = (next: boolean) => {
    keep(next ? "on" : "off");
    window.dispatchEvent(new Event(CHANGED));
  };
  return [isOn, turn];
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

/** Keys by `event.code`, since in the Hangul mode J arrives as ㅓ. `Shift+` stands before a shifted one. */
export function useShortcuts(isOn: boolean, keys: Record<string, () => void>) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || isTyping(event.target)) return;
    const act = keys[`${event.shiftKey ? "Shift+" : ""}${event.code}`];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn]);
}
