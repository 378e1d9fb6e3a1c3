import type { Locator, Page } from "@playwright/test";
import { query } from "./database";
import { expect, test } from "./fixtures";

/** The demo's lead article: two photos, several names, a later change. */
async function openLead(page: Page) {
  const [lead] = await query<{ number: number }>(`SELECT number FROM articles WHERE "publishedAt" = '2025-10-31T15:44:33+09:00'`);
  await page.goto(`/articles/${lead!.number}`);
}

/** It begins with the dateline. */
const firstParagraph = (page: Page) => page.getByRole("article").getByRole("paragraph").filter({ hasText: /^\[/ });
const fontSize = (text: Locator) => text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement);

async function tabTo(page: Page, wanted: Locator) {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${String(wanted)}.`);
}

test("a reader's text size is kept over a reload, and nothing else moves", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: "layout-shift", buffered: true });
  });
  await openLead(page);
  const usual = await fontSize(firstParagraph(page));
  const headline = await page.getByRole("heading", { level: 1 }).boundingBox();
  const tools = await page.getByRole("group", { name: "기사 도구" }).boundingBox();
  const larger = page.getByRole("button", { name: "글자 크게" });
  await larger.click();
  await larger.click();
  await expect(larger).toBeDisabled();
  const largest = await fontSize(firstParagraph(page));
  expect(largest).toBeGreaterThan(usual * 1.2);
  expect(await page.getByRole("heading", { level: 1 }).boundingBox()).toEqual(headline);
  expect(await page.getByRole("group", { name: "기사 도구" }).boundingBox()).toEqual(tools);

  await page.reload();
  await expect(larger).toBeDisabled();
  expect(await fontSize(firstParagraph(page))).toBe(largest);
  expect(await page.getByRole("heading", { level: 1 }).boundingBox()).toEqual(headline);
  const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0));
  expect(moved).toBeLessThanOrEqual(0.01);
});

test("a reader copies the address from the share menu by keyboard, and nobody else hears of it", async ({ page, context, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL!).origin) elsewhere.push(request.url());
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openLead(page);
  const opener = page.locator("summary[aria-label='공유하기']");
  const copy = page.getByRole("button", { name: "주소 복사" });
  await tabTo(page, opener);
  await page.keyboard.press("Enter");
  await tabTo(page, copy);
  await page.keyboard.press("Enter");
  await expect(page.getByText("주소를 복사했습니다.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https?:.*\/articles\/\d+$/);
  for (const name of ["페이스북", "X", "네이버"]) await expect(page.getByRole("link", { name: `${name} 새 창` })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(copy).toBeHidden();
  expect(await hasFocus(opener)).toBe(true);
  expect(elsewhere).toEqual([]);
});

test("the share menu leads to the newsroom's own channel", async ({ page }) => {
  await openLead(page);
  await tabTo(page, page.locator("summary[aria-label='공유하기']"));
  await page.keyboard.press("Enter");
  const channel = page.getByRole("group", { name: "기사 도구" }).getByRole("link", { name: "유튜브 채널 새 창" });
  await expect(channel).toBeVisible();
  await expect(channel).toHaveAttribute("href", "https://www.youtube.com/@manpa.example");
  await expect(channel).toHaveAttribute("target", "_blank");
  await expect(channel).toHaveAttribute("rel", "noopener");
});

test("a reader opens a photo and closes it by keyboard, and goes on where they were", async ({ page }) => {
  await openLead(page);
  const figure = page.getByRole("figure").first();
  const photo = figure.getByRole("link", { name: /크게 보기$/ });
  const box = page.getByRole("dialog", { name: "사진 크게 보기" });
  await tabTo(page, photo);
  // Before the page's script is there the same key leads to the photo itself.
  await expect(async () => {
    if (page.url().includes("/photos/")) await page.goBack();
    await photo.focus();
    await page.keyboard.press("Enter");
    await expect(box).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(box.getByRole("figure")).toContainText((await figure.locator("figcaption").textContent())!);
  await expect(box.getByRole("img")).toHaveAccessibleName((await figure.getByRole("img").getAttribute("alt"))!);
  await expect.poll(() => box.getByRole("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(960);
  expect(await hasFocus(box.getByRole("button", { name: "닫기" }))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  expect(await hasFocus(photo)).toBe(true);

  await page.keyboard.press("Enter");
  await expect(box).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(box).toBeHidden();
  expect(await hasFocus(photo)).toBe(true);
  await expect(page).toHaveURL(/\/articles\/\d+$/);
});

test("without JavaScript a photo is a link to its large file", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: "ko-KR" });
  const page = await context.newPage();
  await openLead(page);
  await page.getByRole("link", { name: /크게 보기$/ }).first().click();
  await expect(page).toHaveURL(/\/photos\/[0-9a-z]+-1600\.webp$/);
  await context.close();
});

test("without JavaScript no tool is offered that would do nothing, and the share menu still leads out", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: "ko-KR", viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await openLead(page);
  const tools = page.getByRole("group", { name: "기사 도구" });
  await tools.locator("summary").click();
  for (const name of ["페이스북", "X", "네이버", "유튜브 채널"]) await expect(tools.getByRole("link", { name: `${name} 새 창` })).toBeVisible();
  const { x, width } = (await tools.getByText(/^https?:.*\/articles\/\d+$/).boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(320);
  await expect(tools.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /(어두운|밝은) 화면으로/ })).toHaveCount(0);
  await context.close();
});

test("a printed article is the article alone, with its address", async ({ page }) => {
  await openLead(page);
  await page.emulateMedia({ media: "print" });
  for (const gone of [
    page.getByRole("banner"),
    page.getByRole("contentinfo"),
    page.getByRole("group", { name: "기사 도구" }),
    page.getByRole("list", { name: "태그" }),
    page.getByRole("heading", { name: "관련 기사" }),
    page.getByRole("navigation", { name: /앞뒤 기사$/ }),
    page.getByRole("heading", { name: "최신기사" }),
    page.locator("#comments"),
  ]) {
    await expect(gone).toBeHidden();
  }
  for (const kept of [
    page.getByRole("heading", { level: 1 }),
    page.getByRole("link", { name: /기자$/ }).first(),
    page.getByText("입력").locator("..").locator("time"),
    page.getByText(/· https?:\/\/.*\/articles\/\d+$/),
    page.getByRole("figure").first().locator("figcaption"),
    firstParagraph(page),
  ]) {
    await expect(kept).toBeVisible();
  }
});

test("a reader's dark page is dark before its first paint, without a flash of white", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  // Nothing can be painted before there is a body.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.body) return;
      Object.assign(window, { themeAtBody: document.documentElement.dataset.theme ?? "none" });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await openLead(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const themeAtBody = () => page.evaluate(() => (window as unknown as { themeAtBody: string }).themeAtBody);
  expect(await themeAtBody()).toBe("none");
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await page.getByRole("button", { name: "어두운 화면으로" }).click();
  await expect.poll(ground).toBe("rgb(19, 22, 25)");
  await page.reload();
  expect(await themeAtBody()).toBe("dark");
  expect(await ground()).toBe("rgb(19, 22, 25)");
  await page.getByRole("button", { name: "밝은 화면으로" }).click();
  await expect.poll(ground).toBe("rgb(255, 255, 255)");
  await page.reload();
  expect(await themeAtBody()).toBe("none");
});

test("a changed article says so, and leads on to related ones and to its neighbours", async ({ page }) => {
  await openLead(page);
  await expect(page.getByText(/^읽는 데 \d+분/)).toContainText("처음 발행한 뒤 고친 기사입니다.");
  const related = page.getByRole("region", { name: "관련 기사" }).getByRole("link");
  await expect(related).toHaveCount(4);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("navigation", { name: /앞뒤 기사$/ }).getByRole("link", { name: /^이전 기사/ }).click();
  await page.getByRole("navigation", { name: /앞뒤 기사$/ }).getByRole("link", { name: /^다음 기사/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title!);
});
