import "server-only";
import { commentsOf } from "@/lib/comments/tags";
import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { CHANNEL } from "./rules";

/** Milliseconds for which new comments are gathered: a hot article's page is rendered at most this often. */
const GATHER = 2_000;

// Routes are bundled apart; the process is what they share.
const kept = globalThis as { manpaFresh?: Set<number> };

/** An article has a new comment: every process renders its page anew, a moment from now. */
export function noteNewComment(articleNumber: number): void {
  if (kept.manpaFresh) {
    kept.manpaFresh.add(articleNumber);
    return;
  }
  kept.manpaFresh = new Set([articleNumber]);
  setTimeout(() => void tell(), GATHER).unref();
}

async function tell(): Promise<void> {
  const numbers = [...(kept.manpaFresh ?? [])];
  kept.manpaFresh = undefined;
  try {
    await db.$executeRaw`SELECT pg_notify(${CHANNEL}, message) FROM unnest(${numbers.map(commentsOf)}::text[]) AS message`;
  } catch (error) {
    // The pages' own lifetime brings the comments in.
    log().warn({ error: error instanceof Error ? error.message : String(error) }, "new comments could not be told");
  }
}
