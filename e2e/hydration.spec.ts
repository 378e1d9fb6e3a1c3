import { expect, type Page, test } from "@playwright/test";
import { query } from "./database";
import { makeArticle, makeSomeone, signIn } from "./fixtures";

const newArticle = async () => `/articles/${(await makeArticle("글이 먼저 보이는 기사")).number}`;

/** What React would complain of where the page is not as it drew it. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("pageerror", ({ message }) => said.push(message));
  return said;
}

const held = (page: Page) => page.locator("script[data-src]");
const larger = (page: Page) => page.getByRole("button", { name: "글자 크게" });

test("a public page asks for no script before the first sign of a hand", async ({ page }) => {
  const address = await newArticle();
  const said = complaints(page);
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.clock.install();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(scripts).toEqual([]);
  expect(await held(page).count()).toBeGreaterThan(5);
  expect(await page.evaluate(() => "__next_f" in window)).toBe(false);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.getByRole("button", { name: "밝은 화면으로" })).toBeVisible();
  await page.emulateMedia({ colorScheme: "light" });
  await page.mouse.move(10, 10);
  await expect(held(page)).toHaveCount(0);
  await page.getByRole("button", { name: "어두운 화면으로" }).click();
  await expect(page.getByRole("button", { name: "밝은 화면으로" })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(5);
  await page.clock.fastForward(5000);
  expect(said).toEqual([]);
});

test("the text waits for no script: what runs before the first paint stands above the stylesheet", async ({ request }) => {
  const html = await (await request.get(await newArticle())).text();
  expect(html.indexOf('<script id="kept-choices">')).toBeGreaterThan(0);
  expect(html.indexOf('<script id="kept-choices">')).toBeLessThan(html.indexOf('<link rel="stylesheet"'));
  const beforeText = html.slice(0, html.lastIndexOf("</footer>"));
  expect(beforeText).toContain('<link rel="expect" href="#site-footer" blocking="render"/>');
  expect(beforeText.match(/<script(?! data-src| id="kept-choices"| type="application\/ld\+json"|[^>]*noModule)[^>]*>/g)).toBeNull();
});

test("it becomes live by itself while somebody only reads", async ({ page }) => {
  const address = await newArticle();
  await page.clock.install();
  await page.goto(address);
  expect(await held(page).count()).toBeGreaterThan(5);
  await page.clock.fastForward(5000);
  await expect(held(page)).toHaveCount(0);
});

test("what is pressed before the scripts are there is answered once they are, press by press", async ({ page }) => {
  const address = await newArticle();
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(address);
  const size = () => page.evaluate(() => document.documentElement.dataset.textSize);
  await larger(page).click();
  await larger(page).click();
  await expect(held(page)).toHaveCount(0);
  expect(await size()).toBeUndefined();
  letGo();
  await expect.poll(size).toBe("5");
  await page.getByRole("button", { name: "글자 작게" }).click();
  await expect.poll(size).toBe("4");
});

test("what was written before the scripts are there is kept through signing in", async ({ page, baseURL, context }) => {
  const address = await newArticle();
  await page.goto(address);
  const words = "스크립트보다 먼저 쓴 댓글";
  await page.getByRole("textbox", { name: "댓글 쓰기" }).evaluate((box: HTMLTextAreaElement, text) => (box.value = text), words);
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(context, await makeSomeone("reader"), baseURL!);
  await page.goto(address);
  await expect(page.getByRole("textbox", { name: "댓글 쓰기" })).toHaveValue(words);
});

test("a photo pressed before the scripts are there opens on the page", async ({ page }) => {
  const [lead] = await query<{ number: number }>(`SELECT number FROM articles WHERE "publishedAt" = '2025-10-31T15:44:33+09:00'`);
  await page.goto(`/articles/${lead!.number}`);
  await page.getByRole("link", { name: /크게 보기$/ }).first().click();
  await expect(page.getByRole("dialog", { name: "사진 크게 보기" })).toBeVisible();
});

test("where no script arrives, what was pressed goes the way it goes without", async ({ page }) => {
  const address = await newArticle();
  await page.route("**/_next/static/chunks/*.js", (route) => route.abort());
  await page.goto(address);
  await page.getByRole("textbox", { name: "댓글 쓰기" }).fill("스크립트가 오지 않을 때 쓴 댓글");
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page.getByRole("link", { name: "회원가입" })).toBeVisible();
});

test("who has signed in or chosen colours, who follows a link to a comment and who comes back does not wait", async ({ page, context, baseURL }) => {
  const address = await newArticle();
  await page.goto(`${address}#comments`);
  await expect(held(page)).toHaveCount(0);
  await page.goto(address);
  await page.goto("/about");
  await page.goBack();
  await expect(held(page)).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem("theme", "dark"));
  await page.goto(address);
  await expect(held(page)).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  const someone = await makeSomeone("reader");
  await signIn(context, someone, baseURL!);
  await page.goto(address);
  await expect(held(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: someone.name })).toBeVisible();
});

test("a page that the browser kept before anything began is asked for anew", async ({ page }) => {
  await page.goto(await newArticle());
  expect(await held(page).count()).toBeGreaterThan(5);
  const anew = page.waitForEvent("load");
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await anew;
});
