import "server-only";
import { readClock } from "@/lib/articles/clock-read";
import { doDue } from "@/lib/articles/due-write";
import { log } from "@/lib/log";

/** Milliseconds between two looks at what is due. */
const EVERY = 2_000;

/**
 * Looks for due articles again and again, from the first second of the process: cron knows minutes only, and an article
 * is to be out within seconds of its own. A look that finds nothing is three reads off an index. Answers how to end it.
 */
export function watchDue(): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let isWell = true;
  const look = async () => {
    try {
      await doDue(await readClock());
      isWell = true;
    } catch (error) {
      if (isWell) log().error({ error: error instanceof Error ? error.message : String(error) }, "due articles could not be looked for");
      isWell = false;
    }
    if (!isOver) timer = setTimeout(() => void look(), EVERY).unref();
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
