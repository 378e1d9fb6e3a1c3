// One command at a time holds a data folder. The claim names its process, so that a claim
// left by kill -9 is recognised, and its children, so that they can be ended.
import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { atEnd, birthOf, endLeftovers, isAlive, Refused, throwIfInterrupted, watchChildren } from "./processes.mjs";

/** Milliseconds to wait for a holder that is on its way out. */
const PATIENCE = 30_000;

const fileOf = (dataDir) => path.join(dataDir, "running.json");

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT" || error instanceof SyntaxError) return null;
    throw error;
  }
};

/** The live holder of this data folder, or null. */
export function holderOf(dataDir) {
  const holder = read(fileOf(dataDir));
  return holder && isAlive(holder) ? holder : null;
}

/** Makes the data folder. Others may pass through it (PostgreSQL may run as another user); secrets have modes of their own. */
export function makeDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path.join(dataDir, ".write"), "");
    rmSync(path.join(dataDir, ".write"));
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].includes(error.code)) {
      throw new Refused(`데이터 폴더 ${dataDir}에 쓸 수 없습니다(${error.code}). 그 폴더의 주인으로 실행하거나 DATA_DIR로 다른 폴더를 정해 주세요.`);
    }
    throw error;
  }
}

/** Takes the data folder for this process, `what` for a person to read, or refuses. */
export async function claim(dataDir, { what, url = null }) {
  makeDataDir(dataDir);
  const file = fileOf(dataDir);
  const mine = `${file}.${process.pid}`;
  const entry = { pid: process.pid, born: birthOf(process.pid), what, url, stopping: false, children: [] };
  const write = () => {
    writeFileSync(mine, JSON.stringify(entry));
    chmodSync(mine, 0o600);
  };
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    throwIfInterrupted();
    write();
    try {
      linkSync(mine, file);
      rmSync(mine);
      break;
    } catch (error) {
      rmSync(mine, { force: true });
      if (error.code !== "EEXIST") throw error;
    }
    const holder = read(file);
    if (holder && isAlive(holder)) {
      if (!holder.stopping || Date.now() > deadline) throw new Refused(busy(holder));
      await pause(100);
      continue;
    }
    // Renamed, not deleted: of two that find it stale, one gets it.
    const stale = `${file}.stale-${process.pid}`;
    try {
      renameSync(file, stale);
    } catch (error) {
      if (error.code === "ENOENT") continue;
      throw error;
    }
    const taken = read(stale);
    if (taken && isAlive(taken)) linkSync(stale, file);
    else await endLeftovers(taken?.children ?? []);
    rmSync(stale, { force: true });
  }
  const update = () => {
    write();
    renameSync(mine, file);
  };
  watchChildren((children) => {
    entry.children = children;
    update();
  });
  atEnd(() => {
    watchChildren(() => {});
    rmSync(file, { force: true });
  });
  return {
    /** The next one may wait instead of being refused. */
    stopping() {
      entry.stopping = true;
      update();
    },
  };
}

const busy = ({ what, url, pid }) =>
  url
    ? `이 데이터 폴더로 사이트가 이미 실행 중입니다: ${url} (프로세스 ${pid}). 멈춘 뒤 다시 실행하거나, 함께 띄우려면 DATA_DIR과 PORT를 다르게 정해 주세요.`
    : `이 데이터 폴더를 다른 명령(${what}, 프로세스 ${pid})이 쓰고 있습니다. 끝난 뒤 다시 실행해 주세요.`;
