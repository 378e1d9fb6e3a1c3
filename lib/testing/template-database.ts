import { execFileSync } from "node:child_process";
import pg from "pg";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
  }
}

/** Migrates the template that each database test file copies. DATABASE_URL names the server. */
export default async function setup(project: TestProject) {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error("DATABASE_URL is not set. Run `npm test`, or name a PostgreSQL server.");
  const template = new URL(`/manpa_template_${project.name}_${process.pid}`, server);
  const admin = new pg.Client({ connectionString: new URL("/postgres", server).href });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${template.pathname.slice(1)}"`);
  execFileSync("npx", ["prisma", "migrate", "deploy"], { env: { ...process.env, DATABASE_URL: template.href }, stdio: "pipe" });
  project.provide("templateUrl", template.href);
  return async () => {
    await admin.query(`DROP DATABASE "${template.pathname.slice(1)}" WITH (FORCE)`);
    await admin.end();
  };
}
