import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures";

test("a reporter sees which names will be links, undoes one, chooses whose another is, and readers get just that", async ({ page, as, newPage }) => {
  await as("reporter");
  const title = `이름을 고른 기사 ${randomUUID().slice(0, 6)}`;
  await page.goto("/desk/articles/new");
  await page.getByRole("textbox", { name: "제목", exact: true }).fill(title);
  const text = page.getByRole("textbox", { name: "본문" });
  await text.click();
  await page.keyboard.type("이재명 대통령이 한지우 씨와 최태원 회장을 만났다. 최태원은 웃었다.");
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^저장됨/)).toBeVisible();
  const marked = text.locator("[data-person]");
  await expect(marked).toHaveText(["이재명", "최태원"]);

  const [first, homonym] = [page.getByRole("combobox", { name: "이재명" }), page.getByRole("combobox", { name: "한지우" })];
  await expect(homonym).toHaveValue("");
  await homonym.selectOption("가야금 연주자");
  await first.selectOption("연결하지 않음");
  await expect(marked).toHaveText(["한지우", "최태원"]);
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^저장됨/)).toBeVisible();
  await page.reload();
  await expect(marked).toHaveText(["한지우", "최태원"]);
  await first.selectOption("대한민국 대통령");
  await expect(marked).toHaveText(["이재명", "한지우", "최태원"]);
  await first.selectOption("연결하지 않음");
  await page.getByRole("textbox", { name: "부제" }).fill("이름이 이어지는 곳");
  await page.getByRole("button", { name: "발행", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "발행", exact: true }).click();
  await expect(page.getByText("발행했습니다.").first()).toBeVisible();

  const number = new URL(page.url()).pathname.split("/").pop();
  const reader = await newPage(null);
  await reader.goto(`/articles/${number}`);
  const names = reader.getByRole("article").locator("a[href^='/people/']");
  await expect(names).toHaveText(["한지우", "최태원"]);
  await expect(names.first()).toHaveAttribute("href", "/people/han-jiwoo-gayageum");
});
