import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { birthOf } from "./processes.mjs";
import { withClient } from "./schema.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "manpa-newsroom-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RESTART = "먼저 npm start를 멈추고 다시 시작해 주세요.";

async function reindex({ root = path.resolve(import.meta.dirname, ".."), ...env }) {
  const command = spawn(process.execPath, ["scripts/newsroom.mjs", "reindex"], { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, DATABASE_URL: "", ...env } });
  const said = Promise.all([text(command.stdout), text(command.stderr)]);
  const [code] = await once(command, "exit");
  return { code, said: (await said).join("") };
}

test("packages that changed under a running site are refused, and not installed", async () => {
  const [root, data, npm] = ["changed", "changed/data", "npm.cjs"].map((name) => path.join(folder, name));
  const locked = (version) => JSON.stringify({ packages: { "node_modules/a": { version } } });
  for (const each of [data, `${root}/node_modules`]) mkdirSync(each, { recursive: true });
  cpSync(import.meta.dirname, `${root}/scripts`, { recursive: true });
  writeFileSync(`${root}/package-lock.json`, locked("2"));
  writeFileSync(`${root}/node_modules/.package-lock.json`, locked("1"));
  utimesSync(`${root}/node_modules/.package-lock.json`, 0, 0);
  writeFileSync(npm, `require("node:fs").writeFileSync(${JSON.stringify(`${folder}/installed`)}, "")`);
  writeFileSync(`${data}/database.json`, JSON.stringify({ url: "postgresql://127.0.0.1/manpa" }));
  writeFileSync(`${data}/running.json`, JSON.stringify({ pid: process.pid, born: birthOf(process.pid), url: "http://localhost:3000", children: [] }));

  const beside = await reindex({ root, DATA_DIR: data, npm_execpath: npm });
  expect(beside).toMatchObject({ code: 1, said: expect.stringContaining(RESTART) });
  expect(existsSync(`${folder}/installed`)).toBe(false);
  rmSync(`${data}/running.json`);
  await reindex({ root, DATA_DIR: data, npm_execpath: npm });
  expect(existsSync(`${folder}/installed`)).toBe(true);
});

/** What a running site holds of its data folder. */
async function holdAsSite(dataDir) {
  const program = `
    const [{ main, interruption }, { claim }, { openDatabase }] = await Promise.all(
      ["processes", "claim", "database"].map((name) => import(${JSON.stringify(import.meta.dirname)} + "/" + name + ".mjs")));
    await main(async () => {
      await claim(${JSON.stringify(dataDir)}, { what: "a test", url: "http://localhost:3000" });
      console.log((await openDatabase({ dataDir: ${JSON.stringify(dataDir)} })).url);
      await interruption;
      return 0;
    });`;
  const site = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(site, "exit");
  const end = () => {
    site.kill("SIGINT");
    return exit;
  };
  onTestFinished(end);
  const [url] = await once(createInterface({ input: site.stdout }), "line");
  return { url, end };
}

test("a database that the site's migrations have yet to reach is refused beside it and migrated without it", async () => {
  const dataDir = path.join(folder, "behind");
  const before = await holdAsSite(dataDir);
  expect(await reindex({ DATA_DIR: dataDir })).toMatchObject({ code: 1, said: expect.stringContaining(RESTART) });
  const { rows } = await withClient(before.url, (client) => client.query("SELECT to_regclass('_prisma_migrations') AS migrations"));
  expect(rows).toEqual([{ migrations: null }]);
  await before.end();
  expect(await reindex({ DATA_DIR: dataDir })).toMatchObject({ code: 0, said: expect.stringContaining("마이그레이션") });
  const after = await holdAsSite(dataDir);
  const beside = await reindex({ DATA_DIR: dataDir });
  await after.end();
  expect(beside).toMatchObject({ code: 0, said: expect.not.stringContaining("마이그레이션") });
}, 120_000);
