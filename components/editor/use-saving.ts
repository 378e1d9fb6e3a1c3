"use client";
import { useEffect } from "react";
import { openDesks, showAddress, type WritingDesk } from "./writing-desk";

/** When to save without being asked, when never to, and what to do when the page goes. */
export function useSaving(desk: WritingDesk) {
  useEffect(() => {
    const { store, copies } = desk;
    openDesks.add(desk);
    // left before the first save was answered, and come back to
    showAddress(desk, store.get().saved.number);
    if (!store.isUnsaved) copies.dropSaved(store.get().content);
    const on = new AbortController();
    const { signal } = on;
    document.addEventListener("compositionstart", () => store.compose(true), { signal });
    document.addEventListener("compositionend", () => store.compose(false), { signal });
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.code !== "KeyS" || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void store.save();
      },
      { signal, capture: true },
    );
    document.addEventListener("visibilitychange", () => document.hidden && void store.flush(), { signal });
    window.addEventListener("blur", () => void store.flush(), { signal });
    // back from signing in elsewhere
    window.addEventListener("focus", () => store.get().save.kind === "failed" && void store.flush(), { signal });
    window.addEventListener("online", () => void store.flush(), { signal });
    window.addEventListener("pagehide", () => store.keep(), { signal });
    window.addEventListener("beforeunload", (event) => store.isUnsaved && event.preventDefault(), { signal });
    return () => {
      on.abort();
      openDesks.delete(desk);
      store.stop();
      // left by a link inside the site: saved on the way, and kept here in case that fails
      store.keep();
      void store.flush();
    };
  }, [desk]);
}
