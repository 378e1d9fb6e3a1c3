// npm test: everything that guards the site, in one readable list. Own database, ports and folders under .test/.
import { createWriteStream, existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs, parseEnv } from "node:util";
import { claim } from "./claim.mjs";
import { install } from "./packages.mjs";
import { Interrupted, main, Refused, run, tool } from "./processes.mjs";
import { freePort } from "./ports.mjs";
import { checkNode, readSettings, siteEnv } from "./settings.mjs";
import { buildSite, generateClient } from "./sources.mjs";
import { step } from "./steps.mjs";

const DATA_DIR = ".test/data";
const one = { passed: 1, failed: 0 };

/** In order; `needs` are the steps that a step stands on. Each answers what it counted. */
const STEPS = [
  { name: "lint", title: "ESLint", check: ({ exec }) => exec("eslint/bin/eslint.js", ".", "--max-warnings=0") },
  {
    name: "types",
    title: "타입 (next typegen, tsc)",
    async check({ exec }) {
      await exec("next/dist/bin/next", "typegen");
      return exec("typescript/bin/tsc", "--noEmit", "-p", "tsconfig.test.json");
    },
  },
  { name: "unused", title: "쓰이지 않는 것 (knip)", check: ({ exec }) => exec("knip/bin/knip.js", "--no-progress") },
  { name: "migrations", title: "마이그레이션 = 스키마", check: checkMigrations },
  { name: "rules", title: "규칙 시험 (vitest)", check: (context) => vitest(context, "rules") },
  { name: "database", title: "데이터베이스 시험 (vitest)", check: (context) => vitest(context, "database") },
  { name: "build", title: "빌드", needs: ["migrations"], check: ({ env, settings }) => buildSite({ env, distDir: settings.distDir }).then(() => one) },
  { name: "demo", title: "시연용 뉴스룸", needs: ["migrations"], check: fill },
  { name: "e2e", title: "종단 시험 (Chromium)", needs: ["migrations", "build", "demo"], check: playwright },
];

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
  const port = await freePort(10_000, 20_000);
  const own = {
    ...blankDotEnv(),
    PORT: String(port),
    HOST: "",
    SITE_URL: "",
    DATABASE_URL: "",
    DATA_DIR,
    NEXT_DIST_DIR: ".test/next",
    AUTH_SECRET: "the secret of the tests, which guards nothing",
    RATE_LIMIT_FACTOR: "",
    LOG_LEVEL: "warn",
  };
  Object.assign(process.env, own);
  const settings = readSettings();
  await claim(settings.dataDir, { what: "npm test" });
  await install();
  const { discardDatabase, openDatabase } = await import("./database.mjs");
  const browser = steps.some(({ name }) => name === "e2e") ? await step("브라우저", async (note) => (await import("./browser.mjs")).findBrowser(note)) : undefined;
  await generateClient();
  const { url } = await step("데이터베이스 시작", async () => {
    await discardDatabase(settings.dataDir);
    for (const rest of ["photos", "demo-is-being-made", "outbox"]) rmSync(`${DATA_DIR}/${rest}`, { recursive: true, force: true });
    // Nobody misses this data.
    return openDatabase({ dataDir: settings.dataDir, flags: { fsync: "off", max_connections: 200 } });
  });
  const env = { ...siteEnv({ settings, databaseUrl: url, authSecret: settings.authSecret }), BASE_URL: settings.url, CHROMIUM_PATH: browser };
  const exec = (file, ...args) => run(...tool(file, ...args), { env }).then(() => one);
  return { settings, url, env, exec, browser };
}

/** The operator's .env is not for the tests: what it names is set empty, which counts as unset. */
const blankDotEnv = () => (existsSync(".env") ? Object.fromEntries(Object.keys(parseEnv(readFileSync(".env", "utf8"))).map((name) => [name, ""])) : {});

async function walk(steps, context, total) {
  const broken = new Set();
  for (const { name, title, needs = [], check } of steps) {
    const missing = needs.filter((need) => broken.has(need));
    const count = missing.length ? skipped(title, missing) : await attempt(title, () => check(context));
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed) broken.add(name);
  }
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

const vitest = ({ env }, project) =>
  reported(
    `.test/${project}.json`,
    () =>
      run(...tool("vitest/vitest.mjs", "run", "--project", project, "--allowOnly=false", "--reporter=default", "--reporter=json", `--outputFile.json=.test/${project}.json`), {
        env: { ...env, NO_COLOR: "1" },
        mayFail: true,
      }),
    (report) => ({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }),
  );

async function fill({ url, env, settings }) {
  const { fillDemo } = await import("./demo.mjs");
  await fillDemo({ url, dataDir: settings.dataDir, env });
  return one;
}

async function playwright({ env, settings }) {
  const { serve } = await import("./site.mjs");
  const log = createWriteStream(".test/site.log");
  // One browser stands in for many readers.
  await serve({ env: { ...env, NODE_ENV: "production", RATE_LIMIT_FACTOR: "1000" }, port: settings.port, host: "127.0.0.1", print: (line) => log.write(`${line}\n`) });
  return reported(
    ".test/playwright.json",
    () => run(...tool("@playwright/test/cli.js", "test"), { env: { ...env, NO_COLOR: "1" }, mayFail: true }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  );
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
