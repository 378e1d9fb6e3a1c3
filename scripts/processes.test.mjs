import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { afterAll, expect, it, vi } from "vitest";
import { birthOf, isAlive } from "./processes.mjs";

// A shell that stops itself cannot ask after its child.
const parent = spawn("sh", ["-c", "sleep 60 & echo $!; kill -STOP $$"], { stdio: ["ignore", "pipe", "inherit"] });
afterAll(() => parent.kill("SIGKILL"));

const inState = (pid, state) => vi.waitUntil(() => readFileSync(`/proc/${pid}/stat`, "latin1").includes(`) ${state} `));

it("a running process is alive, one of another birth is not", () => {
  const born = birthOf(process.pid);
  expect(isAlive({ pid: process.pid, born })).toBe(true);
  expect(isAlive({ pid: process.pid, born: `${born}0` })).toBe(false);
});

it("a killed process is dead though nobody has asked after it", async () => {
  const [line] = await once(parent.stdout, "data");
  const pid = Number(String(line));
  await inState(parent.pid, "T");
  process.kill(pid, "SIGKILL");
  await inState(pid, "Z");
  expect(isAlive({ pid, born: birthOf(pid) })).toBe(false);
});
