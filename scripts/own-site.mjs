// A site of the demo newsroom for a command that measures or looks: own folder, database and port, built from the sources as they are.
import { createWriteStream } from "node:fs";
import path from "node:path";
import { claim } from "./claim.mjs";
import { install } from "./packages.mjs";
import { checkNode, ownSettings, siteEnv } from "./settings.mjs";
import { buildSite, generateClient } from "./sources.mjs";
import { step } from "./steps.mjs";

/** Takes the folder and opens a migrated database in it. */
export async function openOwnDatabase({ folder, what, flags = {} }) {
  checkNode();
  const settings = await ownSettings({ folder, what, rateLimitFactor: "1000" });
  await claim(settings.dataDir, { what });
  await install();
  const { openDatabase } = await import("./database.mjs");
  const { migrate } = await import("./schema.mjs");
  await generateClient();
  const { url } = await step("데이터베이스 시작", () => openDatabase({ dataDir: settings.dataDir, flags: { fsync: "off", ...flags } }));
  await migrate(url);
  return { settings, url, env: siteEnv({ settings, databaseUrl: url, authSecret: settings.authSecret }) };
}

/** The demo newsroom, built and answering at `origin`: a copy of it, so that every run begins with what nobody has written to. */
export async function openOwnSite({ folder, what }) {
  const { settings, url, env: shared } = await openOwnDatabase({ folder, what });
  const { fillDemo, wantsDemo } = await import("./demo.mjs");
  const newsroom = { url, dataDir: settings.dataDir };
  if (await wantsDemo(newsroom)) await fillDemo({ ...newsroom, env: shared });
  const { copyDatabase } = await import("./schema.mjs");
  const env = { ...shared, DATABASE_URL: await copyDatabase(url, "visited") };
  await buildSite({ env, distDir: settings.distDir });
  const { serve } = await import("./site.mjs");
  const log = createWriteStream(path.join(folder, "site.log"));
  const print = (line) => log.write(`${line}\n`);
  const open = () => step("사이트 시작", () => serve({ env: { ...env, NODE_ENV: "production" }, port: settings.port, host: "127.0.0.1", print }));
  const { origin, end } = await open();
  return { origin, distDir: settings.distDir, env, end, reopen: open };
}
