import { randomUUID } from "node:crypto";
import { expect, makeSearchable, test } from "./fixtures";

// Syllables that no other article has side by side.
const coin = () => [...randomUUID().replaceAll("-", "").slice(0, 4)].map((digit) => String.fromCharCode(0xbe59 + Number.parseInt(digit, 16) * 28)).join("");

test("a reader searches with the keyboard, narrows by section and period, and opens what was found", async ({ page }) => {
  const word = coin();
  const [old, fresh] = [
    await makeSearchable({ title: `옛 기사에 ${word}에서는`, body: "본문이다.", daysAgo: 40 }),
    await makeSearchable({ title: "새 기사", body: `길게 쓴 본문 가운데 신${word}역이 나온다.`, daysAgo: 0 }),
  ];
  await page.goto("/");
  await page.getByRole("link", { name: "검색", exact: true }).focus();
  await page.keyboard.press("Enter");
  const box = page.getByRole("searchbox", { name: "검색어" });
  await expect(box).toBeFocused();
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page).toHaveTitle(new RegExp(`‘${word}’ 검색`));
  await expect(box).toHaveValue(word);
  await expect(page.getByRole("status")).toContainText("기사 2건");

  const found = page.getByRole("main").getByRole("article");
  await expect(found).toHaveCount(2);
  await expect(found.nth(0)).toContainText(`옛 기사에 ${word}에서는`);
  await expect(found.nth(1).locator("mark")).toHaveText(word);
  await page.getByRole("navigation", { name: "기간 고르기" }).getByRole("link", { name: "1주" }).click();
  await expect(found).toHaveCount(1);
  await expect(found).toContainText("새 기사");
  await page.getByText("날짜로 고르기").click();
  await page.getByLabel("종료일").fill(new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole("button", { name: "적용" }).click();
  await expect(found).toHaveCount(1);
  await found.getByRole("link", { name: /옛 기사/ }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`/articles/${old.number}$`));

  await page.goto(`/search?q=${word}${word}`);
  await expect(page.getByText("찾은 기사가 없습니다.")).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent("%'\"")}`);
  await expect(page.getByRole("alert").filter({ hasText: "검색어" })).toBeVisible();
  expect(fresh.number).toBeGreaterThan(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader searches, goes on to the next page, and finds the page of a person", async ({ page }) => {
    const word = coin();
    for (let count = 0; count < 21; count++) await makeSearchable({ title: `${word} 이야기 ${count}`, body: "본문이다.", daysAgo: count });
    await page.goto("/search");
    await page.getByRole("searchbox", { name: "검색어" }).fill(`"${word} 이야기"`);
    await page.getByRole("button", { name: "검색" }).click();
    const found = page.getByRole("main").getByRole("article");
    await expect(found).toHaveCount(20);
    await expect(found.first()).toContainText("이야기 0");
    await page.getByRole("link", { name: "다음 결과 보기" }).click();
    await expect(found).toHaveCount(1);
    await expect(found).toContainText("이야기 20");

    await page.getByRole("searchbox", { name: "검색어" }).fill("젠슨 황");
    await page.getByRole("button", { name: "검색" }).click();
    await page.getByRole("list", { name: "이름이 같은 사람" }).getByRole("link", { name: /젠슨 황/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("젠슨 황");
  });
});
