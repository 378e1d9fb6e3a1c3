#!/usr/bin/env node
// Prisma's schema engine for machines that cannot download its native binary.
//
// The Prisma CLI starts the program named by PRISMA_SCHEMA_ENGINE_BINARY and speaks
// JSON-RPC with it, one message a line, over stdin and stdout. This program answers
// with Prisma's own WebAssembly build of that engine, on the pg driver adapter.
// Tried with prisma 7.10.0: migrate dev, deploy, status, diff, reset; db push, pull.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const args = process.argv.slice(2);
if (args.includes("--version")) {
  console.log("schema-engine-wasm");
  process.exit(0);
}
const valueOf = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const { url } = JSON.parse(valueOf("--datasource") ?? "{}");

// PostgreSQL's catalogue has columns of type "char" (oid 18), which adapter-pg does not
// know and the engine wants as a character. No catalogue column is a timetz (oid 1266),
// so that type carries them through the adapter.
const CHAR = 18;
const TIMETZ = 1266;
const relabel = (result) => {
  for (const field of result?.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = TIMETZ;
  return result;
};
class CatalogueClient extends pg.Client {
  query(...callArgs) {
    const callback = callArgs.findIndex((arg) => typeof arg === "function");
    if (callback >= 0) {
      const done = callArgs[callback];
      callArgs[callback] = (error, result) => done(error, relabel(result));
    }
    const pending = super.query(...callArgs);
    return pending?.then ? pending.then(relabel) : pending;
  }
}
const adapt = (connection, pool) => {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type) => (type === ColumnTypeEnum.Time ? ColumnTypeEnum.Character : type));
    return result;
  };
  // adapter-pg cuts a script at every semicolon, inside a function's body too; PostgreSQL itself takes it whole.
  connection.executeScript = (script) => pool.query(script).then(() => {}, (error) => connection.onError(error));
  return connection;
};

const poolTo = (connectionString) => new pg.Pool({ connectionString, Client: CatalogueClient });
const ownPool = poolTo(url);
const adapter = new PrismaPg(ownPool);
const connect = adapter.connect.bind(adapter);
adapter.connect = async () => adapt(await connect(), ownPool);
adapter.connectToShadowDb = async () => {
  const admin = await connect();
  const name = `prisma_shadow_${crypto.randomUUID().replaceAll("-", "")}`;
  await admin.executeScript(`CREATE DATABASE "${name}"`);
  const shadowUrl = new URL(url);
  shadowUrl.pathname = `/${name}`;
  const pool = poolTo(shadowUrl.href);
  const connection = adapt(await new PrismaPg(pool).connect(), pool);
  connection.dispose = async () => {
    await pool.end();
    await admin.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`);
  };
  return connection;
};

// `cli can-connect-to-database` and `cli create-database`: the start script makes the database.
if (args.includes("cli")) {
  await (await connect()).queryRaw({ sql: "SELECT 1", args: [], argTypes: [] });
  process.exit(0);
}

globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
const wasm = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": bindings });
bindings.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

const answer = async (line) => {
  const { id, method, params } = JSON.parse(line);
  if (!method) return; // the CLI's receipt for a print
  let reply;
  try {
    const result = (await engine[method](params)) ?? {};
    // `migrate diff` returns its text; the CLI shows only what the engine asks it to print.
    if (result.stdout) send({ id, method: "print", params: { content: result.stdout } });
    reply = { result };
  } catch (error) {
    const data = { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code };
    reply = { error: { code: 4466, message: "An error happened. Check the data field for details.", data } };
  }
  send({ id, ...reply });
};
let queue = Promise.resolve();
createInterface({ input: process.stdin })
  .on("line", (line) => (queue = queue.then(() => answer(line))))
  .on("close", () => queue.then(() => process.exit(0)));
