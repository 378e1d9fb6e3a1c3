// Whether node_modules is what package-lock.json says, and npm ci where it is not.
import { existsSync, readFileSync, statSync } from "node:fs";
import { run } from "./processes.mjs";
import { step } from "./steps.mjs";

const LOCK = "package-lock.json";
// npm writes this at the end of an installation: an interrupted one has none.
const INSTALLED = "node_modules/.package-lock.json";

const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** True when every locked package is there in its version. A lock with a younger date only is compared by content. */
export function areInstalled() {
  if (!existsSync(INSTALLED)) return false;
  if (statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return true;
  const [wanted, there] = [read(LOCK), read(INSTALLED)];
  // Optional packages for other machines are locked, but never there.
  return Object.entries(wanted).every(([name, { version, optional }]) => name === "" || there[name]?.version === version || (optional && !there[name]));
}

export async function install() {
  if (areInstalled()) return;
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ["npm", []];
  await step("패키지 설치", (note) =>
    // The build needs the development packages, so NODE_ENV=production must not drop them.
    run(npm[0], [...npm[1], "ci", "--include=dev", "--include=optional"], {
      onLine: note,
      env: { ...process.env, NODE_ENV: undefined },
    }),
  );
}
