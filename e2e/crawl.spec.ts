import { expect, test } from "./fixtures";

const MOST_PAGES = 400;

test("the whole public site, followed link by link, has no dead link, no console error and no 500", async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const troubles: string[] = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on("response", (answer) => answer.status() >= 400 && troubles.push(`${page.url()}: ${answer.status()} ${answer.url()}`));

  const queue = ["/", "/search?q=경주", "/sign-up", "/me"];
  const seen = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    // what is for machines is only asked for
    if (path.endsWith(".xml")) {
      if (!(await page.request.get(path)).ok()) troubles.push(path);
      continue;
    }
    await page.goto(path, { waitUntil: "load" });
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) {
      const url = new URL(link);
      const next = url.pathname + url.search;
      if (url.origin !== baseURL || seen.has(next) || seen.size >= MOST_PAGES) continue;
      // every article's own way to sign in is the same page
      if (url.searchParams.has("next")) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  expect(troubles).toEqual([]);
  expect(seen.size).toBeGreaterThan(60);
});
