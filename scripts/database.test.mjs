import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterAll, expect, test } from "vitest";

// A folder of mode 0700: as root, one that PostgreSQL's user cannot pass by itself.
const dataDir = path.join(mkdtempSync(path.join(tmpdir(), "manpa-")), "data");
const started = [];
afterAll(async () => {
  for (const each of started) await each.end();
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

const PROGRAM = `
  const [{ main, interruption }, { claim }, { openDatabase }] = await Promise.all(
    ["processes", "claim", "database"].map((name) => import(${JSON.stringify(import.meta.dirname)} + "/" + name + ".mjs")));
  await main(async () => {
    await claim(${JSON.stringify(dataDir)}, { what: "a test" });
    const { url } = await openDatabase({ dataDir: ${JSON.stringify(dataDir)}, onTrouble: console.log });
    console.log("url", url);
    await interruption;
    return 0;
  });`;

/** A command that holds the database until it is told to end. */
function start() {
  const child = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM], { stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(child, "exit");
  const lines = [];
  const waiting = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      for (const look of waiting) look();
    });
  }
  const said = (pattern) =>
    new Promise((resolve) => {
      const look = () => {
        const found = lines.map((line) => pattern.exec(line)).find(Boolean);
        if (found) resolve(found);
      };
      waiting.add(look);
      look();
    });
  const command = {
    said,
    exit,
    kill: (name) => child.kill(name),
    url: async () => (await Promise.race([said(/^url (.+)/), exit.then(() => [lines.join("\n"), ""])]))[1],
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGINT");
      await exit;
    },
  };
  started.push(command);
  return command;
}

async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

const pidFile = path.join(dataDir, "database", "postmaster.pid");
const serverPid = () => Number(readFileSync(pidFile, "utf8").split("\n")[0]);
// Nobody but the system takes note of an orphan's end: until then it is a zombie.
const isRunning = (pid) => existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));

test("a new cluster is UTF-8, has the limits and gives the site no superuser", async () => {
  const first = start();
  const url = await first.url();
  const [settings] = await ask(
    url,
    `SELECT current_setting('server_encoding') AS encoding, current_setting('statement_timeout') AS statement,
       current_setting('lock_timeout') AS lock, current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('fsync') AS fsync,
       (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS super`,
  );
  expect(settings).toEqual({ encoding: "UTF8", statement: "5s", lock: "2s", idle: "10s", fsync: "on", super: false });
  await ask(url, "CREATE TABLE kept (body text)");
  await ask(url, "INSERT INTO kept VALUES ('끝까지')");
}, 60_000);

test("a second command on the same data folder is refused with a sentence", async () => {
  const second = start();
  await second.said(/이 데이터 폴더를 다른 명령\(a test, 프로세스 \d+\)이 쓰고 있습니다/);
  expect((await second.exit)[0]).toBe(1);
}, 60_000);

test("a database left by kill -9 of Node is stopped, started and whole", async () => {
  const orphan = serverPid();
  started[0].kill("SIGKILL");
  await started[0].exit;
  expect(isRunning(orphan)).toBe(true);
  const url = await start().url();
  expect(isRunning(orphan)).toBe(false);
  expect(await ask(url, "SELECT body FROM kept")).toEqual([{ body: "끝까지" }]);
}, 60_000);

test("a database killed with -9 comes back under the running command, whole", async () => {
  const running = started.at(-1);
  process.kill(serverPid(), "SIGKILL");
  await running.said(/다시 시작되었습니다/);
  expect(await ask(await running.url(), "SELECT body FROM kept")).toEqual([{ body: "끝까지" }]);
}, 60_000);

test("after kill -9 of both the next command starts it", async () => {
  const pid = serverPid();
  started.at(-1).kill("SIGKILL");
  process.kill(pid, "SIGKILL");
  const url = await start().url();
  expect(await ask(url, "SELECT body FROM kept")).toEqual([{ body: "끝까지" }]);
}, 60_000);

test("an interrupted command leaves no process and exits with 0", async () => {
  const pid = serverPid();
  const last = started.at(-1);
  last.kill("SIGINT");
  expect((await last.exit)[0]).toBe(0);
  expect(isRunning(pid)).toBe(false);
  expect(existsSync(pidFile)).toBe(false);
}, 60_000);

test("a database of another version, or without its passwords, is refused with what can be done", async () => {
  writeFileSync(path.join(dataDir, "database", "PG_VERSION"), "9\n");
  const older = start();
  await older.said(/PostgreSQL 9판이 만들었는데 지금 설치된 것은 \d+판입니다\. 데이터 폴더를 복사해 두고/);
  expect((await older.exit)[0]).toBe(1);
  rmSync(path.join(dataDir, "database.json"));
  const locked = start();
  await locked.said(/복사해 둔 데이터 폴더가 있으면/);
  expect((await locked.exit)[0]).toBe(1);
}, 60_000);
