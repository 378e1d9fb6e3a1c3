import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";

const folder = await mkdtemp(path.join(tmpdir(), "health-"));
afterAll(() => rm(folder, { recursive: true }));

async function troublesIn(dataDir: string) {
  vi.resetModules();
  process.env.DATA_DIR = dataDir;
  const { listTroubles } = await import("./read");
  return (await listTroubles()).map(({ part }) => part);
}

test("a database that answers and a folder that can be written are no trouble", async () => {
  expect(await troublesIn(folder)).toEqual([]);
});

test("a data folder that is a file is named as the storage", async () => {
  await writeFile(path.join(folder, "file"), "");
  expect(await troublesIn(path.join(folder, "file"))).toEqual(["storage"]);
});

test("a queue that does not work is named, and one that this process does not work is no trouble", async () => {
  const { keepQueue } = await import("@/lib/jobs/state");
  keepQueue({ probe: () => Promise.reject(new Error("the queue's tables are gone")) });
  expect(await troublesIn(folder)).toEqual(["queue"]);
  keepQueue(undefined);
  expect(await troublesIn(folder)).toEqual([]);
});
