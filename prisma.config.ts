import { readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's own engine is a download; this one is its WebAssembly build from npm.
// Whoever sets the variable to a stock engine gets that one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve("prisma/schema-engine.mjs");

/** The embedded database while `npm start` or `npm run dev` runs, so that `npx prisma migrate …` needs no setting. */
function embeddedUrl(): string | undefined {
  try {
    return JSON.parse(readFileSync(path.join(process.env.DATA_DIR ?? ".data", "database.json"), "utf8")).url;
  } catch {
    return undefined;
  }
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL || embeddedUrl() || "postgresql://localhost/unset" },
});
