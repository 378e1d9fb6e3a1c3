import { query } from "./database";
import { expect, makeArticle, test } from "./fixtures";

const SAID = "찾으시는 화면이 없습니다";
const NOT_THERE = [
  "/no-such-page",
  "/articles/999999",
  "/articles/abc",
  "/articles/999999/changes",
  "/sections/none",
  "/people/none",
  "/reporters/none",
  "/tags/없는-태그",
  "/latest/before/none",
  "/latest/x",
  "/corrections/before/none",
  "/articles/%E0",
  "/sections/%ED%95",
];

test("what is not there answers 404 with a whole page, without a script too", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: "ko-KR" });
  const page = await context.newPage();
  for (const path of NOT_THERE) {
    // drawn the first time, kept the second
    for (const time of ["first", "second"]) {
      const answer = await page.goto(path);
      expect.soft(answer?.status(), `${path}, ${time} time`).toBe(404);
      await expect.soft(page.getByRole("heading", { level: 1, name: SAID }), path).toBeVisible();
    }
  }
  await page.getByRole("link", { name: "최신 기사" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "최신기사" })).toBeVisible();
  await context.close();
});

test("it is there before any script, and becomes live without a complaint", async ({ page }) => {
  const said: string[] = [];
  page.on("pageerror", ({ message }) => said.push(message));
  await page.clock.install();
  await page.goto("/articles/999998");
  await expect(page.getByRole("heading", { level: 1, name: SAID })).toBeVisible();
  await expect(page).toHaveTitle(/찾을 수 없습니다/);
  await page.mouse.move(10, 10);
  await page.getByRole("button", { name: "어두운 화면으로" }).click();
  await expect(page.getByRole("button", { name: "밝은 화면으로" })).toBeVisible();
  expect(said).toEqual([]);
});

test("an article that comes is there at an address that was not", async ({ page }) => {
  const { number } = await makeArticle("나중에 나온 기사");
  await query(`UPDATE articles SET status = 'draft', "publishedAt" = NULL WHERE number = $1`, [number]);
  expect((await page.goto(`/articles/${number}`))?.status()).toBe(404);
  await query(`UPDATE articles SET status = 'published', "publishedAt" = now() WHERE number = $1`, [number]);
  await query(`SELECT pg_notify('manpa_expiry', 'everything')`);
  await expect.poll(async () => (await page.goto(`/articles/${number}`))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1, name: "나중에 나온 기사" })).toBeVisible();
});

test("pages that ask who is there say so too", async ({ page }) => {
  for (const path of ["/unsubscribe/none", "/policies/takedown/received", "/articles/999999/comment"]) {
    await page.goto(path);
    await expect.soft(page.getByRole("heading", { level: 1, name: SAID }), path).toBeVisible();
  }
});

test("the call of an address that is no text is refused as one of nothing", async ({ request }) => {
  const answer = await request.get("/api/articles/%ff");
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toMatchObject({ code: "not-found", status: 404 });
});
