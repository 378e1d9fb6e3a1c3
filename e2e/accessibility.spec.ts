import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { query } from "./database";
import { expect, test } from "./fixtures";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The demo's own pages, longest threads and lists included. */
async function publicPages(): Promise<string[]> {
  const [lead] = await query<{ number: number }>(`SELECT number FROM articles WHERE "publishedAt" = '2025-10-31T15:44:33+09:00'`);
  const [sub] = await query<{ slug: string }>(`SELECT slug FROM sections WHERE "parentId" IS NOT NULL ORDER BY id LIMIT 1`);
  const [reporter] = await query<{ slug: string }>(`SELECT slug FROM reporters ORDER BY id LIMIT 1`);
  const [person] = await query<{ slug: string }>(`SELECT slug FROM people ORDER BY id LIMIT 1`);
  const [tag] = await query<{ tag: string }>(`SELECT tag FROM article_tags WHERE "publishedAt" IS NOT NULL ORDER BY tag LIMIT 1`);
  return [
    "/", `/articles/${lead!.number}`, `/sections/${sub!.slug}`, `/reporters/${reporter!.slug}`, `/people/${person!.slug}`, `/tags/${encodeURIComponent(tag!.tag)}`,
    "/latest", "/search?q=경주", "/search", "/about", "/corrections", "/policies/comments", "/policies/privacy", "/sign-in", "/sign-up", "/no-such-page",
  ];
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`nothing bars a reader's way on any public page, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 }, locale: "ko-KR" });
      const page = await context.newPage();
      for (const path of await publicPages()) {
        await page.goto(path);
        expect(await findings(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }

  test(`nothing bars the newsroom's way on any desk page, ${colorScheme}`, async ({ newPage }) => {
    test.setTimeout(180_000);
    const page = await newPage("admin");
    await page.emulateMedia({ colorScheme });
    const [article] = await query<{ number: number }>(`SELECT number FROM articles ORDER BY number LIMIT 1`);
    const paths = ["articles", "articles/new", `articles/${article!.number}`, "comments", "comments?queue=new", "comments?queue=removed", "sections", "reporters", "people", "accounts", "log", "settings"];
    for (const path of [...paths.map((each) => `/desk/${each}`), "/me"]) {
      await page.goto(path);
      expect(await findings(page), path).toEqual([]);
    }
  });
}
