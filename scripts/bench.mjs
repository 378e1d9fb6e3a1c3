// npm run bench: what a page weighs and how fast the site answers, as ratios within one run. Own folder .bench/.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.mjs";
import { openOwnDatabase, openOwnSite } from "./own-site.mjs";
import { isInterrupted, main, Refused, run, throwIfInterrupted, tool } from "./processes.mjs";
import { step } from "./steps.mjs";

const FOLDER = ".bench";
const PARTS = { bytes: measureBytes, speed: measureSpeed, posting: measurePosting, paging: measurePaging };
/** Minutes long, so they run only when they are asked for by name. */
const LONG = { crowd: measureCrowd, schedule: measureSchedule };
const { only, articles, seconds } = parseArgs({
  options: { only: { type: "string" }, articles: { type: "string", default: "1000000" }, seconds: { type: "string", default: "300" } },
}).values;

const kilo = (bytes) => (bytes / 1_000).toFixed(1);

/** Columns as wide as their widest cell; the first is text, the others numbers. */
function table(rows) {
  const wide = (text) => [...text].reduce((sum, character) => sum + (character > "\u10ff" ? 2 : 1), 0);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => wide(row[column]))));
  const cell = (text, column) => (column ? " ".repeat(widths[column] - wide(text)) + text : text + " ".repeat(widths[column] - wide(text)));
  for (const row of rows) console.log(`  ${row.map(cell).join("   ")}`);
}

/** The article that leads the front page. */
async function leadOf(origin) {
  const html = await (await fetch(origin)).text();
  const [address] = /\/articles\/\d+/.exec(html.slice(html.indexOf("<main"))) ?? [];
  if (!address) throw new Refused("첫 화면에 기사가 없습니다.");
  return address;
}

async function measureBytes({ origin }) {
  const { bytesOf } = await import("../bench/browser-bytes.mjs");
  const { serveEmptyApp } = await import("../bench/empty-app.mjs");
  const budget = JSON.parse(readFileSync("bench/budget.json", "utf8"));
  const empty = await step("빈 쪽 빌드 (같은 Next)", (note) => serveEmptyApp(`${FOLDER}/empty`, note));
  const browser = await openBrowser();
  const pages = { article: origin + (await leadOf(origin)), front: `${origin}/` };
  const emptyPage = await bytesOf(browser, empty);
  const found = {};
  for (const [name, url] of Object.entries(pages)) found[name] = await bytesOf(browser, url);
  await browser.close();
  throwIfInterrupted();

  const names = { article: "기사", front: "첫 화면" };
  const rows = [["1kB = 1,000byte, 압축해 보낸 대로", "HTML", "CSS", "JS", "빈 쪽보다", "그림", "글꼴", "그 밖"]];
  const over = [];
  const row = (title, { bytes }, limit) => {
    const spent = ["html", "css", "js"].map((kind) => (limit ? `${kilo(bytes[kind])} / ${kilo(limit[kind])}` : kilo(bytes[kind])));
    const more = bytes.js - emptyPage.bytes.js;
    rows.push([title, ...spent, limit ? `+${kilo(more)} / ${kilo(budget.scriptsOverEmptyPage)}` : "", kilo(bytes.images), kilo(bytes.fonts), kilo(bytes.other)]);
    if (!limit) return;
    for (const kind of ["html", "css", "js"]) if (bytes[kind] > limit[kind]) over.push(`${title}의 ${kind.toUpperCase()}`);
    if (more > budget.scriptsOverEmptyPage) over.push(`${title}의 JS(빈 쪽과 견주어)`);
  };
  row("빈 쪽", emptyPage);
  for (const [name, weight] of Object.entries(found)) row(names[name], weight, budget[name]);
  console.log("\n무게 / 예산 (bench/budget.json)");
  table(rows);
  for (const [name, { encoding }] of Object.entries(found)) if (!encoding) over.push(`${names[name]}: 압축하지 않고 보냄`);
  if (process.env.BENCH_DETAILS) for (const [name, { scripts }] of Object.entries(found)) console.log(name, scripts);
  for (const each of over) console.log(`✗ 예산을 넘었습니다: ${each}`);
  return over.length === 0;
}

