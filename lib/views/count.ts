import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { openedArticle } from "./rules";
import { addViews, dropOldViews } from "./write";

/** Milliseconds between two writes. */
const EVERY = 10_000;
/** Articles counted at once; more than anybody reads in that time. */
const MOST = 10_000;
const HOUR = 3_600_000;

type Kept = { views: Map<number, number>; isWatching: boolean; droppedIn: number };

// What runs at the start is bundled apart; the process is what they share.
const shared = globalThis as { manpaViews?: Kept };
const kept = (): Kept => (shared.manpaViews ??= { views: new Map(), isWatching: false, droppedIn: 0 });

export function noteView(number: number, times = 1): void {
  const { views } = kept();
  if (views.size < MOST || views.has(number)) views.set(number, (views.get(number) ?? 0) + times);
}

/** Takes what was counted out of memory and writes it. What could not be written waits for the next time. */
export async function writeViews(write: (views: Map<number, number>) => Promise<void>): Promise<void> {
  const { views } = kept();
  if (views.size === 0) return;
  kept().views = new Map();
  try {
    await write(views);
  } catch (error) {
    for (const [number, times] of views) noteView(number, times);
    throw error;
  }
}

async function writeNow(): Promise<void> {
  const now = new Date();
  const hour = Math.floor(now.getTime() / HOUR);
  try {
    await writeViews((views) => addViews(views, now));
    if (kept().droppedIn === hour) return;
    await dropOldViews(now);
    kept().droppedIn = hour;
  } catch (error) {
    log().warn({ error: error instanceof Error ? error.message : String(error) }, "views could not be written");
  }
}

/** A page that was there counts; junk numbers answer 404 and never come into memory. */
function countOpening(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  const number = openedArticle(request);
  if (number === null) return;
  response.once("finish", () => {
    if (response.statusCode === 200 || response.statusCode === 304) noteView(number);
  });
}

/**
 * From now on openings of articles are counted, beside the pages and without a word about who opened them:
 * cached pages stay whole, and a request costs one look at its address.
 */
export function watchViews(): void {
  if (kept().isWatching) return;
  kept().isWatching = true;
  subscribe("http.server.request.start", countOpening);
  setInterval(() => void writeNow(), EVERY).unref();
  // Next ends the process once its last answers are out; that leaves time for one statement.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void writeNow());
}
