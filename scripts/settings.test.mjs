import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hostFor } from "./demo.mjs";
import { authSecretOf, checkNode, readSettings } from "./settings.mjs";

const dataDir = mkdtempSync(path.join(tmpdir(), "settings-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

describe("while demo accounts exist", () => {
  test("the site listens on loopback by itself", () => expect(hostFor({ hasDemo: true })).toBe("127.0.0.1"));
  test.each(["localhost", "::1", "127.0.0.1"])("%s is loopback", (host) => expect(hostFor({ host, hasDemo: true })).toBe(host));
  test.each(["0.0.0.0", "::", "192.168.0.7", "news.example.com"])("%s is refused, with the way out", (host) =>
    expect(() => hostFor({ host, hasDemo: true })).toThrow("npm run newsroom -- init"),
  );
});

test("without demo accounts the site listens where it is told, or everywhere", () => {
  expect(hostFor({ host: "0.0.0.0", hasDemo: false })).toBe("0.0.0.0");
  expect(hostFor({ hasDemo: false })).toBeUndefined();
});

test("a secret is made once, for its owner's eyes only", () => {
  const first = authSecretOf({ dataDir });
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(authSecretOf({ dataDir })).toBe(first);
  expect(statSync(path.join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
});

test("somebody else's database needs a secret of its own", () => {
  expect(() => authSecretOf({ dataDir, databaseUrl: "postgresql://db/manpa" })).toThrow("AUTH_SECRET");
});

test("a short secret is refused", () => expect(() => authSecretOf({ dataDir, authSecret: "short" })).toThrow("16자"));

test.each([{ PORT: "0" }, { PORT: "http" }, { PORT: "70000" }, { SITE_URL: "news.example.com" }, { DATABASE_URL: "mysql://x" }])("%o is refused", (env) =>
  expect(() => readSettings(env)).toThrow(Object.keys(env)[0]),
);

test("an empty variable is an unset one", () => {
  expect(readSettings({ PORT: "", HOST: "", SITE_URL: "", DATABASE_URL: "", AUTH_SECRET: "" })).toMatchObject({ port: 3000, url: "http://localhost:3000", host: undefined, databaseUrl: undefined });
});

test("a command with a folder of its own takes nothing from the operator's .env", () => {
  writeFileSync(path.join(dataDir, ".env"), "SMTP_URL=smtp://mail\nDATABASE_URL=postgresql://db/manpa\nDATA_DIR=/srv/manpa\n");
  const program = `
    import { loadDotEnv, ownSettings } from ${JSON.stringify(path.join(import.meta.dirname, "settings.mjs"))};
    const settings = await ownSettings({ folder: "own", what: "a test" });
    loadDotEnv();
    console.log(JSON.stringify({ ...settings, smtp: process.env.SMTP_URL }));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: dataDir, encoding: "utf8" });
  expect(JSON.parse(said)).toMatchObject({ smtp: "", dataDir: path.join(dataDir, "own/data"), distDir: "own/next", authSecret: "the secret of a test, which guards nothing" });
  expect(JSON.parse(said)).not.toHaveProperty("databaseUrl");
});

test("an older Node is refused with the version it needs", () => {
  expect(() => checkNode("20.18.3")).toThrow("20.19");
  expect(() => checkNode("18.20.0")).toThrow("20.19");
  expect(checkNode("22.0.0")).toBeUndefined();
});
