import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** Addresses and moments of a page's articles, each seen to stand under its own day. */
async function readDays(page: Page) {
  const rows: { href: string; moment: string; day: string }[] = [];
  for (const section of await page.getByRole("main").getByRole("region").all()) {
    const heading = section.getByRole("heading", { level: 2 });
    const day = (await heading.locator("time").getAttribute("datetime"))!;
    const [year, month, date] = day.split("-").map(Number);
    await expect(heading).toHaveText(new RegExp(`^${year}년 ${month}월 ${date}일 .요일$`));
    for (const article of await section.getByRole("article").all()) {
      const time = article.locator("time");
      await expect(time).toContainText(day);
      rows.push({ day, moment: (await time.getAttribute("datetime"))!, href: (await article.getByRole("heading").getByRole("link").getAttribute("href"))! });
    }
  }
  return rows;
}

test("the latest articles stand under their days, page after page, without a script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: "ko-KR" });
  const page = await context.newPage();
  await page.goto("/latest");
  const first = await readDays(page);
  const rows = [...first];
  // Other tests may have filled pages of today's.
  while (new Set(rows.map(({ day }) => day)).size < 3 || rows.length === first.length) {
    await page.getByRole("link", { name: "다음 기사 보기" }).click();
    const last = rows.at(-1)!.href;
    await expect(page.getByRole("main").locator(`a[href="${last}"]`)).toHaveCount(0);
    await expect(page).toHaveURL(/\/latest\/before\//);
    rows.push(...(await readDays(page)));
  }
  expect(new Set(rows.map(({ href }) => href)).size).toBe(rows.length);
  const moments = rows.map(({ moment }) => Date.parse(moment));
  expect(moments).toEqual(moments.toSorted((one, other) => other - one));
  await context.close();
});
