// Child processes of a command, and the one way out: whatever was opened is closed
// in reverse order, whether the work ended, failed or was interrupted.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

/** An expected failure: its message is for the person at the terminal, without a stack. */
export class Refused extends Error {}
/** The person at the terminal (or the system) asked to stop. */
export class Interrupted extends Error {}

/** Milliseconds a child may take to end politely. */
const GRACE = 5_000;

const children = new Map();
const closers = [];
let signal = null;
let onChildren = () => {};
let interrupt;

/** Resolves with the signal's name once someone asked to stop. */
export const interruption = new Promise((resolve) => (interrupt = resolve));
export const isInterrupted = () => signal !== null;
export const throwIfInterrupted = () => {
  if (signal) throw new Interrupted(signal);
};

/** `close` runs at the end, the latest first. */
export const atEnd = (close) => closers.push(close);

/** Tells `listener` about the children that run now, so that the next start can end what a kill -9 left. */
export function watchChildren(listener) {
  onChildren = listener;
}

/** What /proc says of a process: its state and its start in clock ticks since boot. Nulls where unknown. */
function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1).split(" ");
    return { state: fields[0], born: fields[19] };
  } catch {
    return { state: null, born: null };
  }
}

/** With the pid, it names one process for good. */
export const birthOf = (pid) => statOf(pid).born;

export function isAlive({ pid, born }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === "ESRCH") return false;
  }
  const now = statOf(pid);
  // A killed process keeps its pid until its parent asks after it.
  return now.born === born && now.state !== "Z";
}

/** A child in a process group of its own, so that a Ctrl-C reaches it only through us. */
export function launch(command, args, { onLine, input, keep = true, ...options } = {}) {
  const child = spawn(command, args, { stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"], ...options, detached: true });
  child.stdin?.on("error", () => {}).end(input);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: null, error }));
    child.once("close", (code, by) => resolve({ code, signal: by }));
  });
  if (child.pid && keep) {
    children.set(child.pid, { pid: child.pid, born: birthOf(child.pid) });
    onChildren([...children.values()]);
    void ended.then(() => {
      children.delete(child.pid);
      onChildren([...children.values()]);
    });
  }
  const lines = [child.stdout, child.stderr].filter(Boolean).map((stream) => createInterface({ input: stream }));
  if (onLine) for (const each of lines) each.on("line", onLine);
  return { pid: child.pid, ended, end: () => endGroup(child.pid, ended) };
}

const signalGroup = (pid, name) => {
  try {
    process.kill(-pid, name);
    return true;
  } catch {
    return false;
  }
};

async function endGroup(pid, ended) {
  if (!pid || !signalGroup(pid, "SIGTERM")) return;
  await Promise.race([ended, pause(GRACE, undefined, { ref: false })]);
  // Grandchildren that outlived the child go too.
  signalGroup(pid, "SIGKILL");
  await ended;
}

/** Ends process groups that a killed run left behind. */
export async function endLeftovers(list) {
  for (const each of list) {
    if (!isAlive(each)) continue;
    signalGroup(each.pid, "SIGTERM");
    const deadline = Date.now() + GRACE;
    while (isAlive(each) && Date.now() < deadline) await pause(50);
    signalGroup(each.pid, "SIGKILL");
  }
}

/** Runs a command to its end and answers its output; throws with the output when it fails. */
export async function run(command, args, { onLine = () => {}, mayFail = false, input, ...options } = {}) {
  throwIfInterrupted();
  const output = [];
  const child = launch(command, args, {
    ...options,
    input,
    onLine: (line) => {
      output.push(line);
      onLine(line);
    },
  });
  const end = await Promise.race([child.ended, interruption.then(() => null)]);
  if (end === null) await child.end();
  throwIfInterrupted();
  const text = output.join("\n");
  if (end.error) throw new Refused(`${command}: ${end.error.message}`);
  if (end.code !== 0 && !mayFail) throw new Refused(`${text}\n(${path.basename(args[0] ?? command)}: ${end.signal ?? `exit ${end.code}`})`);
  return { code: end.code, output: text };
}

/** node_modules/<file> under this Node, whatever the PATH says. */
export const tool = (file, ...args) => [process.execPath, [`node_modules/${file}`, ...args]];

/** Runs `work`; at its end closes everything and leaves with the code that it answers. */
export async function main(work) {
  // A terminal that is gone must not take the shutdown with it.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const stop = (name) => {
    signal ??= name;
    interrupt(signal);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => stop(name));
  // npm killed with -9 passes nothing on.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop("SIGHUP"), 1_000).unref();
  let code = 1;
  try {
    code = await work();
  } catch (error) {
    if (error instanceof Interrupted) code = 130;
    else console.error(error instanceof Refused ? `\n✗ ${error.message}` : error);
  }
  signal ??= "end";
  while (closers.length) {
    try {
      await closers.pop()();
    } catch (error) {
      console.error(error);
      code ||= 1;
    }
  }
  process.exit(code);
}
