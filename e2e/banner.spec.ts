import type { Page } from "@playwright/test";
import { query } from "./database";
import { expect, makeArticle, test } from "./fixtures";

/** Well below the minute after which a cached page is made anew by itself. */
const SOON = { timeout: 25_000 };

const bannerOf = (page: Page) => page.getByRole("complementary", { name: "알림 배너" });

/** How many banners each of these pages shows, opened anew until it is so. */
async function expectBanners(page: Page, paths: string[], count: number) {
  await expect(async () => {
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole("contentinfo")).toBeVisible();
      expect(await bannerOf(page).count(), path).toBe(count);
    }
  }).toPass(SOON);
}

test.afterEach(() => query(`DELETE FROM settings WHERE key = 'banner'`));

test("an administrator sets a banner by keyboard, readers see it on every page, and it goes at its end or when it is taken away", async ({ page, as, newPage }) => {
  const mark = Date.now().toString(36);
  const paths = ["/", `/articles/${(await makeArticle(`배너 아래의 기사 ${mark}`)).number}`];
  const reader = await newPage(null);
  // kept without it
  await expectBanners(reader, paths, 0);

  await as("admin");
  await page.goto("/desk/settings");
  const form = page.locator("form").filter({ has: page.getByRole("heading", { name: "알림 배너" }) });
  const [text, link] = [form.getByLabel("배너 문구"), form.getByLabel("배너가 이어질 주소")];
  const [from, until] = [form.getByLabel("배너를 올릴 때"), form.getByLabel("배너를 내릴 때")];
  const save = () => form.getByRole("button", { name: "저장" }).press("Enter");
  await text.focus();
  await page.keyboard.type(`개표 방송 ${mark}`);
  await expect(text).toHaveValue(`개표 방송 ${mark}`);
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.type("//evil.test");
  await page.keyboard.press("Enter");
  await expect(form.getByText("/로 시작하는 이 사이트의 주소나 https://로 시작하는 주소를 적어 주세요.")).toBeVisible();
  await expect(link).toBeFocused();
  await expect(link).toHaveValue("//evil.test");
  await link.fill("/latest");
  await save();
  await expect(form.getByText("배너를 내릴 때를 정해 주세요.")).toBeVisible();
  await expect(until).toBeFocused();
  await expect(text).toHaveValue(`개표 방송 ${mark}`);
  await until.fill("2020-01-01T00:00");
  await save();
  await expect(form.getByText("이미 지난 시각입니다.")).toBeVisible();
  await from.fill("2127-03-04T09:10");
  await until.fill("2127-03-04T09:10");
  await save();
  await expect(form.getByText("내릴 때가 올릴 때보다 뒤여야 합니다.")).toBeVisible();
  await from.fill("");
  await save();
  await expect(form.getByRole("status")).toHaveText("저장했습니다.");

  await expectBanners(reader, paths, 1);
  const shown = bannerOf(reader).getByRole("link", { name: `개표 방송 ${mark}` });
  await reader.setViewportSize({ width: 390, height: 800 });
  expect((await shown.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await shown.focus();
  await reader.keyboard.press("Enter");
  await expect(reader).toHaveURL(/\/latest$/);
  await expect(bannerOf(reader)).toHaveCount(1);

  // ends and begins by itself; the form's whole minutes are too long to wait for here
  const turnIn = (ms: number, end: "from" | "until") =>
    query(`UPDATE settings SET value = value || jsonb_build_object('from', '', 'until', '2127-03-04T09:10:00+09:00') || jsonb_build_object($1::text, $2::text) WHERE key = 'banner'`, [end, new Date(Date.now() + ms).toISOString()]);
  await turnIn(4_000, "until");
  await expectBanners(reader, paths, 0);
  await turnIn(6_000, "from");
  await expectBanners(reader, paths, 1);

  await page.reload();
  await until.fill("2127-03-04T09:10");
  await link.fill("https://vote.test/2127");
  await from.fill("");
  await save();
  await expect(form.getByRole("status")).toHaveText("저장했습니다.");
  await expectBanners(reader, paths, 1);
  await expect(bannerOf(reader).getByRole("link")).toHaveAttribute("rel", "noopener");
  await text.fill("");
  await save();
  await expect(form.getByRole("status")).toHaveText("저장했습니다.");
  await expectBanners(reader, paths, 0);
});
