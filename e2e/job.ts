import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

let runner: { child: ChildProcess; answers: AsyncIterator<string> } | undefined;

/** A process of its own on the tested database: it starts with the first job, does one after another, and ends with this one. */
function start() {
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "--conditions=react-server", "e2e/job-runner.ts"], {
    env: { ...process.env, LOG_LEVEL: "silent" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  return { child, answers: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

/** Does a timed job of the site as if it were this moment. Answers how many it did. */
export async function runJob(name: string, now: Date): Promise<number> {
  const { child, answers } = (runner ??= start());
  child.stdin?.write(`${JSON.stringify({ name, now })}\n`);
  const { value, done } = await answers.next();
  if (done) {
    runner = undefined;
    throw new Error(`${name} failed`);
  }
  return Number(value);
}
