import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

type Kept = { registry: Registry; began: WeakMap<IncomingMessage, number> };

// Routes are bundled apart from what runs at the start; the process is what they share.
const shared = globalThis as { manpaMetrics?: Kept };

/** From now on every request is timed, beside the pages: Node tells of each, as it does to lib/articles/gone.ts. */
export function watchRequests(): void {
  if (shared.manpaMetrics) return;
  const kept: Kept = (shared.manpaMetrics = { registry: new Registry(), began: new WeakMap() });
  collectDefaultMetrics({ register: kept.registry });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "From the first byte of a request to the last of its answer.",
    labelNames: ["method", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [kept.registry],
  });
  subscribe("http.server.request.start", (message) => {
    kept.began.set((message as { request: IncomingMessage }).request, performance.now());
  });
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const began = kept.began.get(request);
    if (began !== undefined) durations.observe({ method: METHODS.has(request.method ?? "") ? request.method! : "other", status: response.statusCode }, (performance.now() - began) / 1_000);
  });
}

/** A client may send any word as a method; each would be a series of its own. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

export const registry = (): Registry | undefined => shared.manpaMetrics?.registry;
