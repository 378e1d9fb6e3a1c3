import { afterEach, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { JOBS } from "./schedule";
import { probeQueue } from "./state";
import { startWork, stopWork } from "./worker";

process.env.LOG_LEVEL = "silent";
const kept = globalThis as { manpaWork?: object };
const begun: object[] = [];
/** Each call is one more process. */
function startProcess(run: () => Promise<unknown>) {
  kept.manpaWork = undefined;
  startWork([{ name: JOBS[0]!.name, cron: "* * * * *", run }], 1);
  begun.push(kept.manpaWork!);
}

afterEach(async () => {
  for (const work of begun.splice(0)) {
    kept.manpaWork = work;
    await stopWork();
  }
});

it("what is due runs once, however many processes work", async () => {
  const runs: string[] = [];
  for (const name of ["a", "b"]) startProcess(async () => void runs.push(name));
  await vi.waitFor(() => expect(runs).toHaveLength(1), { timeout: 15_000 });
  await vi.waitFor(async () => {
    const jobs = await db.$queryRaw<{ state: string }[]>`SELECT state::text FROM pgboss.job WHERE name = ${JOBS[0]!.name}`;
    expect(jobs.map(({ state }) => state)).toEqual(["completed"]);
  });
  expect(runs).toHaveLength(1);
  await probeQueue();
});

it("a process that could not start says so until it can", async () => {
  const url = process.env.DATABASE_URL;
  vi.resetModules();
  process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";
  kept.manpaWork = undefined;
  const away = await import("./worker");
  const state = await import("./state");
  away.startWork([], 1);
  await vi.waitFor(() => expect(state.probeQueue()).rejects.toThrow(/ECONNREFUSED/));
  await away.stopWork();
  process.env.DATABASE_URL = url;
  expect(await state.probeQueue()).toBeUndefined();
});

it("nothing starts while the site is being built", () => {
  kept.manpaWork = undefined;
  process.env.NEXT_PHASE = "phase-production-build";
  startWork();
  delete process.env.NEXT_PHASE;
  expect(kept.manpaWork).toBeUndefined();
});
