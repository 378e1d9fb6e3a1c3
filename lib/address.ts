import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";

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

/** Networks from which a proxy of the newsroom's own may come: this machine's, private ones (RFC 1918, 6598, 4193) and the link's. */
const NEAR = new BlockList();
for (const [network, prefix] of [["127.0.0.0", 8], ["10.0.0.0", 8], ["172.16.0.0", 12], ["192.168.0.0", 16], ["100.64.0.0", 10], ["169.254.0.0", 16]] as const) NEAR.addSubnet(network, prefix);
for (const [network, prefix] of [["::1", 128], ["fc00::", 7], ["fe80::", 10]] as const) NEAR.addSubnet(network, prefix, "ipv6");

/** Whether the other end of a connection may be such a proxy; a visitor from further away may not say who they are. */
export function isNear(peer: string): boolean {
  const address = peer.replace(/^::ffff:(?=\d+\.)/, "");
  return NEAR.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/**
 * Node tells of each request before Next sees it: from now on an address that is no text is answered as one that is not
 * there, and nobody but a proxy says in whose name a request comes.
 */
export function watchAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.url = nowhere(request.url ?? "") ?? request.url;
    if (!isNear(request.socket.remoteAddress ?? "")) delete request.headers["x-forwarded-for"];
  });
}
