import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { query } from "./database";
import { expect, makeArticle, makeSearchable, test } from "./fixtures";

const mark = () => randomUUID().slice(0, 6);
const VIDEO_ID = "manpa_TV-01";

const body = (page: Page) => page.getByRole("textbox", { name: "본문" });
const cells = (page: Page) => body(page).locator("td");
const tool = (page: Page, name: string) => page.getByRole("toolbar", { name: "서식" }).getByRole("button", { name });
const tableTool = (page: Page, name: string) => page.getByRole("group", { name: "표 다루기" }).getByRole("button", { name: `표 ${name}` });
const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement);

/** Addresses outside the site that the page asks for. YouTube itself is played by the test. */
async function listenElsewhere(page: Page, baseURL: string): Promise<string[]> {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL).origin) elsewhere.push(request.url());
  });
  await page.route("https://www.youtube-nocookie.com/**", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: "<p>재생 중</p>" }));
  return elsewhere;
}

async function paste(page: Page, data: Record<string, string>) {
  await body(page).evaluate((element, entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of entries) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, Object.entries(data));
}

async function publish(page: Page) {
  await page.getByRole("textbox", { name: "부제" }).fill("표와 영상을 함께 보는 부제");
  await page.getByRole("button", { name: "발행", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "발행", exact: true }).click();
  await expect(page.getByText("발행했습니다.").first()).toBeVisible();
}

async function articleWith(blocks: unknown[]) {
  const article = await makeArticle(`블록 시험 ${mark()}`);
  await query(`UPDATE articles SET body = $2 WHERE number = $1`, [article.number, JSON.stringify(blocks)]);
  return article;
}

