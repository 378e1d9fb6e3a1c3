// The demo newsroom of an empty embedded database.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Refused, run, tool } from "./processes.mjs";
import { empty, withClient } from "./schema.mjs";
import { step } from "./steps.mjs";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** Left by a filling that was cut short. */
const halfOf = (dataDir) => path.join(dataDir, "demo-is-being-made");

export const isEmpty = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query("SELECT NOT EXISTS (SELECT FROM accounts) AND NOT EXISTS (SELECT FROM articles) AS empty");
    return rows[0].empty;
  });

/** Removes everything a newsroom made: rows, photos and what was sent of more. */
export async function clear({ url, dataDir }) {
  for (const each of ["photos", "uploads"]) rmSync(path.join(dataDir, each), { recursive: true, force: true });
  await empty(url);
}

export const wantsDemo = async ({ url, dataDir }) => existsSync(halfOf(dataDir)) || isEmpty(url);

/** Fills an empty database; one that was half filled is emptied first. */
export async function fillDemo({ url, dataDir, env }) {
  const half = halfOf(dataDir);
  if (existsSync(half)) await clear({ url, dataDir });
  writeFileSync(half, "");
  await step("시연용 뉴스룸 만들기", (note) => run(...tool("tsx/dist/cli.mjs", "--conditions=react-server", "prisma/seed/main.ts"), { onLine: note, env }));
  rmSync(half);
}

/** E-mail and role of each demo account. */
export const demoAccounts = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(`SELECT email, role FROM accounts WHERE "isDemo" AND status = 'active' ORDER BY "createdAt", id`);
    return rows;
  });

/** Everybody knows the demo's password: while its accounts exist nobody outside this machine may reach them. */
export function hostFor({ host, hasDemo }) {
  if (!hasDemo) return host;
  if (host === undefined || LOOPBACK.has(host)) return host ?? "127.0.0.1";
  throw new Refused(
    `시연용 계정이 있는 동안에는 이 컴퓨터에서만 열 수 있습니다(HOST=${host}). ` +
      "`npm run newsroom -- init`으로 시연용 자료를 비우고 진짜 뉴스룸을 만든 뒤 다시 실행해 주세요.",
  );
}
