// Things made from the sources, made again only when the sources changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run, tool } from "./processes.mjs";
import { step } from "./steps.mjs";

const isSource = (file) => !/\.test\.tsx?$/.test(file);

function* filesOf(root) {
  if (!existsSync(root)) return;
  if (statSync(root).isFile()) {
    yield root;
    return;
  }
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) yield path.join(entry.parentPath, entry.name);
  }
}

function fingerprint(roots, extra = []) {
  const hash = createHash("sha256");
  for (const file of roots.flatMap((root) => [...filesOf(root)]).filter(isSource).sort()) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.update(JSON.stringify(extra)).digest("hex");
}

/** Whether `stamp` says that it was made for this very fingerprint. */
const isMade = ({ stamp, print }) => existsSync(stamp) && readFileSync(stamp, "utf8") === print;

async function refresh({ title, stamp, print, make }) {
  if (isMade({ stamp, print })) return;
  rmSync(stamp, { force: true });
  await step(title, make);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

const client = () => ({
  stamp: "prisma/client/.made-from",
  print: fingerprint(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]),
});

export const isClientMade = () => isMade(client());

export const generateClient = () =>
  refresh({
    title: "Prisma 클라이언트 생성",
    ...client(),
    make: (note) => run(...tool("prisma/build/index.js", "generate"), { onLine: note, env: { ...process.env, CHECKPOINT_DISABLE: "1" } }),
  });

const BUILT_FROM = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "next.config.ts",
  "proxy.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

export const buildSite = ({ env, distDir }) =>
  refresh({
    title: "사이트 빌드",
    stamp: path.join(distDir, "made-from"),
    print: fingerprint(BUILT_FROM, [process.version]),
    make: async (note) => {
      await run(...tool("next/dist/bin/next", "build"), { onLine: note, env });
      forgetPages(distDir);
    },
  });

/**
 * Takes away the pages that the build made of the database: each is made at its first request instead.
 * Kept, they would come back after every restart, with headlines and sections that are gone by then.
 */
function forgetPages(distDir) {
  const { routes } = JSON.parse(readFileSync(path.join(distDir, "prerender-manifest.json"), "utf8"));
  for (const [route, { initialRevalidateSeconds }] of Object.entries(routes)) {
    if (initialRevalidateSeconds === false) continue;
    const page = path.join(distDir, "server/app", route === "/" ? "index" : route.slice(1));
    for (const part of [".html", ".rsc", ".meta", ".segments"]) rmSync(page + part, { recursive: true, force: true });
  }
}
