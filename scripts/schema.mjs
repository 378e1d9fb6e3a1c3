// Migrations by Prisma's own CLI, which is asked only when something is missing.
import { readdirSync } from "node:fs";
import { Refused, run, tool } from "./processes.mjs";
import { step } from "./steps.mjs";

const OLDEST_SERVER = 15;

/** Runs `work` with a connected client of node-postgres. */
export async function withClient(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Refuses a server that the site cannot stand on. */
export async function checkServer(url) {
  const { host, pathname } = new URL(url);
  let facts;
  try {
    facts = await withClient(url, (client) => client.query("SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('server_encoding') AS encoding"));
  } catch (error) {
    throw new Refused(`DATABASE_URL의 PostgreSQL(${host}${pathname})에 연결하지 못했습니다: ${error.message || error.code}`);
  }
  const { major, encoding } = facts.rows[0];
  if (major < OLDEST_SERVER) throw new Refused(`PostgreSQL ${OLDEST_SERVER} 이상이 필요합니다. DATABASE_URL의 서버는 ${major}판입니다.`);
  if (encoding !== "UTF8") throw new Refused(`데이터베이스의 인코딩은 UTF8이어야 합니다. 지금은 ${encoding}입니다.`);
}

const migrations = () =>
  readdirSync("prisma/migrations", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Names of the migrations that this database has yet to get. */
export async function missing(url) {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query("SELECT to_regclass('_prisma_migrations') AS there");
    if (!tables[0].there) return migrations();
    const { rows } = await client.query("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL");
    const applied = new Set(rows.map((row) => row.migration_name));
    return migrations().filter((name) => !applied.has(name));
  });
}

/** The environment of a Prisma command: a migration may take longer than a request. */
export function prismaEnv(url) {
  const patient = new URL(url);
  if (!patient.searchParams.has("options")) patient.searchParams.set("options", "-c statement_timeout=0");
  return { ...process.env, DATABASE_URL: patient.href, CHECKPOINT_DISABLE: "1" };
}

export async function migrate(url) {
  const names = await missing(url);
  if (!names.length) return;
  await step(`마이그레이션 ${names.length}개`, (note) => run(...tool("prisma/build/index.js", "migrate", "deploy"), { onLine: note, env: prismaEnv(url) }));
}

/** Drops all there is and leaves an empty, migrated database. */
export async function empty(url) {
  await withClient(url, async (client) => {
    await client.query("SET statement_timeout = 0");
    await client.query("DROP SCHEMA public CASCADE");
    await client.query("CREATE SCHEMA public");
  });
  await migrate(url);
}

const onServerOf = (url, sql) => withClient(new URL("/postgres", url).href, (client) => client.query(sql));

/** Makes a database as this one, which nobody may be using, in the place of an earlier copy, and answers its address. */
export async function copyDatabase(url, suffix) {
  const name = new URL(url).pathname.slice(1);
  await onServerOf(url, `DROP DATABASE IF EXISTS "${name}_${suffix}" WITH (FORCE)`);
  await onServerOf(url, `CREATE DATABASE "${name}_${suffix}" TEMPLATE "${name}"`);
  return new URL(`/${name}_${suffix}`, url).href;
}

/** Puts a database made by `fill(url)` in the place of this one, which is dropped only when that worked. */
export async function replaceDatabase(url, fill) {
  const name = new URL(url).pathname.slice(1);
  const fresh = `${name}_fresh`;
  await onServerOf(url, `DROP DATABASE IF EXISTS "${fresh}" WITH (FORCE)`);
  await onServerOf(url, `CREATE DATABASE "${fresh}"`);
  await fill(new URL(`/${fresh}`, url).href);
  await onServerOf(url, `DROP DATABASE "${name}" WITH (FORCE)`);
  await onServerOf(url, `ALTER DATABASE "${fresh}" RENAME TO "${name}"`);
}
