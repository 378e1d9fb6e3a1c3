import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = {
  "@": path.resolve("."),
  "server-only": path.resolve("node_modules/server-only/empty.js"),
  "next/cache": path.resolve("lib/testing/next-cache.ts"),
};
// These touch PostgreSQL; every other test is a rule test and needs nothing.
const names = "{read,write,store,constraints,worker,*-read,*-write}.test.ts";
const database = [`lib/**/${names}`, "prisma/**/*.test.ts"];
/** Of these, the ones that set the environment or start a process anew. */
const alone = [`lib/{health,jobs,mail,photos}/${names}`, "prisma/**/*.test.ts"];
const onDatabase = {
  globalSetup: "lib/testing/template-database.ts",
  setupFiles: "lib/testing/fresh-database.ts",
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "rules",
          include: ["lib/**/*.test.ts", "components/**/*.test.ts", "scripts/**/*.test.{ts,mjs}"],
          exclude: database,
          // Pure functions leave nothing behind for one another.
          pool: "threads",
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: { ...onDatabase, name: "database", include: database, exclude: alone, isolate: false },
      },
      {
        resolve: { alias },
        test: { ...onDatabase, name: "database-alone", include: alone },
      },
    ],
  },
});
