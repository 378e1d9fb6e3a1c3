import "server-only";
import { log } from "@/lib/log";

/** What changes by itself: the tag of the pages it is on, and the milliseconds until it next does; null where nothing waits. */
export type Turn = { tag: string; untilNext: () => Promise<number | null> };

/** Milliseconds between two looks where nothing waits, and the longest that a timer is trusted. */
const LOOK = 600_000;
/** Milliseconds after the moment: the database's clock must have passed it. */
const AFTER = 20;

const kept = globalThis as { manpaTurns?: Map<string, NodeJS.Timeout> };

/** Waits for the next turn in this process, and calls when it comes. Called anew for its tag it forgets what it waited for before. */
export async function awaitTurn(turn: Turn, onTurn: () => void): Promise<void> {
  const timers = (kept.manpaTurns ??= new Map<string, NodeJS.Timeout>());
  clearTimeout(timers.get(turn.tag));
  const wait = await turn.untilNext().catch((error: unknown) => {
    log().warn({ tag: turn.tag, error: error instanceof Error ? error.message : String(error) }, "what is to come could not be read");
    return null;
  });
  const isDue = wait !== null && wait <= LOOK;
  clearTimeout(timers.get(turn.tag));
  const timer = setTimeout(() => {
    if (isDue) onTurn();
    void awaitTurn(turn, onTurn);
  }, isDue ? wait + AFTER : LOOK);
  timers.set(turn.tag, timer.unref());
}
