import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Of no page, and of no call of the API. */
const NOWHERE = { page: "/-", call: "/api/-" };

/** Where a request goes whose path is no text, like /articles/%E0: Next would answer 500. Null for every other. */
export function nowhere(url: string): string | null {
  const [path = ""] = url.split("?");
  try {
    decodeURIComponent(path);
    return null;
  } catch {
    return path.startsWith("/api/") ? NOWHERE.call : NOWHERE.page;
  }
}

/** From now on an address that is no text is answered as one that is not there. Node tells of each request before Next sees it. */
export function watchAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.url = nowhere(request.url ?? "") ?? request.url;
  });
}
