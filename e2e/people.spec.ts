import { expect, test } from "./fixtures";

test("an editor gives a person a portrait of the library, readers see it, and it can be taken away", async ({ page, context, as }) => {
  await as("editor");
  const slug = `portrait-${Date.now().toString(36)}`;
  await page.goto("/desk/people?new=");
  await page.getByRole("textbox", { name: "이름", exact: true }).fill("한서윤");
  await page.getByRole("textbox", { name: "주소" }).fill(slug);
  await page.getByRole("group", { name: "사진", exact: true }).getByRole("button", { name: "보관함에서 고르기" }).click();
  const picker = page.getByRole("dialog", { name: "사진 고르기" });
  await picker.getByRole("list", { name: "찾은 사진" }).getByRole("button").first().click();
  await expect(page.getByRole("img", { name: "고른 사진" })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("button", { name: "저장" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "서버가 답하지 않습니다." })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("textbox", { name: "이름", exact: true })).toHaveValue("한서윤");
  await page.getByRole("button", { name: "저장" }).click();
  await expect(page.getByRole("heading", { name: "새 인물" })).toHaveCount(0);
  await page.goto(`/people/${slug}`);
  await expect(page.getByRole("main").getByRole("img")).toBeVisible();

  await page.goto(`/desk/people?slug=${slug}`);
  await page.getByRole("button", { name: "사진 빼기" }).click();
  await expect(page.getByRole("button", { name: "보관함에서 고르기" })).toBeFocused();
  await page.getByRole("button", { name: "저장" }).click();
  await expect(page.getByRole("heading", { name: "한서윤 고치기" })).toHaveCount(0);
  await page.goto(`/people/${slug}`);
  await expect(page.getByRole("heading", { level: 1, name: "한서윤" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("img")).toHaveCount(0);
});
