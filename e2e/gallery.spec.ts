import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { query } from "./database";
import { expect, makeArticle, test } from "./fixtures";
import { drawPhoto } from "./photo";

const mark = () => randomUUID().slice(0, 6);
const body = (page: Page) => page.getByRole("textbox", { name: "본문" });
const photoOf = (page: Page, place: number, count: number) => page.getByRole("group", { name: `${count}장 중 ${place}번째 사진` });
const field = (photo: Locator, name: string) => photo.getByRole("textbox", { name, exact: true });

async function bring(page: Page, ...names: string[]) {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "사진 올리기" }).click();
  await (await choosing).setFiles(await Promise.all(names.map(async (name) => ({ name, mimeType: "image/jpeg", buffer: await drawPhoto() }))));
}

async function describe(photo: Locator, words: { caption: string; credit: string; alt: string }) {
  await field(photo, "설명").fill(words.caption);
  await field(photo, "출처").fill(words.credit);
  await field(photo, "대체 텍스트").fill(words.alt);
}

async function articleWith(count: number) {
  const article = await makeArticle(`사진 묶음 시험 ${mark()}`);
  const photos = await query<{ id: string }>(`SELECT id FROM photos WHERE width > 1 ORDER BY id LIMIT $1`, [count]);
  const placed = photos.map(({ id }, at) => ({ photoId: id, alt: `그림 ${at + 1}`, caption: [{ text: `설명 ${at + 1}` }], credit: `만파 ${at + 1}` }));
  await query(`UPDATE articles SET body = $2 WHERE number = $1`, [article.number, JSON.stringify([{ type: "paragraph", runs: [{ text: "사진이 있다." }] }, { type: "gallery", photos: placed }])]);
  return article;
}

test("a reporter makes a gallery of two photos, puts them in order by keyboard, and a reader steps through them", async ({ page, as, newPage }) => {
  await as("reporter");
  const title = `불꽃 축제 화보 ${mark()}`;
  await page.goto("/desk/articles/new");
  await page.getByRole("textbox", { name: "제목", exact: true }).fill(title);
  await page.getByRole("textbox", { name: "부제" }).fill("한강의 밤을 담았다");
  await body(page).click();
  await page.keyboard.type("여의도에서 불꽃 축제가 열렸다.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/화보");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "사진 올리기" })).toBeFocused();
  await expect(page.getByText("사진 묶음에는 사진을 2장 이상 넣어 주세요. 여기에 끌어다 놓아도 됩니다.")).toBeVisible();

  await bring(page, "one.jpg");
  await describe(photoOf(page, 1, 1), { caption: "불꽃이 오른 하늘", credit: "만파통신", alt: "강 위로 퍼지는 불꽃" });
  await expect(page.getByText("첫째 사진 묶음 · 바로 가기")).toBeVisible();
  await bring(page, "two.jpg");
  await expect(page.getByText("첫째 사진 묶음 둘째 사진 · 바로 가기").first()).toBeVisible();
  await page.getByText("첫째 사진 묶음 둘째 사진 · 바로 가기").first().click();
  await expect(field(photoOf(page, 2, 2), "대체 텍스트")).toBeFocused();
  await describe(photoOf(page, 2, 2), { caption: "모여든 사람들", credit: "만파통신", alt: "강변에 앉은 사람들" });
  await expect(page.getByRole("img", { name: "강변에 앉은 사람들" })).toHaveAttribute("src", /^\/photos\//);

  await page.getByRole("button", { name: "2번째 사진 앞으로" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "1번째 사진 앞으로" })).toBeFocused();
  await expect(field(photoOf(page, 1, 2), "설명")).toHaveValue("모여든 사람들");
  await expect(field(photoOf(page, 2, 2), "설명")).toHaveValue("불꽃이 오른 하늘");
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^저장됨/)).toBeVisible();
  await page.reload();
  await expect(field(photoOf(page, 1, 2), "설명")).toHaveValue("모여든 사람들");
  await page.getByRole("button", { name: "발행", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "발행", exact: true }).click();
  await expect(page.getByText("발행했습니다.").first()).toBeVisible();

  const reader = await newPage(null);
  const [article] = await query<{ number: number }>(`SELECT number FROM articles WHERE title = $1`, [title]);
  await reader.goto(`/articles/${article!.number}`, { waitUntil: "networkidle" });
  const gallery = reader.getByRole("group", { name: "사진 묶음, 2장" });
  await expect(gallery.getByRole("figure")).toHaveText([/모여든 사람들 사진=만파통신$/, /불꽃이 오른 하늘 사진=만파통신$/]);
  await gallery.getByRole("link", { name: /^강변에 앉은 사람들/ }).click();
  const status = reader.getByRole("dialog", { name: "사진 크게 보기" }).getByRole("status");
  await expect(status).toHaveText("2장 중 1번째 강변에 앉은 사람들");
  await reader.keyboard.press("ArrowRight");
  await expect(status).toHaveText("2장 중 2번째 강 위로 퍼지는 불꽃");
});