/** The key to Next's draft mode, in which a page and its reads are made anew for every request. */
const draftCookie = (distDir) => `__prerender_bypass=${JSON.parse(readFileSync(`${distDir}/prerender-manifest.json`, "utf8")).preview.previewModeId}`;

async function measureSpeed({ origin, distDir }) {
  const { rate } = await import("../bench/load.mjs");
  const address = await leadOf(origin);
  const asks = [
    ["기사, 요청마다 새로 그림", address, { Cookie: draftCookie(distDir) }],
    ["기사, 저장된 쪽", address, {}],
    ["기사, 저장된 쪽, gzip", address, { "Accept-Encoding": "gzip" }],
    ["댓글 API", `/api${address}/comments`, {}],
  ];
  const rates = [];
  for (const [title, path, headers] of asks) rates.push([title, await step(title, () => rate(origin + path, { headers }))]);
  const base = rates[0][1];
  console.log("\n속도 (한 번에 16개 연결)");
  table([["", "초당 요청", "배"], ...rates.map(([title, perSecond]) => [title, perSecond.toFixed(0), `×${(perSecond / base).toFixed(1)}`])]);
  return true;
}

/** A program of bench/ against the site; false where what it measures is not as it should be. */
async function measure(file, { origin, env }, ...args) {
  try {
    await run(...tool("tsx/dist/cli.mjs", "--conditions=react-server", `bench/${file}.ts`, ...args), {
      env: { ...process.env, ...env, ORIGIN: origin },
      onLine: (line) => console.log(line),
    });
    return true;
  } catch (error) {
    if (isInterrupted()) throw error;
    console.log(`✗ bench/${file}.ts가 바라던 것과 다릅니다. ${error instanceof Refused ? "" : error}`);
    return false;
  }
}

function measurePosting(site) {
  return measure("posting", site);
}

function measurePaging(site) {
  return measure("paging", site);
}

/** One more process of the site on the same database. */
async function openSecond(site) {
  const { serve } = await import("./site.mjs");
  const { freePort } = await import("./ports.mjs");
  const port = await freePort(20_000, 30_000);
  const env = { ...site.env, PORT: String(port), NODE_ENV: "production" };
  return step("둘째 프로세스", () => serve({ env, port, host: "127.0.0.1", print: () => {} }));
}

/** Readers and moderators at once, at two processes of the site on one database. */
async function measureCrowd(site) {
  const { origin } = await openSecond(site);
  return measure("crowd", site, "--second", origin, "--seconds", seconds);
}

/** Five hundred articles due in one minute, at two processes; then as many that fell due while none ran. */
async function measureSchedule(site) {
  const second = await openSecond(site);
  const inTime = await measure("schedule", site, "--part", "minute", "--second", second.origin);
  await second.end();
  await site.end();
  const isAlarmed = await measure("schedule", site, "--part", "before");
  const since = Date.now();
  await site.reopen();
  const { origin } = await openSecond(site);
  const isMadeUpFor = await measure("schedule", site, "--part", "after", "--second", origin, "--since", String(since));
  return inTime && isAlarmed && isMadeUpFor;
}

/** A million articles take long to make, so this runs only when it is asked for. */
async function measureSearch() {
  const { settings } = await openOwnDatabase({ folder: FOLDER, what: "npm run bench", flags: { statement_timeout: "0" } });
  const { port, admin } = JSON.parse(readFileSync(`${settings.dataDir}/database.json`, "utf8"));
  const server = `postgresql://postgres:${admin}@127.0.0.1:${port}/postgres`;
  await run(...tool("tsx/dist/cli.mjs", "--conditions=react-server", "bench/search.ts", "--articles", articles), {
    env: { ...process.env, DATABASE_URL: server },
    onLine: (line) => console.log(line),
  });
  return true;
}

await main(async () => {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  if (only === "search") return (await measureSearch()) ? 0 : 1;
  const wanted = only ? only.split(",") : Object.keys(PARTS);
  const parts = { ...PARTS, ...LONG };
  for (const name of wanted) if (!Object.hasOwn(parts, name)) throw new Refused(`--only에 쓸 수 있는 이름: ${Object.keys(parts).join(", ")}, search`);
  const site = await openOwnSite({ folder: FOLDER, what: "npm run bench" });
  let isWithin = true;
  for (const name of wanted) isWithin = (await parts[name](site)) && isWithin;
  return isWithin ? 0 : 1;
});
