import pg from "pg";
import { afterAll, inject } from "vitest";

// Every test file gets a database of its own, copied from the migrated template. Its name is the worker's:
// files that share a process share what that process has read of its environment.
const template = new URL(inject("templateUrl"));
const name = `test_${process.pid}`;

async function administer(statement: string) {
  const admin = new pg.Client({ connectionString: new URL("/postgres", template).href });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

await administer(`CREATE DATABASE "${name}" TEMPLATE "${template.pathname.slice(1)}"`);
process.env.DATABASE_URL = new URL(`/${name}`, template).href;
process.env.AUTH_SECRET ??= "a secret of the tests, long enough";

afterAll(async () => {
  const { db } = await import("../db");
  await db.$disconnect();
  await administer(`DROP DATABASE "${name}" WITH (FORCE)`);
  // Whatever a process keeps for itself it keeps under such a name.
  for (const key of Object.keys(globalThis)) if (key.startsWith("manpa")) Reflect.deleteProperty(globalThis, key);
});
