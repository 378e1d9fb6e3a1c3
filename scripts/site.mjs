// The site's server as a child process.
import { setTimeout as pause } from "node:timers/promises";
import { atEnd, isInterrupted, launch, Refused, throwIfInterrupted, tool } from "./processes.mjs";
import { isFree } from "./ports.mjs";

const ANSWERS_WITHIN = 60_000;

export async function checkPort({ port, host }) {
  if (!(await isFree(port, host))) throw new Refused(`${port}번 포트를 다른 프로그램이 쓰고 있습니다. 그 프로그램을 멈추거나 PORT=${port + 1} npm start처럼 다른 포트를 정해 주세요.`);
}

/** Starts Next and waits until it answers. Its output goes to `print` from then on; before, only if it fails. */
export async function serve({ env, port, host, isDev = false, print = console.log }) {
  await checkPort({ port, host });
  const early = [];
  let say = (line) => early.push(line);
  const args = [isDev ? "dev" : "start", "-p", String(port), ...(host ? ["-H", host] : [])];
  const [command, rest] = tool("next/dist/bin/next", ...args);
  const child = launch(command, rest, { env, onLine: (line) => say(line) });
  atEnd(() => child.end());
  let end = null;
  void child.ended.then((value) => (end = value));
  const origin = `http://${originHost(host)}:${port}`;
  const deadline = Date.now() + ANSWERS_WITHIN;
  while (!(await answers(origin))) {
    throwIfInterrupted();
    if (end || Date.now() > deadline) throw new Refused(`사이트가 시작되지 않습니다.\n${early.join("\n")}`);
    await pause(50);
  }
  // The first reader should not wait for the front page.
  if (!isDev) await fetch(origin).catch(() => {});
  say = print;
  return {
    origin,
    end: () => child.end(),
    /** Resolves when the server ended though nobody stopped it. */
    lost: child.ended.then((value) => (isInterrupted() ? new Promise(() => {}) : value)),
  };
}

function originHost(host) {
  if (host === undefined || host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

async function answers(origin) {
  try {
    const response = await fetch(`${origin}/api/health/ready`, { signal: AbortSignal.timeout(10_000) });
    return response.ok;
  } catch {
    return false;
  }
}
