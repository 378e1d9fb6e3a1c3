import type { Page } from "@playwright/test";
import axe from "axe-core";
import { everyPage } from "./every-page";
import { expect, test } from "./fixtures";
import { inLanes } from "./lanes";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const CONTRAST = "color-contrast";
/** The attribute of a text that stands for all like it. */
const MARK = "data-looked-at";
const NARROW = 390;
const WIDE = 1440;
/** The narrowest that the desk is made for is a tablet; it must not break on a phone either. */
const DESK_WIDTHS = [NARROW, 820];
const LANES = 2;

/** A frame's page is looked at under its own address. */
const OPTIONS: axe.RunOptions = { iframes: false, preload: false, resultTypes: ["violations"] };
const ALL_BUT_CONTRAST: axe.RunOptions = { runOnly: { type: "tag", values: RULES }, rules: { [CONTRAST]: { enabled: false } } };
const CONTRAST_ALONE: axe.RunOptions = { runOnly: { type: "rule", values: [CONTRAST] } };

async function findings(page: Page, options: axe.RunOptions, where?: string): Promise<string[]> {
  // once a page: the script is half a megabyte
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ where, options }) => (await (window as unknown as { axe: typeof axe }).axe.run(where ?? document, options)).violations,
    { where, options: { ...OPTIONS, ...options } },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}

/**
 * Marks one of all texts of the same letters on the same ground: contrast depends on nothing else, and the rows of a list
 * are alike. What is laid over something else, and every field, is marked for itself. It takes most of axe's time.
 */
async function markDistinct(page: Page) {
  await page.evaluate((mark) => {
    const grounds = new Map<Element | null, string>([[null, ""]]);
    const groundOf = (element: Element): string => {
      const known = grounds.get(element);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage, opacity, filter, position, zIndex } = getComputedStyle(element);
      const isInFlow = ["static", "relative"].includes(position) && zIndex === "auto";
      const own = [backgroundColor, backgroundImage, opacity, filter, isInFlow ? "" : grounds.size].join();
      const ground = `${element.parentElement ? groundOf(element.parentElement) : ""}/${own}`.replace(/(?:\/rgba\(0, 0, 0, 0\),none,1,none,)+$/, "");
      grounds.set(element, ground);
      return ground;
    };
    const seen = new Set<string>();
    for (const element of document.querySelectorAll("body, body *")) {
      element.removeAttribute(mark);
      const text = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "").trim() : "")).join("");
      const isField = element.matches("input, textarea, select");
      if (isField) element.setAttribute(mark, "");
      if (!text || isField || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // of what is disabled, and of a single sign, no contrast is asked
      const isAsked = !element.closest(":disabled, [aria-disabled=true], [inert]") && /[\p{L}\p{N}]{2}/u.test(text);
      const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
      const look = [groundOf(element), color, fontSize, fontWeight, textShadow, isAsked].join(" ");
      if (!seen.has(look)) element.setAttribute(mark, "");
      seen.add(look);
    }
  }, MARK);
}

async function fits(page: Page, path: string, width: number) {
  await page.setViewportSize({ width, height: 900 });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
}

/** The whole set of rules in light; in dark, colours alone can differ. */
async function look(page: Page, path: string, widths: readonly number[]) {
  for (const width of widths) {
    await fits(page, path, width);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      if (colorScheme === "light") expect.soft(await findings(page, ALL_BUT_CONTRAST), `${path}, ${width} px`).toEqual([]);
      await markDistinct(page);
      expect.soft(await findings(page, CONTRAST_ALONE, `[${MARK}]`), `${path}, ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

/** Of no page, and of a page without its article. */
const NOT_FOUND = ["/no-such-page", "/articles/999999"];

/** What stands at the address, not a page that says there is none. */
async function open(page: Page, path: string) {
  await page.goto(path);
  if (!NOT_FOUND.includes(path)) await expect.soft(page.getByRole("heading", { level: 1, name: /^찾으시는 .+ 없/ }), path).toHaveCount(0);
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
    await inLanes([...paths, ...NOT_FOUND], pages, (path, lane) => lookAtPublic(lane, path));
  });
});
