import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "manpa-browser-"));
afterAll(() => rmSync(folder, { recursive: true }));

// As much of a Chromium as Playwright needs to open and close one.
const CHROMIUM = `#!${process.execPath}
  const { createReadStream, writeSync } = require("node:fs");
  const about = { product: "Chrome/140.0.0.0", userAgent: "" };
  let rest = "";
  createReadStream(null, { fd: 3, encoding: "utf8" }).on("data", (data) => {
    const messages = (rest + data).split("\\0");
    rest = messages.pop();
    for (const { id, method } of messages.map((each) => JSON.parse(each))) {
      writeSync(4, JSON.stringify({ id, result: about }) + "\\0");
      if (method === "Browser.close") process.exit();
    }
  });`;

const PROGRAM = `
  const [{ main, atEnd, interruption }, { openBrowser }] = await Promise.all(["processes", "browser"].map((name) => import(${JSON.stringify(import.meta.dirname)} + "/" + name + ".mjs")));
  await main(async () => {
    // Slower than a browser, as a database is.
    atEnd(() => new Promise((resolve) => setTimeout(resolve, 500)).then(() => console.log("closed")));
    const browser = await openBrowser();
    atEnd(() => console.log("browser", browser.isConnected()));
    console.log("open");
    await interruption;
    return 0;
  });`;

test.each(["SIGINT", "SIGTERM", "SIGHUP"])("a command with a browser open closes everything else too after %s", async (signal) => {
  const chromium = path.join(folder, "chromium");
  writeFileSync(chromium, CHROMIUM, { mode: 0o755 });
  const command = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM], { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, CHROMIUM_PATH: chromium } });
  const said = text(command.stdout);
  command.stdout.on("data", (data) => String(data).includes("open\n") && command.kill(signal));
  const [code] = await once(command, "exit");
  expect((await said).trim().split("\n").slice(-3)).toEqual(["open", "browser true", "closed"]);
  expect(code).toBe(0);
});
