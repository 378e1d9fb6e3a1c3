"use client";
import { useCallback, useEffect, useState } from "react";
import { BEAT, type Presence } from "@/lib/articles/presence";
import { attend } from "@/lib/articles/presence-actions";
import type { DraftStore, Publication } from "./draft-store";

/** What a beat heard, and how the article stood on this screen when it was sent: a step of one's own in between makes it old. */
type Heard = { presence: Presence; sentAt: Publication };

/** Says "I am here" while the page is looked at, and hears who else is. A missed beat is no news. */
export function usePresence(number: number | null, store: DraftStore) {
  const [windowId] = useState(() => crypto.randomUUID());
  const [heard, setHeard] = useState<Heard | null>(null);
  const beat = useCallback(
    async (act: "stay" | "take" | "leave"): Promise<Presence | null> => {
      if (number === null) return null;
      const sentAt = store.get().publication;
      const answer = await attend({ number, windowId, act }).catch(() => null);
      if (!answer?.ok) return null;
      if (act !== "leave") setHeard({ presence: answer.value, sentAt });
      return answer.value;
    },
    [number, windowId, store],
  );
  useEffect(() => {
    const look = () => !document.hidden && void beat("stay");
    const on = new AbortController();
    const { signal } = on;
    queueMicrotask(look);
    const timer = setInterval(look, BEAT);
    document.addEventListener("visibilitychange", look, { signal });
    window.addEventListener("pagehide", () => number !== null && sayGone({ number, windowId }), { signal });
    // brought back as it was left
    window.addEventListener("pageshow", (event) => event.persisted && look(), { signal });
    return () => {
      clearInterval(timer);
      on.abort();
      void beat("leave");
    };
  }, [beat, number, windowId]);
  return { heard, take: () => beat("take") };
}

const sayGone = (gone: { number: number; windowId: string }) =>
  void navigator.sendBeacon("/api/desk/presence", new Blob([JSON.stringify(gone)], { type: "application/json" }));
