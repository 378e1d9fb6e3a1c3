// npm test: everything that guards the site, in one readable list. Own database, ports and folders under .test/.
import { cpSync, createWriteStream, existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { claim } from "./claim.mjs";
import { install } from "./packages.mjs";
import { Interrupted, main, Refused, run, tool } from "./processes.mjs";
import { freePort } from "./ports.mjs";
import { checkNode, ownSettings, siteEnv } from "./settings.mjs";
import { buildSite, generateClient } from "./sources.mjs";
import { step } from "./steps.mjs";

const one = { passed: 1, failed: 0 };

/** In the order in which they begin, two at a time; `needs` are the steps that a step stands on. Each answers what it counted. */
const STEPS = [
  { name: "migrations", title: "마이그레이션 = 스키마", check: checkMigrations },
  {
    name: "types",
    title: "타입 (next typegen, tsc)",
    async check({ exec }) {
      await exec("next/dist/bin/next", "typegen");
      return exec("typescript/bin/tsc", "--noEmit", "-p", "tsconfig.test.json");
    },
  },
  { name: "database", title: "데이터베이스 시험 (vitest)", check: (context) => vitest(context, "database", "database-alone") },
  { name: "lint", title: "ESLint", check: ({ exec }) => exec("eslint/bin/eslint.js", ".", "--max-warnings=0") },
  { name: "unused", title: "쓰이지 않는 것 (knip)", check: ({ exec }) => exec("knip/bin/knip.js", "--no-progress") },
  { name: "rules", title: "규칙 시험 (vitest)", check: (context) => vitest(context, "rules") },
  // After `types`, which writes the same folder's route types.
  { name: "build", title: "빌드", needs: ["migrations", "types"], check: ({ env, settings }) => buildSite({ env, distDir: settings.distDir }).then(() => one) },
  { name: "demo", title: "시연용 뉴스룸", needs: ["migrations"], check: fill },
  { name: "e2e", title: "종단 시험 (Chromium)", needs: ["build", "demo"], check: playwright },
];
const AT_ONCE = 2;

/** All steps, or those of --only=name,name with what they need. */
function chosen() {
  const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
  if (!only) return STEPS;
  const names = new Set(only.split(","));
  for (const name of names) {
    const wanted = STEPS.find((each) => each.name === name);
    if (!wanted) throw new Refused(`--only에 쓸 수 있는 이름: ${STEPS.map((each) => each.name).join(", ")}`);
    for (const need of wanted.needs ?? []) names.add(need);
  }
  return STEPS.filter(({ name }) => names.has(name));
}

async function prepare(steps) {
  const settings = await ownSettings({ folder: ".test", what: "npm test" });
  await claim(settings.dataDir, { what: "npm test" });
  await install();
  const { discardDatabase, openDatabase } = await import("./database.mjs");
  const browser = steps.some(({ name }) => name === "e2e") ? await step("브라우저", async (note) => (await import("./browser.mjs")).findBrowser(note)) : undefined;
  await generateClient();
  const { url } = await step("데이터베이스 시작", async () => {
    await discardDatabase(settings.dataDir);
    for (const rest of ["photos", "demo-is-being-made", "outbox", "e2e-0", "e2e-1"]) rmSync(`${settings.dataDir}/${rest}`, { recursive: true, force: true });
    // Nobody misses this data; and whoever drops a database must not wait for the vacuum of a superuser.
    return openDatabase({ dataDir: settings.dataDir, flags: { fsync: "off", autovacuum: "off", max_connections: 300 } });
  });
  const env = { ...siteEnv({ settings, databaseUrl: url, authSecret: settings.authSecret }), BASE_URL: settings.url, CHROMIUM_PATH: browser };
  const exec = (file, ...args) => run(...tool(file, ...args), { env }).then(() => one);
  return { settings, url, env, exec, browser };
}

/** Every step as soon as what it needs has ended and a hand is free. */
async function walk(steps, context, total) {
  const { default: limit } = await import("p-limit");
  const hands = limit(AT_ONCE);
  const counts = new Map();
  const take = async ({ title, needs = [], check }) => {
    const broken = [];
    for (const need of needs) if ((await counts.get(need)).failed) broken.push(need);
    const count = await hands(() => (broken.length ? skipped(title, broken) : attempt(title, () => check(context))));
    total.passed += count.passed;
    total.failed += count.failed;
    return count;
  };
  for (const each of steps) counts.set(each.name, take(each));
  await Promise.all(counts.values());
}

function skipped(title, missing) {
  console.log(`✗ ${title} · 앞 단계가 실패해 하지 못했습니다: ${missing.join(", ")}`);
  return { passed: 0, failed: 1 };
}

async function attempt(title, check) {
  let count = { passed: 0, failed: 1 };
  try {
    await step(title, async () => {
      count = await check();
      if (count.failed || !count.passed) throw new Error(count.output ?? "시험이 하나도 없습니다.");
      return count.passed > 1 ? `${count.passed}개` : undefined;
    });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    console.log(error.message.replaceAll(/^/gm, "    "));
    if (!count.failed) count = { passed: 0, failed: 1 };
  }
  return count;
}

async function checkMigrations({ url, exec, env }) {
  const { migrate, prismaEnv } = await import("./schema.mjs");
  await migrate(url);
  await run(...tool("prisma/build/index.js", "migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code"), { env: { ...env, ...prismaEnv(url) } });
  return exec("prisma/build/index.js", "migrate", "status");
}

/** A crash or an unreadable report is a failure too. */
async function reported(file, start, read) {
  rmSync(file, { force: true });
  const { code, output } = await start();
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 1 };
  if (code !== 0 && !count.failed) count.failed = 1;
  return { ...count, output };
}

