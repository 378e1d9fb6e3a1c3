import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import sharp from "sharp";
import { query } from "./database";
import { expect, makeSomeone, signIn, test } from "./fixtures";
import { Line } from "./line";
import { drawPhoto } from "./photo";

const mark = () => randomUUID().slice(0, 6);

test("a reporter brings photos, writes down what they show, sets one into an article and sees where it stands", async ({ page, as }) => {
  await as("reporter");
  const [caption, title] = [`불꽃이 오른 밤 ${mark()}`, `보관함에서 고른 기사 ${mark()}`];
  const jpeg = await drawPhoto();
  const drawn = (hue: number) => sharp(jpeg).resize(300).modulate({ hue }).tint({ r: hue, g: 120, b: 255 - hue });
  await page.goto("/desk/photos", { waitUntil: "networkidle" });
  await page.getByLabel("올릴 사진").setInputFiles([
    { name: "first.jpg", mimeType: "image/jpeg", buffer: jpeg },
    { name: "second.png", mimeType: "image/png", buffer: await drawn(40).png().toBuffer() },
    { name: "third.webp", mimeType: "image/webp", buffer: await drawn(120).webp().toBuffer() },
    { name: "broken.jpg", mimeType: "image/jpeg", buffer: jpeg.subarray(0, jpeg.length / 2) },
    { name: "drawing.svg", mimeType: "image/svg+xml", buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ]);
  const bringing = page.getByRole("region", { name: "사진 올리기" });
  await expect(bringing.getByRole("status")).toHaveText("5장 중 3장 올림");
  await expect(bringing.getByRole("listitem").filter({ hasText: "broken.jpg" }).getByRole("alert")).toHaveText(/^사진 파일이 깨졌거나/);
  await expect(bringing.getByRole("listitem").filter({ hasText: "drawing.svg" }).getByRole("alert")).toHaveText(/사진만 올릴 수 있습니다\.$/);

  await bringing.getByRole("link", { name: "정보 적기 first.jpg" }).click();
  await page.waitForURL(/\/desk\/photos\/[0-9a-f-]{36}$/, { waitUntil: "networkidle" });
  const form = page.getByRole("form", { name: "사진 정보" });
  await form.getByLabel("설명").fill(caption);
  await form.getByLabel("대체 텍스트").fill("강 위로 퍼지는 불꽃");
  await form.getByLabel("출처").fill("만파통신");
  await form.getByLabel("사용 기한").fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await form.getByRole("button", { name: "저장" }).click();
  await expect(form.getByText("저장했습니다.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: caption })).toBeVisible();
  await expect(page.getByText("사용 기한이 곧 끝납니다.")).toBeVisible();
  const point = page.getByRole("slider", { name: "초점" });
  await point.focus();
  for (const key of ["Shift+ArrowLeft", "Shift+ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: "초점 저장" }).click();
  await expect(page.getByText("초점을 저장했습니다.")).toBeVisible();
  const at = page.url();

  await page.goto("/desk/articles/new");
  await page.getByRole("textbox", { name: "제목", exact: true }).fill(title);
  await page.getByRole("textbox", { name: "본문" }).click();
  await page.keyboard.type("여의도에서 불꽃 축제가 열렸다.");
  await page.getByRole("button", { name: "사진 보관함에서 넣기" }).click();
  const picker = page.getByRole("dialog", { name: "사진 보관함에서 넣기" });
  await picker.getByRole("searchbox", { name: "사진 찾기" }).fill(caption);
  await expect(picker.getByRole("list", { name: "찾은 사진" }).getByRole("button")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const words = page.getByRole("textbox", { name: "설명", exact: true });
  await expect(words).toBeFocused();
  await expect(words).toHaveValue(caption);
  await expect(page.getByRole("textbox", { name: "출처" })).toHaveValue("만파통신");
  await expect(page.getByRole("textbox", { name: "대체 텍스트" })).toHaveValue("강 위로 퍼지는 불꽃");
  await expect(page.getByText("사용 기한이 곧 끝납니다.")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^저장됨/)).toBeVisible();

  await page.goto(at);
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  const [kept] = await query<{ focalX: number; focalY: number }>(`SELECT "focalX", "focalY" FROM photos WHERE caption = $1`, [caption]);
  expect(kept).toEqual({ focalX: 0.3, focalY: 0.49 });
});

/** Bytes that the site keeps of what this person has begun to send. */
async function keptOf(accountId: string): Promise<number> {
  const folder = path.resolve(process.env.DATA_DIR ?? ".data", "uploads", accountId);
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.filter((name) => !name.endsWith(".json")).map(async (name) => (await stat(path.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A reporter's library with half of a photo sent, over a line that then falls silent. */
async function halfSent(browser: Browser, baseURL: string): Promise<{ page: Page; line: Line; file: string; size: number; end: () => Promise<void> }> {
  const [line, reporter, photo] = [await Line.lay(), await makeSomeone("reporter"), await drawPhoto()];
  const file = path.join(await mkdtemp(path.join(tmpdir(), "manpa-line-")), "photo.jpg");
  await writeFile(file, photo);
  const context = await browser.newContext({ baseURL, locale: "ko-KR", proxy: { server: line.url } });
  await signIn(context, reporter, baseURL);
  const page = await context.newPage();
  await page.goto("/desk/photos", { waitUntil: "networkidle" });
  line.hold(Math.floor(photo.length / 2));
  await page.getByLabel("올릴 사진").setInputFiles(file);
  await expect.poll(() => keptOf(reporter.id)).toBeGreaterThan(0);
  const end = async () => {
    await context.close();
    line.end();
  };
  return { page, line, file, size: photo.length, end };
}

/** The first half went over the line once, and after it only what was missing. */
function expectOnlyTheRest({ parts }: Line, size: number) {
  expect(parts.map(({ from }) => from)).toEqual([0, expect.any(Number)]);
  const [first, rest] = parts as [Line["parts"][0], Line["parts"][0]];
  expect(rest.from).toBeGreaterThan(0);
  expect(rest.from).toBeLessThanOrEqual(first.bytes);
  expect(rest.bytes).toBe(size - rest.from);
}

test("a photo whose line breaks goes on where it stopped, by itself, once the line is back", async ({ browser, baseURL }) => {
  const { page, line, size, end } = await halfSent(browser, baseURL!);
  const bringing = page.getByRole("region", { name: "사진 올리기" });
  line.cut();
  await expect(bringing.getByText("연결이 끊겨 기다리는 중")).toBeVisible();
  await expect(bringing.getByRole("button", { name: /^다시 시도/ })).toBeVisible();
  line.mend();
  await expect(bringing.getByRole("status")).toHaveText("1장 중 1장 올림");
  await expect(bringing.getByRole("link", { name: /^정보 적기/ })).toBeVisible();
  expectOnlyTheRest(line, size);
  await end();
});

test("a photo chosen again after a reload goes on where it stopped", async ({ browser, baseURL }) => {
  const { page, line, file, size, end } = await halfSent(browser, baseURL!);
  await page.reload({ waitUntil: "networkidle" });
  line.mend();
  await page.getByLabel("올릴 사진").setInputFiles(file);
  await expect(page.getByRole("region", { name: "사진 올리기" }).getByRole("status")).toHaveText("1장 중 1장 올림");
  expectOnlyTheRest(line, size);
  await end();
});

test("a reporter whose session ended meanwhile signs in again and sends all photos once more", async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/photos", { waitUntil: "networkidle" });
  await page.context().clearCookies();
  const photos = await Promise.all(["first.jpg", "second.jpg", "third.jpg"].map(async (name) => ({ name, mimeType: "image/jpeg", buffer: await drawPhoto() })));
  await page.getByLabel("올릴 사진").setInputFiles(photos);
  const bringing = page.getByRole("region", { name: "사진 올리기" });
  await expect(bringing.getByText("로그인한 뒤 이용해 주세요.")).toHaveCount(photos.length);
  await as("reporter");
  await bringing.getByRole("button", { name: "모두 다시 시도" }).click();
  await expect(bringing.getByRole("status")).toHaveText("3장 중 3장 올림");
  await expect(bringing.getByRole("button", { name: /다시 시도/ })).toHaveCount(0);
});
