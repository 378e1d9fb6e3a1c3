"use client";
import { useCallback, useEffect, useState } from "react";
import { BEAT, type Presence } from "@/lib/articles/presence";
import { attend } from "@/lib/articles/presence-actions";

/** Says "I am here" while the page is looked at, and hears who else is. A missed beat is no news. */
export function usePresence(number: number | null) {
  const [windowId] = useState(() => crypto.randomUUID());
  const [presence, setPresence] = useState<Presence | null>(null);
  const beat = useCallback(
    async (act: "stay" | "take" | "leave"): Promise<Presence | null> => {
      if (number === null) return null;
      const answer = await attend({ number, windowId, act }).catch(() => null);
      if (!answer?.ok) return null;
      if (act !== "leave") setPresence(answer.value);
      return answer.value;
    },
    [number, windowId],
  );
  useEffect(() => {
    const look = () => !document.hidden && void beat("stay");
    queueMicrotask(look);
    const timer = setInterval(look, BEAT);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      void beat("leave");
    };
  }, [beat]);
  return { presence, take: () => beat("take") };
}