test("a reporter drags a photo to another place, takes one from the library, and takes one out", async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/articles/new");
  await body(page).click();
  await page.getByRole("button", { name: "사진 묶음 넣기" }).click();
  await page.getByRole("button", { name: "보관함에서 고르기" }).click();
  const picker = page.getByRole("dialog", { name: "사진 묶음에 넣을 사진 고르기" });
  const found = picker.getByRole("list", { name: "찾은 사진" }).getByRole("button");
  const take = picker.getByRole("button", { name: "고른 사진 넣기" });
  await expect(take).toBeDisabled();
  for (const place of [0, 1, 2, 1]) await found.nth(place).click();
  await expect(found.nth(2)).toHaveAttribute("aria-pressed", "true");
  await expect(picker.getByText("2장 골랐습니다.")).toBeVisible();
  await found.nth(1).click();
  await take.click();
  const captions = page.getByRole("list", { name: "묶음의 사진" }).getByRole("textbox", { name: "설명", exact: true });
  await expect(captions).toHaveCount(3);
  for (const [at, text] of ["가", "나", "다"].entries()) await captions.nth(at).fill(text);
  const order = () => captions.evaluateAll((fields) => fields.map((each) => (each as HTMLTextAreaElement).value).join(""));

  const pictures = page.getByRole("list", { name: "묶음의 사진" }).getByRole("img");
  await pictures.nth(2).dragTo(pictures.nth(0));
  await expect.poll(order).toBe("다가나");
  await page.getByRole("button", { name: "1번째 사진 빼기" }).click();
  await expect.poll(order).toBe("가나");
  await expect(page.getByRole("button", { name: "1번째 사진 빼기" })).toBeFocused();
  await body(page).locator("> p").last().click();
  await page.keyboard.press("Control+z");
  await expect.poll(order).toBe("다가나");
});

test("a photo dropped on a gallery joins it, a file that is none is refused in a sentence, and room ends at twenty", async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/articles/new");
  await body(page).click();
  await page.getByRole("button", { name: "사진 묶음 넣기" }).click();
  const hint = page.getByText(/여기에 끌어다 놓아도 됩니다\.$/);
  const drop = async (type: string, bytes: Buffer, count: number) => {
    const dataTransfer = await page.evaluateHandle(
      ({ type, base64, count }) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        for (let at = 0; at < count; at += 1) transfer.items.add(new File([bytes], `dropped-${at}`, { type }));
        return transfer;
      },
      { type, base64: bytes.toString("base64"), count },
    );
    const { x, y } = (await hint.boundingBox())!;
    await hint.dispatchEvent("drop", { dataTransfer, clientX: x + 5, clientY: y + 5 });
  };
  const photos = page.getByRole("list", { name: "묶음의 사진" }).getByRole("listitem");
  await drop("image/jpeg", await drawPhoto(), 1);
  await expect(photos.getByRole("img")).toHaveAttribute("src", /^\/photos\//);
  await drop("image/svg+xml", Buffer.from("<svg/>"), 21);
  await expect(photos).toHaveCount(20);
  await expect(page.getByText("사진 묶음에는 사진을 20장까지 넣을 수 있습니다. 2장은 넣지 않았습니다.")).toBeVisible();
  await expect(photos.last().getByRole("alert")).toContainText("사진만 올릴 수 있습니다.");
  await expect(page.getByRole("button", { name: "사진 올리기" })).toHaveAttribute("aria-disabled", "true");
  await photos.last().getByRole("button", { name: "지우기" }).click();
  await expect(photos).toHaveCount(19);
});

test("a gallery is a strip on a narrow screen, a grid on a wide one, and whole in print", async ({ page }) => {
  const { number } = await articleWith(5);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`/articles/${number}`);
  const strip = page.getByRole("group", { name: "사진 묶음, 5장" }).getByRole("list");
  const room = () => strip.evaluate((element) => element.scrollWidth - element.clientWidth);
  const tops = () => strip.getByRole("listitem").evaluateAll((items) => new Set(items.map((item) => Math.round(item.getBoundingClientRect().top))).size);
  expect(await room()).toBeGreaterThan(900);
  expect(await tops()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await strip.getByRole("link").last().focus();
  await expect.poll(() => strip.evaluate((element) => element.scrollLeft)).toBeGreaterThan(900);
  await page.emulateMedia({ media: "print" });
  expect(await room()).toBeLessThanOrEqual(1);
  expect(await tops()).toBe(5);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await room()).toBeLessThanOrEqual(1);
  expect(await tops()).toBe(3);
});

test("without JavaScript each photo of a gallery leads to its large file", async ({ browser, baseURL }) => {
  const { number } = await articleWith(2);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: "ko-KR" });
  const page = await context.newPage();
  await page.goto(`/articles/${number}`);
  const gallery = page.getByRole("group", { name: "사진 묶음, 2장" });
  await expect(gallery.getByRole("figure")).toHaveText([/설명 1 사진=만파 1/, /설명 2 사진=만파 2/]);
  await expect(gallery.getByRole("link", { name: /^그림 2/ })).toHaveAttribute("href", /^\/photos\/[0-9a-z]{26}-\d+\.webp$/);
  await context.close();
});
