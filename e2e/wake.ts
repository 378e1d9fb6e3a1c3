import type { Page } from "@playwright/test";

/** Gives a cached page the sign that its scripts wait for (lib/hydration), and waits until React has taken it over. */
export async function wake(page: Page): Promise<void> {
  if ((await page.locator("script[data-src]").count()) === 0) return;
  await page.evaluate(() => window.dispatchEvent(new Event("pointermove")));
  await page.waitForFunction(() => Object.keys(document.body.firstElementChild ?? {}).some((key) => key.startsWith("__reactProps")));
}
