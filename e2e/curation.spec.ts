import { query } from "./database";
import { expect, makeArticle, test } from "./fixtures";

test("an editor chooses the front page's lead by keyboard, looks at it, puts it up, schedules another and goes back", async ({ page, as, newPage }) => {
  const mark = Date.now().toString(36);
  const [first, second] = [await makeArticle(`배치할 ${mark} 하나`), await makeArticle(`배치할 ${mark} 둘`)];
  // so old that they lead by nobody's choice but the desk's
  await query(`UPDATE articles SET "publishedAt" = now() - interval '3 years' WHERE id = ANY ($1)`, [[first.id, second.id]]);
  await as("editor");
  await page.goto("/desk/front");
  const chosen = page.getByRole("list", { name: "고른 기사" });
  const search = page.getByRole("searchbox", { name: "실을 기사 찾기" });
  for (const { number } of [first, second]) {
    await search.fill(String(number));
    await expect(page.locator("[data-found]").first()).toContainText(`${number}번`);
    await search.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(chosen).toContainText(`배치할 ${mark} ${number === first.number ? "하나" : "둘"}`);
  }
  await chosen.getByRole("button", { name: `배치할 ${mark} 둘 위로` }).press("Enter");
  await expect(chosen.getByRole("listitem").first()).toContainText(`머리기사배치할 ${mark} 둘`);
  await expect(chosen.getByRole("button", { name: `배치할 ${mark} 둘 위로` })).toBeFocused();
  await expect(page.frameLocator("iframe").getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(`배치할 ${mark} 둘`);

  const tab = page.getByRole("navigation", { name: "배치할 화면" }).getByRole("link").nth(1);
  await tab.click();
  await page.getByRole("dialog", { name: "저장하지 않고 떠날까요?" }).getByRole("button", { name: "취소" }).click();
  await expect(chosen.getByRole("listitem")).toHaveCount(2);

  await page.getByRole("button", { name: "지금 싣기" }).press("Enter");
  await expect(page.getByText("지금부터 이 배치로 실립니다.")).toBeVisible();
  const reader = await newPage(null);
  await reader.goto("/");
  await expect(reader.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(`배치할 ${mark} 둘`);

  await page.getByLabel(/예약할 때/).fill("2127-03-04T09:10");
  await page.getByRole("button", { name: "예약", exact: true }).press("Enter");
  await page.getByRole("button", { name: /^취소: 2127-03-04 09:10/ }).press("Enter");
  await expect(page.getByText("예약한 배치를 취소했습니다.")).toBeVisible();

  const layOutMeanwhile = () => query(`INSERT INTO curations (id, numbers) VALUES (gen_random_uuid(), '{}')`);
  await layOutMeanwhile();
  await page.getByRole("button", { name: "지금 싣기" }).press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "배치를 바꿨습니다" })).toBeVisible();
  await page.getByRole("button", { name: "지금 싣기" }).press("Enter");
  await expect(page.getByText("지금부터 이 배치로 실립니다.")).toBeVisible();

  const question = page.getByRole("dialog", { name: "앞의 배치로 되돌릴까요?" });
  await layOutMeanwhile();
  await page.getByRole("button", { name: "앞의 배치로" }).press("Enter");
  await question.getByRole("button", { name: "되돌리기" }).press("Enter");
  await expect(question.getByRole("alert")).toContainText("배치를 바꿨습니다");
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(chosen.getByRole("listitem").first()).toContainText(`배치할 ${mark} 둘`);
  await page.getByRole("button", { name: "지금 싣기" }).press("Enter");
  await expect(page.getByText("지금부터 이 배치로 실립니다.")).toBeVisible();
  await page.getByRole("button", { name: "앞의 배치로" }).press("Enter");
  await question.getByRole("button", { name: "되돌리기" }).press("Enter");
  await expect(page.getByText("앞의 배치로 되돌렸습니다.")).toBeVisible();
  await expect(page.getByText("고른 기사가 없어 새 기사가 차례로 실립니다.")).toBeVisible();
  await tab.click();
  await expect(tab).toHaveAttribute("aria-current", "page");
  // that layout leaves the choice to the newest, which is another by now
  await makeArticle(`배치할 ${mark} 셋`);
  await expect(async () => {
    await reader.reload();
    await expect(reader.getByRole("main").getByRole("heading", { level: 2 }).first()).not.toHaveText(`배치할 ${mark} 둘`, { timeout: 500 });
  }).toPass();
});
