import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// Below these the packages have published security advisories.
const FLOORS = { next: "16.2.6", "next-auth": "4.24.15" };

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const locked = read("package-lock.json").packages;
const inOrder = (version: string) =>
  version
    .split(/[.-]/)
    .slice(0, 3)
    .map((part) => part.padStart(6, "0"))
    .join(".");

describe.each(Object.entries(FLOORS))("%s is at least %s", (name, floor) => {
  test("in the lock file, wherever it is nested", () => {
    const versions = Object.entries<{ version: string }>(locked).filter(([place]) => place.endsWith(`node_modules/${name}`));
    expect(versions.length).toBeGreaterThan(0);
    for (const [place, { version }] of versions) expect(inOrder(version) >= inOrder(floor), `${place} ${version}`).toBe(true);
  });

  test("in node_modules", () => {
    const { version } = read(`node_modules/${name}/package.json`);
    expect(inOrder(version) >= inOrder(floor), version).toBe(true);
  });
});
