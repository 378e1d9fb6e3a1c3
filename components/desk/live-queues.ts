"use client";
import { useEffect, useState } from "react";
import type { QueueCounts } from "@/lib/moderation/count-read";
import type { CrowdView } from "@/lib/moderation/crowd-read";

/** `since`: when the page was rendered; `newer`: comments that have come after it. */
export type Queues = QueueCounts & { newer: number; crowds: CrowdView[]; since: string };

const EVERY = 15_000;

/** What waits, asked for again and again while somebody looks at the page. */
export function useLiveQueues(rendered: Queues): Queues {
  const [live, setLive] = useState(rendered);
  const { since } = rendered;

  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      if (document.hidden) return;
      const answer = await fetch(`/api/desk/queues?since=${encodeURIComponent(since)}`, { signal: leaving.signal }).catch(() => null);
      if (!answer?.ok) return;
      const asked = (await answer.json()) as Omit<Queues, "since">;
      if (!leaving.signal.aborted) setLive({ ...asked, since });
    };
    const timer = setInterval(ask, EVERY);
    document.addEventListener("visibilitychange", ask);
    return () => {
      leaving.abort();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [since]);

  // A page rendered anew knows better than an answer to the one before.
  return live.since === since ? live : rendered;
}
