import type { Page } from "@playwright/test";
import axe from "axe-core";
import { everyPage } from "./every-page";
import { expect, test } from "./fixtures";
import { inLanes } from "./lanes";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const NARROW = 390;
const WIDE = 1440;
/** The narrowest that the desk is made for is a tablet; it must not break on a phone either. */
const DESK_WIDTHS = [NARROW, 820];
const LANES = 2;

/** A frame's page is looked at under its own address. */
const OPTIONS: axe.RunOptions = { iframes: false, preload: false, resultTypes: ["violations"] };

async function findings(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  // once a page: the script is half a megabyte
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (options) => (await (window as unknown as { axe: typeof axe }).axe.run(options)).violations, { ...OPTIONS, runOnly });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}

async function fits(page: Page, path: string, width: number) {
  await page.setViewportSize({ width, height: 900 });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
}

/** The whole set of rules in light; in dark, colours alone can differ. */
async function look(page: Page, path: string, widths: readonly number[]) {
  for (const width of widths) {
    await fits(page, path, width);
    await page.emulateMedia({ colorScheme: "light" });
    expect.soft(await findings(page, { type: "tag", values: RULES }), `${path}, ${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await findings(page, { type: "rule", values: ["color-contrast"] }), `${path}, ${width} px, dark`).toEqual([]);
  }
}

const NOT_FOUND = "/no-such-page";

/** What stands at the address, not a page that says there is none. */
async function open(page: Page, path: string) {
  await page.goto(path);
  if (path !== NOT_FOUND) await expect.soft(page.getByRole("heading", { level: 1, name: /^찾으시는 .+ 없/ }), path).toHaveCount(0);
}

/** Phones and desktops are shown parts that the other is not: public pages are looked at as both. */
async function lookAtPublic(page: Page, path: string) {
  await open(page, path);
  await look(page, path, [NARROW, WIDE]);
}

async function lookAtDesk(page: Page, path: string) {
  await open(page, path);
  for (const width of DESK_WIDTHS) await fits(page, path, width);
  await look(page, path, [WIDE]);
}

const isOf = (room: RegExp) => (path: string) => room.test(path);

test.describe("nothing bars the way", () => {
  test.describe.configure({ timeout: 600_000 });

  for (const [who, rooms] of Object.entries({ "in the newsroom's articles": /^\/(?:desk\/articles|preview)/, "in the other rooms of the desk": /^\/desk\/(?!articles)/, "on one's own pages": /^\/me\b/ })) {
    test(who, async ({ as, page, context }) => {
      const pages = [page, ...(await Promise.all(Array.from({ length: LANES - 1 }, () => context.newPage())))];
      const paths = (await everyPage(await as("admin"))).filter(isOf(rooms));
      expect(paths.length).toBeGreaterThan(2);
      await inLanes(paths, pages, (path, lane) => (path.startsWith("/me") ? lookAtPublic(lane, path) : lookAtDesk(lane, path)));
    });
  }

  test("on any public page", async ({ as, page, context }) => {
    const paths = (await everyPage(await as("admin"))).filter((path) => !/^\/(?:desk|me|preview\/[a-z]+(?:$|\/))/.test(path));
    await context.clearCookies();
    const pages = [page, ...(await Promise.all(Array.from({ length: LANES - 1 }, () => context.newPage())))];
    await inLanes([...paths, NOT_FOUND], pages, (path, lane) => lookAtPublic(lane, path));
  });
});
