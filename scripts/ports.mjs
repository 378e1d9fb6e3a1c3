import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Whether nobody listens on this port of `host` (all addresses when undefined). */
export const isFree = (port, host = "127.0.0.1") =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });

/** A free port in a range below the one that the system gives to outgoing connections. */
export async function freePort(from, to) {
  for (;;) {
    const port = randomInt(from, to);
    if (await isFree(port)) return port;
  }
}