const vitest = ({ env }, ...projects) => {
  const file = `.test/${projects[0]}.json`;
  return reported(
    file,
    () =>
      run(...tool("vitest/vitest.mjs", "run", ...projects.flatMap((each) => ["--project", each]), "--allowOnly=false", "--maxWorkers=2", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`), {
        env: { ...env, NO_COLOR: "1" },
        mayFail: true,
      }),
    (report) => ({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }),
  );
};

async function fill({ url, env, settings }) {
  const { fillDemo } = await import("./demo.mjs");
  await fillDemo({ url, dataDir: settings.dataDir, env });
  return one;
}

/** Each worker of Playwright has a site, a database and a folder of its own, so that journeys side by side do not meet. */
async function playwright({ env, url, settings }) {
  const sites = [];
  for (let index = 0; index < AT_ONCE; index++) sites.push(await siteOf(index, { env, url, settings }));
  return reported(
    ".test/playwright.json",
    () => run(...tool("@playwright/test/cli.js", "test"), { env: { ...env, NO_COLOR: "1", E2E_SITES: JSON.stringify(sites) }, mayFail: true }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  );
}

/** Starts a site on a copy of the demo newsroom and answers what its tests must know of it. */
async function siteOf(index, { env: shared, url, settings }) {
  const { serve } = await import("./site.mjs");
  const { copyDatabase } = await import("./schema.mjs");
  const port = await freePort(10_000, 20_000);
  const own = {
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
    NEXTAUTH_URL: `http://localhost:${port}`,
    DATABASE_URL: await copyDatabase(url, `e2e_${index}`),
    DATA_DIR: `${settings.dataDir}/e2e-${index}`,
  };
  cpSync(`${settings.dataDir}/photos`, `${own.DATA_DIR}/photos`, { recursive: true });
  const log = createWriteStream(`.test/site-${index}.log`);
  // One browser stands in for many readers.
  await serve({ env: { ...shared, ...own, NODE_ENV: "production", RATE_LIMIT_FACTOR: "1000" }, port, host: "127.0.0.1", print: (line) => log.write(`${line}\n`) });
  return own;
}

await main(async () => {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  checkNode();
  const total = { passed: 0, failed: 0 };
  try {
    const steps = chosen();
    const context = await prepare(steps);
    await walk(steps, context, total);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    console.error(error instanceof Refused ? `✗ ${error.message}` : error);
    total.failed++;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed || !total.passed ? 1 : 0;
});