test("a reporter sets a table and a video into an article, and a reader's browser asks nobody else before a click", async ({ page, as, newPage, baseURL }) => {
  await as("reporter");
  const reporting = await listenElsewhere(page, baseURL!);
  const title = `표와 영상이 있는 기사 ${mark()}`;
  await page.goto("/desk/articles/new");
  await page.getByRole("textbox", { name: "제목", exact: true }).fill(title);
  await body(page).click();
  await page.keyboard.type("코스피가 4100선을 넘었다.");

  await tool(page, "표 넣기").click();
  for (const text of ["날짜", "종가", "장면", "31일", "4107.50", "마지막 거래"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await tableTool(page, "행 빼기").click();
  await page.getByRole("textbox", { name: "표 제목" }).fill("10월 코스피");

  await body(page).locator("> p").last().click();
  await tool(page, "영상 넣기").click();
  const dialog = page.getByRole("dialog", { name: "영상 넣기" });
  const address = dialog.getByRole("textbox", { name: "YouTube 주소" });
  await address.fill("https://vimeo.com/123456789");
  await dialog.getByRole("button", { name: "넣기" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(/^YouTube 영상만 넣을 수 있습니다\./);
  await address.fill("https://www.youtube.com/@manpa");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveText("채널이나 재생목록이 아니라 영상 한 편의 주소를 적어 주세요.");
  await address.fill(`youtube.com/shorts/${VIDEO_ID}?feature=share`);
  await page.keyboard.press("Enter");
  const videoTitle = page.getByRole("textbox", { name: "영상 제목" });
  await expect(videoTitle).toBeFocused();
  await expect(page.getByText("첫째 영상 · 바로 가기")).toBeVisible();
  await page.keyboard.type("장 마감 뒤 객장");
  await publish(page);
  await page.reload();
  await expect(cells(page)).toHaveText(["날짜", "종가", "장면", "31일", "4107.50", "마지막 거래"]);
  await expect(videoTitle).toHaveValue("장 마감 뒤 객장");
  expect(reporting).toEqual([]);

  const reader = await newPage(null);
  const elsewhere = await listenElsewhere(reader, baseURL!);
  const [article] = await query<{ number: number }>(`SELECT number FROM articles WHERE title = $1`, [title]);
  await reader.goto(`/articles/${article!.number}`, { waitUntil: "networkidle" });
  const table = reader.getByRole("table", { name: "10월 코스피" });
  await expect(table.getByRole("columnheader")).toHaveText(["날짜", "종가", "장면"]);
  await expect(table.getByRole("cell")).toHaveText(["31일", "4107.50", "마지막 거래"]);
  const play = reader.getByRole("link", { name: /^영상 재생: 장 마감 뒤 객장/ });
  await expect(play).toHaveAttribute("href", `https://www.youtube.com/watch?v=${VIDEO_ID}`);
  await play.hover();
  expect(elsewhere).toEqual([]);
  await play.focus();
  await reader.keyboard.press("Enter");
  const player = reader.locator("iframe");
  await expect(player).toHaveAttribute("title", "장 마감 뒤 객장");
  await expect(player.contentFrame().getByText("재생 중")).toBeVisible();
  expect(await hasFocus(player)).toBe(true);
  expect(elsewhere.map((url) => new URL(url).origin)).toEqual(["https://www.youtube-nocookie.com"]);
});

test("a writer sets another article into the text by a slash, and a reader is led to it", async ({ page, as, newPage }) => {
  await as("reporter");
  const [title, headline] = [`가리키는 기사 ${mark()}`, `가리킨 기사 ${mark()}`];
  const other = await makeSearchable({ title: headline, body: "다른 기사의 본문이다.", daysAgo: 1 });
  await page.goto("/desk/articles/new");
  await page.getByRole("textbox", { name: "제목", exact: true }).fill(title);
  await body(page).click();
  await page.keyboard.type("앞의 문단이다.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/Rel");
  await expect(page.getByRole("option", { name: /^관련 기사/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox", { name: "본문에 넣을 기사 찾기" }).fill(String(other.number));
  await page.getByRole("dialog").getByRole("button", { name: headline }).click();
  await expect(body(page).getByRole("link", { name: headline })).toBeVisible();
  await page.keyboard.type("뒤의 문단이다.");
  await expect(body(page).locator("> p")).toHaveText(["앞의 문단이다.", "뒤의 문단이다."]);
  await publish(page);

  const reader = await newPage(null);
  const [article] = await query<{ number: number }>(`SELECT number FROM articles WHERE title = $1`, [title]);
  await reader.goto(`/articles/${article!.number}`);
  await reader.getByRole("article").getByRole("link", { name: headline }).click();
  await expect(reader.getByRole("heading", { level: 1, name: headline })).toBeVisible();
});

test("a reporter builds a table by keyboard alone", async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/articles/new");
  await body(page).click();
  await tool(page, "표 넣기").focus();
  await page.keyboard.press("Enter");
  await expect(cells(page)).toHaveCount(9);
  await page.keyboard.type("가");
  await page.keyboard.press("Enter");
  await page.keyboard.type("나");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("다");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("라");
  await expect(cells(page)).toHaveCount(12);
  await expect(cells(page).nth(3).locator("br:not(.ProseMirror-trailingBreak)")).toHaveCount(1);
  await expect(cells(page).nth(6)).toHaveText("라");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("마");
  await expect(cells(page).nth(5)).toHaveText("마");

  // the last cell leads on to the table's buttons, and they keep the focus
  for (let step = 0; step < 7; step += 1) await page.keyboard.press("Tab");
  await expect(tableTool(page, "위에 행")).toBeFocused();
  await tableTool(page, "왼쪽에 열").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(cells(page)).toHaveCount(20);
  await expect(page.getByText("4행 5열")).toBeVisible();
  await tableTool(page, "열 빼기").focus();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press("Space");
  await expect(tableTool(page, "열 빼기")).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByText("4행 1열")).toBeVisible();
  await expect(tableTool(page, "제목 행")).toHaveAttribute("aria-pressed", "true");
  await tableTool(page, "제목 행").focus();
  await page.keyboard.press("Space");
  await expect(tableTool(page, "제목 행")).toHaveAttribute("aria-pressed", "false");

  // Enter in the last row leaves the table, and the caret is in the text behind it
  await cells(page).last().click();
  await page.keyboard.press("Enter");
  await page.keyboard.type("표 아래 문단");
  await expect(body(page).locator("> p").last()).toHaveText("표 아래 문단");
  await tableTool(page, "지우기").focus();
  await page.keyboard.press("Enter");
  await expect(cells(page)).toHaveCount(0);
  await expect(body(page)).toContainText("표 아래 문단");
  await page.keyboard.press("Control+z");
  await expect(cells(page)).toHaveCount(4);
});

test("a table from a spreadsheet and an address of a video are pasted as what they are", async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/articles/new");
  await body(page).click();
  await paste(page, {
    "text/plain": "도시\t인구",
    "text/html": `<table><caption>도시 인구</caption><colgroup><col></colgroup><thead><tr><th>도시</th><th colspan="2">인구</th></tr></thead>
      <tbody><tr><td rowspan="2"><p>경주</p><p>포항</p></td><td><b>24만</b></td><td style="color:red">비고</td></tr><tr><td>49만</td></tr></tbody></table>`,
  });
  await expect(cells(page)).toHaveText(["도시", "인구", "", "경주포항", "24만", "비고", "", "49만", ""]);
  await expect(cells(page).nth(3).locator("p")).toHaveCount(1);
  await expect(cells(page).nth(4).locator("strong")).toHaveText("24만");
  await expect(page.getByRole("textbox", { name: "표 제목" })).toHaveValue("도시 인구");
  await expect(tableTool(page, "제목 행")).toHaveAttribute("aria-pressed", "true");

  await page.keyboard.press("Control+End");
  await page.keyboard.type("주소는 ");
  await paste(page, { "text/plain": `https://youtu.be/${VIDEO_ID}` });
  await expect(body(page)).toContainText(`주소는 https://youtu.be/${VIDEO_ID}`);
  await expect(page.getByRole("textbox", { name: "영상 제목" })).toHaveCount(0);
  await page.keyboard.press("Enter");
  await paste(page, { "text/plain": `https://youtu.be/${VIDEO_ID}` });
  await expect(page.getByRole("textbox", { name: "영상 제목" })).toBeFocused();
});

test("a wide table scrolls by itself on a narrow screen and is whole in print", async ({ page }) => {
  const cell = (text: string) => [{ text }];
  const row = (text: string) => Array.from({ length: 8 }, (_, at) => cell(`${text}${at}열의긴낱말`));
  const { number } = await articleWith([{ type: "paragraph", runs: cell("표가 있다.") }, { type: "table", header: true, caption: "넓은 표", rows: [row("머리"), row("값")] }]);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`/articles/${number}`);
  const region = page.getByRole("region", { name: "표: 넓은 표" });
  const room = () => region.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(await room()).toBeGreaterThan(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  expect(await room()).toBeLessThanOrEqual(1);
});

test("without JavaScript a video is a link to YouTube", async ({ browser, baseURL }) => {
  const { number } = await articleWith([{ type: "paragraph", runs: [{ text: "영상이 있다." }] }, { type: "video", videoId: VIDEO_ID, title: "객장 영상" }]);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: "ko-KR" });
  const page = await context.newPage();
  await page.goto(`/articles/${number}`);
  await expect(page.getByRole("link", { name: /^영상 재생: 객장 영상/ })).toHaveAttribute("href", `https://www.youtube.com/watch?v=${VIDEO_ID}`);
  await expect(page.locator("iframe")).toHaveCount(0);
  await context.close();
});

async function articleWithPhotos(count: number) {
  const photos = await query<{ id: string }>(`SELECT id FROM photos WHERE width > 1 ORDER BY id LIMIT $1`, [count]);
  return articleWith(
    photos.flatMap(({ id }, at) => [
      { type: "paragraph", runs: [{ text: `문단 ${at + 1}` }] },
      { type: "photo", photoId: id, alt: `그림 ${at + 1}`, caption: [{ text: `설명 ${at + 1}` }], credit: `만파 ${at + 1}` },
    ]),
  );
}

test("a reader steps through the photos by keyboard, hears which one it is, and comes back to where they were", async ({ page }) => {
  const { number } = await articleWithPhotos(3);
  await page.goto(`/articles/${number}`);
  const opener = page.getByRole("link", { name: /크게 보기$/ }).nth(1);
  await opener.focus();
  await page.keyboard.press("Enter");
  const box = page.getByRole("dialog", { name: "사진 크게 보기" });
  const status = box.getByRole("status");
  const isAt = async (place: number) => {
    await expect(status).toHaveText(`3장 중 ${place}번째 그림 ${place}`);
    await expect(box.getByRole("img")).toHaveAccessibleName(`그림 ${place}`);
    await expect(box.getByRole("figure")).toContainText(`설명 ${place} 사진=만파 ${place}`);
    expect(await box.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  };
  await isAt(2);
  await page.keyboard.press("ArrowRight");
  await isAt(3);
  await page.keyboard.press("ArrowRight");
  await isAt(3);
  await page.keyboard.press("Home");
  await isAt(1);
  await expect(box.getByRole("button", { name: "이전 사진" })).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(box.getByRole("button", { name: "다음 사진" })).toBeFocused();
  await page.keyboard.press("Enter");
  await isAt(2);
  // a click on the photo closes nothing, and the keys are still heard
  await box.getByRole("img").click();
  await page.keyboard.press("ArrowLeft");
  await isAt(1);
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  expect(await hasFocus(opener)).toBe(true);
});

test("a reader swipes from photo to photo; a single photo has nowhere to go", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 390, height: 800 }, locale: "ko-KR" });
  const page = await context.newPage();
  await page.goto(`/articles/${(await articleWithPhotos(2)).number}`);
  await page.getByRole("link", { name: /크게 보기$/ }).first().tap();
  const status = page.getByRole("dialog").getByRole("status");
  await expect(status).toHaveText("2장 중 1번째 그림 1");
  const cdp = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) => cdp.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: 400 }] });
  const swipe = async (from: number, to: number) => {
    await touch("touchStart", from);
    for (let step = 1; step <= 5; step += 1) await touch("touchMove", from + ((to - from) * step) / 5);
    await touch("touchEnd", to);
  };
  await swipe(300, 80);
  await expect(status).toHaveText("2장 중 2번째 그림 2");
  await swipe(80, 300);
  await expect(status).toHaveText("2장 중 1번째 그림 1");

  await page.goto(`/articles/${(await articleWithPhotos(1)).number}`);
  await page.getByRole("link", { name: /크게 보기$/ }).first().tap();
  await expect(status).toHaveText("그림 1");
  await expect(page.getByRole("button", { name: "다음 사진" })).toHaveCount(0);
  await context.close();
});
