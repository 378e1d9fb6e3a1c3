import { spawn } from "node:child_process";
import { once } from "node:events";

/** Does a timed job of the site as if it were this moment, on the tested database, in a process of its own. */
export async function runJob(name: string, now: Date): Promise<number> {
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "--conditions=react-server", "e2e/job-runner.ts", name, now.toISOString()], {
    env: { ...process.env, LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk));
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`${name} failed`);
  return Number(output);
}
