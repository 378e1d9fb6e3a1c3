import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** One more process of the tested build, on the tested database. */
export async function startSite(port: number, env: Record<string, string> = {}): Promise<{ url: string; stop: (signal?: NodeJS.Signals) => Promise<void> }> {
  const url = `http://127.0.0.1:${port}`;
  const site: ChildProcess = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)], {
    env: { ...process.env, PORT: String(port), SITE_URL: "", NEXTAUTH_URL: url, ...env },
    stdio: "ignore",
  });
  const deadline = Date.now() + 30_000;
  while (!(await fetch(`${url}/api/health/live`).catch(() => null))?.ok) {
    if (site.exitCode !== null || Date.now() > deadline) throw new Error("The second site did not start.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    stop: async (signal = "SIGTERM") => {
      if (site.exitCode !== null) return;
      site.kill(signal);
      await once(site, "exit");
    },
  };
}
