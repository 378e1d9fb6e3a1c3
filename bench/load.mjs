// A small load generator for a server on this machine.
import http from "node:http";

const CONNECTIONS = 16;

/** Requests a second, from `seconds` of asking as fast as the answers come, `most` requests at most. */
export async function rate(url, { headers = {}, seconds = 5, most = 20_000 } = {}) {
  const { hostname } = new URL(url);
  if (hostname !== "127.0.0.1") throw new Error(`Only this machine is loaded, not ${hostname}.`);
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const ask = () =>
    new Promise((resolve, reject) => {
      const request = http.get(url, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
        response.on("end", resolve).on("error", reject).resume();
      });
      request.on("error", reject);
    });
  // Warm: code compiled, page made.
  for (let warm = 0; warm < 20; warm++) await ask();
  const from = performance.now();
  const until = from + seconds * 1_000;
  let left = most;
  let done = 0;
  const worker = async () => {
    while (left-- > 0 && performance.now() < until) {
      await ask();
      done++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const took = performance.now() - from;
  agent.destroy();
  return (done * 1_000) / took;
}
