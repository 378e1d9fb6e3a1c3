"use client";
import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from "react";
import { extendsBy, type KeyAct, keyOf, type Keys, readKeys } from "@/lib/moderation/keys";

const SWITCH = "manpa-desk-shortcuts";
const KEYS = "manpa-desk-keys";
const CHANGED = "manpa-desk-shortcuts-changed";

// A browser may forbid storage altogether; then the choice lasts as long as the page.
const unkept = new Map<string, string>();
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return unkept.get(name) ?? null;
  }
}
function keep(name: string, value: string) {
  unkept.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // unkept has it
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void) {
  window.addEventListener(CHANGED, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener("storage", changed);
  };
}

const useKept = (name: string) =>
  useSyncExternalStore(
    subscribe,
    () => kept(name),
    () => null,
  );

/** Single keys can be switched off or given to others (KWCAG 2.2, 6.1.4); the choice stays in this browser. */
export function useShortcutChoice() {
  const isOn = useKept(SWITCH) !== "off";
  const own = useKept(KEYS);
  const keys = useMemo(() => readKeys(own), [own]);
  return {
    isOn,
    keys,
    turn: (next: boolean) => keep(SWITCH, next ? "on" : "off"),
    setKeys: (next: Keys) => keep(KEYS, JSON.stringify(next)),
  };
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

export function useShortcuts(isOn: boolean, keys: Keys, acts: Record<KeyAct, (isExtending: boolean) => void>) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || isTyping(event.target)) return;
    // Asked of the page at this very moment: a key right after a dialog has closed is already the list's.
    if (document.querySelector("dialog[open]")) return;
    const key = keyOf(event);
    const act = (Object.keys(keys) as KeyAct[]).find((each) => keys[each] === key || extendsBy(keys, each) === key);
    if (!act) return;
    event.preventDefault();
    acts[act](keys[act] !== key);
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn]);
}
