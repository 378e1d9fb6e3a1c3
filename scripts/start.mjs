// npm start, npm run dev: everything the site needs, then the site. Built-ins only until the packages are there.
import { fileURLToPath } from "node:url";
import { claim } from "./claim.mjs";
import { install } from "./packages.mjs";
import { interruption, main, Refused } from "./processes.mjs";
import { authSecretOf, checkNode, loadDotEnv, readSettings, siteEnv } from "./settings.mjs";
import { buildSite, generateClient } from "./sources.mjs";
import { step } from "./steps.mjs";

/** The accounts to show; the demo's other readers are there for their comments. */
const SHOWN = ["reader", "reader2", "reporter", "editor", "moderator", "admin"].map((name) => `${name}@demo.test`);
const ROLE_NAMES = { reader: "독자", reporter: "기자", editor: "데스크", moderator: "댓글 운영자", admin: "관리자" };

function welcome({ url, accounts }) {
  const lines = ["", `만파가 열렸습니다: ${url}`];
  const shown = SHOWN.flatMap((email) => accounts.find((account) => account.email === email) ?? []);
  if (shown.length) {
    const width = Math.max(...shown.map(({ email }) => email.length));
    lines.push("", "시연용 계정 (비밀번호 manpa-demo)", ...shown.map(({ email, role }) => `  ${email.padEnd(width)}  ${ROLE_NAMES[role]}`));
  }
  return [...lines, "", "멈추려면 Ctrl-C를 누르세요.", ""].join("\n");
}

await main(async () => {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  checkNode();
  loadDotEnv();
  const isDev = process.argv.includes("--dev");
  const settings = readSettings();
  const isEmbedded = settings.databaseUrl === undefined;
  const held = await claim(settings.dataDir, { what: "npm start", url: settings.url });
  void interruption.then(() => {
    held.stopping();
    console.log("\n멈추는 중입니다…");
  });
  const authSecret = authSecretOf(settings);
  await install();

  // These need the packages.
  const { checkPort, serve } = await import("./site.mjs");
  const { checkServer, migrate } = await import("./schema.mjs");
  const { openDatabase } = await import("./database.mjs");
  const { demoAccounts, fillDemo, hostFor, wantsDemo } = await import("./demo.mjs");
  const { fillSearch, hasUnindexed } = await import("./search-index.mjs");

  await checkPort(settings);
  await generateClient();
  const database = isEmbedded
    ? await step("데이터베이스 시작", () => openDatabase({ dataDir: settings.dataDir, onTrouble: console.error }))
    : { url: settings.databaseUrl, lost: new Promise(() => {}) };
  if (!isEmbedded) await step("데이터베이스 확인", () => checkServer(database.url));
  await migrate(database.url);
  const env = siteEnv({ settings, databaseUrl: database.url, authSecret });
  const newsroom = { url: database.url, dataDir: settings.dataDir };
  if (isEmbedded && (await wantsDemo(newsroom))) {
    hostFor({ host: settings.host, hasDemo: true });
    await fillDemo({ ...newsroom, env });
  }
  if (await hasUnindexed(database.url)) await fillSearch(env, "--missing");
  const accounts = await demoAccounts(database.url);
  const host = hostFor({ host: settings.host, hasDemo: accounts.length > 0 });
  if (!isDev) await buildSite({ env, distDir: settings.distDir });
  const site = await step("사이트 시작", () => serve({ env: { ...env, NODE_ENV: isDev ? "development" : "production" }, port: settings.port, host, isDev }));

  console.log(welcome({ url: settings.url, accounts }));
  const end = await Promise.race([
    interruption.then(() => null),
    site.lost.then(() => "사이트가 멈췄습니다."),
    database.lost.then((error) => `데이터베이스를 다시 시작하지 못했습니다. ${error.message}`),
  ]);
  if (end === null) return 0;
  held.stopping();
  throw new Refused(end);
});
