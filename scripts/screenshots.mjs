// npm run screenshots: the reader's pages at three widths, light and dark, into screenshots/.
// BASE_URL names a running site; without it one of the demo is started, as for the benchmarks.
// --docs makes the README's three pictures instead.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.mjs";
import { install } from "./packages.mjs";
import { openOwnSite } from "./own-site.mjs";
import { main, Refused, throwIfInterrupted } from "./processes.mjs";
import { step } from "./steps.mjs";

const FOLDER = ".bench";
const HEIGHTS = { 390: 844, 820: 1180, 1440: 900 };
const SCHEMES = ["light", "dark"];
const PICTURES = [
  { file: "front", page: "front", width: 1440, scheme: "light" },
  { file: "article", page: "article", width: 390, scheme: "light" },
  { file: "article-dark", page: "article", width: 1440, scheme: "dark" },
];

/** Addresses of one page of each kind, found by following the site's own links. */
async function findPages(origin) {
  const read = async (path) => {
    const response = await fetch(origin + path);
    if (!response.ok) throw new Refused(`${origin}${path}: ${response.status}`);
    return response.text();
  };
  const mainOf = (html) => html.slice(html.indexOf("<main"));
  const first = (html, pattern) => pattern.exec(html)?.[1] ?? null;
  const front = await read("/");
  const articles = [...new Set(mainOf(front).match(/\/articles\/\d+/g))];
  if (!articles.length) throw new Refused("첫 화면에 기사가 없습니다.");
  let person = null;
  for (const address of articles) if ((person ??= first(mainOf(await read(address)), /href="(\/people\/[^"#?]+)"/))) break;
  if (!person) throw new Refused("인물로 이어지는 기사를 찾지 못했습니다.");
  const name = first(mainOf(await read(person)), /<h1[^>]*>([^<\s]+)/) ?? "";
  return { front: "/", section: first(front, /href="(\/sections\/[^"#?]+)"/), article: articles[0], person, search: `/search?q=${encodeURIComponent(name)}` };
}

async function open(browser, { url, width, scheme, scale }) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: "reduce",
    bypassCSP: true,
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  return page;
}

/** Photos and sections far below load and draw only when they come near; a picture of the whole page wants them all. */
async function drawAll(page) {
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  await page.locator("img").evaluateAll(async (photos) => {
    for (const photo of photos) photo.loading = "eager";
    await Promise.all(photos.map((photo) => photo.decode().catch(() => {})));
  });
}

async function takeAll(browser, origin, note) {
  const pages = await findPages(origin);
  mkdirSync("screenshots", { recursive: true });
  let count = 0;
  for (const [name, path] of Object.entries(pages)) {
    for (const width of Object.keys(HEIGHTS).map(Number)) {
      for (const scheme of SCHEMES) {
        throwIfInterrupted();
        const page = await open(browser, { url: origin + path, width, scheme, scale: 1 });
        await drawAll(page);
        await page.screenshot({ path: `screenshots/${name}-${width}-${scheme}.png`, fullPage: true });
        await page.context().close();
        note(`${++count}장`);
      }
    }
  }
  return `screenshots/에 ${count}장`;
}

async function takeForReadme(browser, origin) {
  const { default: sharp } = await import("sharp");
  const pages = await findPages(origin);
  for (const { file, page: name, width, scheme } of PICTURES) {
    throwIfInterrupted();
    const page = await open(browser, { url: origin + pages[name], width, scheme, scale: 2 });
    const png = await page.screenshot();
    await page.context().close();
    await sharp(png).resize({ width: Math.min(1600, width * 2) }).webp({ quality: 82 }).toFile(`docs/${file}.webp`);
  }
  return PICTURES.map(({ file }) => `docs/${file}.webp`).join(", ");
}

await main(async () => {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  const { docs } = parseArgs({ options: { docs: { type: "boolean" } } }).values;
  const given = process.env.BASE_URL?.replace(/\/$/, "");
  if (given) await install();
  const origin = given ?? (await openOwnSite({ folder: FOLDER, what: "npm run screenshots" })).origin;
  const browser = await openBrowser();
  await step("화면 찍기", (note) => (docs ? takeForReadme(browser, origin) : takeAll(browser, origin, note)));
  return 0;
});
