import type { Pulse } from "./pulse";
import { call } from "./requests";

/** Milliseconds between two questions while comments come, and at most while none does. */
const SOON = 20_000;
const SELDOM = 160_000;

/**
 * Asks now and then whether comments came, while the reader looks at this tab: sooner where they do, ever less often
 * where they do not or where the server does not answer. Coming back to the tab asks at once.
 */
export function watch(articleNumber: number, onPulse: (pulse: Pulse) => void): () => void {
  let pause = SOON;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = "";
  let isAsking = false;

  async function ask() {
    clearTimeout(timer);
    if (isAsking || document.visibilityState === "hidden") return;
    isAsking = true;
    const result = await call<Pulse>(`/api/articles/${articleNumber}/comments/count`);
    isAsking = false;
    const isNews = result.ok && JSON.stringify(result.value) !== seen;
    if (result.ok) {
      seen = JSON.stringify(result.value);
      onPulse(result.value);
    }
    pause = isNews ? SOON : Math.min(pause * 2, SELDOM);
    timer = setTimeout(() => void ask(), pause);
  }

  const askAtOnce = () => void ask();
  document.addEventListener("visibilitychange", askAtOnce);
  timer = setTimeout(askAtOnce, pause);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", askAtOnce);
  };
}
