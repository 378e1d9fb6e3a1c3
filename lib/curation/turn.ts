import "server-only";
import { db } from "@/lib/db";
import { log } from "@/lib/log";

/** Milliseconds between two looks where no layout waits, and the longest that a timer is trusted. */
const LOOK = 600_000;
/** Milliseconds after the minute: the database's clock must have passed it. */
const AFTER = 20;

const kept = globalThis as { manpaTurn?: NodeJS.Timeout };

/** Milliseconds until the next layout starts, by the clock of the database; null where none waits. */
export async function untilNext(): Promise<number | null> {
  const [row] = await db.$queryRaw<{ wait: number | null }[]>`
    SELECT (extract(epoch FROM min("startsAt") - now()) * 1000)::float8 AS wait FROM curations WHERE "cancelledAt" IS NULL AND "startsAt" > now()`;
  return row?.wait ?? null;
}

/** Waits for the next layout in this process, and calls when it starts. Called anew it forgets what it waited for before. */
export async function awaitTurn(onTurn: () => void): Promise<void> {
  clearTimeout(kept.manpaTurn);
  const wait = await untilNext().catch((error: unknown) => {
    log().warn({ error: error instanceof Error ? error.message : String(error) }, "layouts to come could not be read");
    return null;
  });
  const isDue = wait !== null && wait <= LOOK;
  clearTimeout(kept.manpaTurn);
  kept.manpaTurn = setTimeout(() => {
    if (isDue) onTurn();
    void awaitTurn(onTurn);
  }, isDue ? wait + AFTER : LOOK);
  kept.manpaTurn.unref();
}
