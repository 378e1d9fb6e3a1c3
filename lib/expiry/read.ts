import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { Client } from "pg";
import { lookForGone } from "@/lib/articles/gone";
import { everything } from "@/lib/articles/tags";
import { curation } from "@/lib/curation/tags";
import { untilLayoutTurns } from "@/lib/curation/turn-read";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { untilBannerTurns } from "@/lib/settings/banner-read";
import { banner } from "@/lib/settings/tags";
import { doorKey } from "./door-key";
import { CHANNEL, inFewWords, tagOf } from "./rules";
import { awaitTurn, type Turn } from "./turn";

/** Milliseconds between two attempts, at the database or at our own door. */
const AGAIN = 500;
/** Milliseconds for which tags are gathered after a request to it: hundreds of articles may go out in the same seconds. */
const GATHER = 250;
/** Milliseconds that our own door may take. */
const PATIENCE = 10_000;
/** Milliseconds after which a tag expires a second time: a page that was being drawn as things changed is kept as of before. */
const ONCE_MORE = 1_000;

/** What begins or ends at a moment set before. */
const TURNS: Turn[] = [
  { tag: curation(), untilNext: untilLayoutTurns },
  { tag: banner(), untilNext: untilBannerTurns },
];

type Watch = { tags: Set<string>; address: string | null; isSending: boolean };
const kept = globalThis as { manpaExpiry?: Watch };

/**
 * Listens for what other processes changed. Next expires a tag only inside a request, so the process sends itself one,
 * to the address at which it was last asked for something; before that it has rendered nothing that could be old.
 */
export function watchExpiry(): void {
  if (kept.manpaExpiry) return;
  const watch: Watch = (kept.manpaExpiry = { tags: new Set(), address: null, isSending: false });
  subscribe("http.server.request.start", (message) => {
    const { localAddress, localPort } = (message as { request: IncomingMessage }).request.socket;
    if (localAddress && localPort) watch.address = `http://${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
  });
  void listen(watch, false);
  for (const turn of TURNS) awaitTurnOf(watch, turn);
}

/** When a layout starts, or the banner begins or ends, what was rendered before it expires here as if another process had told it. */
const awaitTurnOf = (watch: Watch, turn: Turn) => void awaitTurn(turn, () => expire(watch, turn.tag));

async function listen(watch: Watch, isMissing: boolean): Promise<void> {
  const client = new Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  let isOver = false;
  const again = () => {
    if (isOver) return;
    isOver = true;
    client.removeAllListeners("notification");
    void client.end().catch(() => {});
    setTimeout(() => void listen(watch, true), AGAIN).unref();
  };
  client.on("error", again);
  client.on("end", again);
  client.on("notification", ({ payload }) => take(watch, tagOf(payload ?? "")));
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    // Whatever was said while nobody listened.
    if (isMissing) take(watch, everything());
  } catch {
    again();
  }
}

function take(watch: Watch, tag: string): void {
  for (const turn of TURNS) if (tag === everything() || tag === turn.tag) awaitTurnOf(watch, turn);
  expire(watch, tag);
}

function expire(watch: Watch, tag: string): void {
  add(watch, tag);
  setTimeout(() => add(watch, tag), ONCE_MORE).unref();
}

function add(watch: Watch, tag: string): void {
  watch.tags.add(tag);
  if (!watch.isSending) void send(watch);
}

/** Sends itself the tags; what comes meanwhile goes together in the next request. */
async function send(watch: Watch): Promise<void> {
  watch.isSending = true;
  while (watch.tags.size > 0) {
    const tags = inFewWords(watch.tags);
    watch.tags.clear();
    if (tags.includes(everything())) void lookForGone();
    if (watch.address === null) continue;
    try {
      const { ok, status } = await fetch(`${watch.address}/api/expiry`, {
        method: "POST",
        headers: { Authorization: `Bearer ${doorKey()}`, "Content-Type": "application/json" },
        body: JSON.stringify({ tags }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!ok) throw new Error(`answered ${status}`);
      await pause(GATHER);
    } catch (error) {
      log().warn({ error: error instanceof Error ? error.message : String(error) }, "own door for expiry did not answer");
      for (const tag of tags) watch.tags.add(tag);
      await pause(AGAIN);
    }
  }
  watch.isSending = false;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
