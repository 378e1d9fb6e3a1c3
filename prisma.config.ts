import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's own engine is a download; this one is its WebAssembly build from npm.
// Whoever sets the variable to a stock engine gets that one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve("prisma/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/unset" },
});
