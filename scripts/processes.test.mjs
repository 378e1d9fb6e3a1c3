import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { afterAll, expect, it, vi } from "vitest";
import { birthOf, isAlive } from "./processes.mjs";

// Its child ends at once, and `sleep`, which took the shell's place, never asks after it.
const parent = spawn("sh", ["-c", "true & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "inherit"] });
afterAll(() => parent.kill());

it("a running process is alive, one of another birth is not", () => {
  const born = birthOf(process.pid);
  expect(isAlive({ pid: process.pid, born })).toBe(true);
  expect(isAlive({ pid: process.pid, born: `${born}0` })).toBe(false);
});

it("a killed process is dead though nobody has asked after it", async () => {
  const [line] = await once(parent.stdout, "data");
  const pid = Number(String(line));
  await vi.waitUntil(() => / Z /.test(readFileSync(`/proc/${pid}/stat`, "latin1")));
  expect(isAlive({ pid, born: birthOf(pid) })).toBe(false);
});
