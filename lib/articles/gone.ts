import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { listWithdrawn } from "./withdrawal-read";

/** Milliseconds that a start waits for the first look. */
const PATIENCE = 2_000;

type Kept = { numbers: Set<number>; changes: number; isWatching: boolean };

// Actions are bundled apart from what runs at the start; the process is what they share.
const shared = globalThis as { manpaGone?: Kept };
const kept = (): Kept => (shared.manpaGone ??= { numbers: new Set(), changes: 0, isWatching: false });

/** For whoever has just taken an article down or brought it back: this process knows at once. */
export function noteGone(number: number, isGone: boolean): void {
  kept().changes += 1;
  if (isGone) kept().numbers.add(number);
  else kept().numbers.delete(number);
}

/** Looks anew. A look that began before a note would undo it, so it does not count. */
export async function refreshGone(list: () => Promise<number[]> = listWithdrawn): Promise<void> {
  const { changes } = kept();
  const numbers = new Set(await list());
  if (kept().changes === changes) kept().numbers = numbers;
}

const ADDRESS = /^\/articles\/([1-9][0-9]{0,9})(?:\/(?:withdrawn|changes|comment))?(?=$|\?)/;

/** Where a request for this address really goes: to the page that says why the article is gone. Null for every other. */
export function goneAddress(url: string): string | null {
  const [found, number] = ADDRESS.exec(url) ?? [];
  return found && kept().numbers.has(Number(number)) ? `/articles/${number}/withdrawn${url.slice(found.length)}` : null;
}

/**
 * A page of Next cannot choose its status, and a proxy.ts costs every article page 0.4 ms of CPU where the cached page
 * itself costs 1.5 (measured side by side). Node tells of each request before Next sees it: one look into a set.
 */
function answerGone(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  const address = goneAddress(request.url ?? "");
  if (address === null) return;
  request.url = address;
  response.statusCode = 410;
}

/** Looks at what other processes took down or brought back; lib/expiry says when. */
export async function lookForGone(): Promise<void> {
  try {
    await refreshGone();
  } catch (error) {
    log().warn({ error: error instanceof Error ? error.message : String(error) }, "withdrawn articles could not be read");
  }
}

/** From now on addresses of withdrawn articles answer 410. Returns once they are known, or the database is slow to say. */
export async function watchGone(): Promise<void> {
  if (kept().isWatching) return;
  kept().isWatching = true;
  subscribe("http.server.request.start", answerGone);
  await Promise.race([lookForGone(), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref())]);
}
