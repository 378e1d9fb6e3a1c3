import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, makeArticle, test } from "./fixtures";
import { drawPhoto } from "./photo";

const mark = () => randomUUID().slice(0, 6);
const composer = (page: Page) => page.getByRole("textbox", { name: "댓글 쓰기" });

async function signUp(page: Page) {
  const name = `윤슬${mark()}`;
  const email = page.getByRole("textbox", { name: "이메일" });
  const age = page.getByRole("checkbox", { name: "만 14세 이상입니다." });
  await email.fill("이메일이 아닌 글");
  await page.getByRole("textbox", { name: "닉네임" }).fill(name);
  await page.getByLabel("비밀번호").fill("경주의 밤하늘 별빛");
  await age.check();
  await page.getByRole("checkbox", { name: /댓글 운영 원칙/ }).check();
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(page.getByText("이메일 주소를 확인해 주세요.")).toBeVisible();
  await expect(age).toBeChecked();
  await email.fill(`${mark()}@reader.test`);
  await page.getByRole("button", { name: "가입하기" }).click();
  return name;
}

test("a reporter writes an article with a photo, publishes it, and it is on the front page", async ({ page, as, newPage }) => {
  const reporter = await as("reporter");
  const title = `불국사 앞길 다시 열렸다 ${mark()}`;
  await page.goto("/desk/articles/new");
  await page.getByRole("textbox", { name: "제목", exact: true }).fill(title);
  await page.getByRole("textbox", { name: "부제" }).fill("석 달 동안 막혔던 길이 다시 이어졌다");
  await page.getByRole("combobox", { name: "섹션" }).selectOption({ label: "정치·사회 › 정치" });
  await page.getByRole("textbox", { name: "본문" }).click();
  await page.keyboard.type("경주 불국사 앞길이 31일 다시 열렸다.");
  let letPhotoThrough = () => {};
  const held = new Promise<void>((resolve) => (letPhotoThrough = resolve));
  await page.route("/api/photos/uploads", async (route) => {
    await held;
    await route.continue();
  });
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "사진 넣기" }).click();
  await (await choosing).setFiles({ name: "길.jpg", mimeType: "image/jpeg", buffer: await drawPhoto() });
  await page.getByRole("textbox", { name: "설명" }).fill("다시 열린 길");
  await page.getByRole("textbox", { name: "출처" }).fill("만파");
  await page.getByRole("textbox", { name: "대체 텍스트" }).fill("소나무 사이로 난 길");
  await page.getByRole("button", { name: "발행", exact: true }).click();
  const confirm = page.getByRole("dialog").getByRole("button", { name: "발행", exact: true });
  await confirm.click();
  await expect(page.getByText("아직 올라가지 않은 사진이 있습니다.")).toBeVisible();
  letPhotoThrough();
  await expect(page.getByRole("img", { name: "소나무 사이로 난 길" })).toHaveAttribute("src", /^\/photos\//);
  await confirm.click();
  await expect(page.getByText("발행했습니다.").first()).toBeVisible();

  const reader = await newPage(null);
  await reader.goto("/");
  await reader.getByRole("link", { name: new RegExp(title) }).first().click();
  await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(reader.getByText("입력").locator("..")).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
  await expect(reader.getByRole("link", { name: `${reporter.name} 기자` })).toBeVisible();
  await expect(reader.getByRole("figure")).toContainText("다시 열린 길 사진=만파");
  const photo = reader.getByRole("img", { name: "소나무 사이로 난 길" });
  await photo.scrollIntoViewIfNeeded();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test("a reader signs up, comments 200 syllables, and is refused at 201 and at 101 emoji with the text kept", async ({ page }) => {
  const article = await makeArticle(`독자가 읽는 기사 ${mark()}`);
  await page.goto(`/articles/${article.number}`);
  const first = `${"가".repeat(199)}나`;
  await composer(page).fill(first);
  await expect(page.getByText("400 / 400byte · 200 / 200자")).toBeVisible();
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await page.getByRole("link", { name: "회원가입" }).click();
  const name = await signUp(page);

  // back where the reader was, with what they had written
  await expect(page).toHaveURL(new RegExp(`/articles/${article.number}`));
  await expect(composer(page)).toHaveValue(first);
  await page.getByRole("button", { name: "등록", exact: true }).click();
  const own = page.getByRole("article", { name: `${name} 님의 댓글` });
  await expect(own).toContainText(first);
  await expect(composer(page)).toHaveValue("");

  const tooLong = "나".repeat(201);
  await composer(page).fill(tooLong);
  await expect(page.getByText("402 / 400byte · 201 / 200자")).toBeVisible();
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "200자" })).toBeVisible();
  await expect(composer(page)).toHaveValue(tooLong);

  const emoji = "🌊".repeat(101);
  await composer(page).fill(emoji);
  await expect(page.getByText("404 / 400byte · 101 / 200자")).toBeVisible();
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "400byte" })).toBeVisible();
  await expect(composer(page)).toHaveValue(emoji);
  await expect(own).toHaveCount(1);
});

test("a second reader reports a comment, a moderator removes it with a reason, and the page shows the tombstone", async ({ page, as, newPage }) => {
  const article = await makeArticle(`신고가 들어온 기사 ${mark()}`);
  const author = await as("reader");
  const words = `광고를 흉내 낸 시험 댓글입니다 ${mark()}`;
  await page.goto(`/articles/${article.number}`);
  await composer(page).fill(words);
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page.getByRole("article", { name: `${author.name} 님의 댓글` })).toBeVisible();

  const reporting = await newPage("reader");
  await reporting.goto(`/articles/${article.number}`);
  const seen = reporting.getByRole("article", { name: `${author.name} 님의 댓글` });
  await expect(async () => {
    await reporting.reload();
    await expect(seen).toContainText(words, { timeout: 500 });
  }).toPass();
  await seen.getByRole("button", { name: "신고" }).click();
  await reporting.getByRole("dialog").getByRole("radio", { name: "광고·도배" }).check();
  await reporting.getByRole("dialog").getByRole("button", { name: "신고" }).click();
  await expect(reporting.getByText("신고를 접수했습니다.")).toBeVisible();

  const moderating = await newPage("moderator");
  await moderating.goto("/desk/comments?queue=reported");
  const row = moderating.getByRole("article").filter({ hasText: words });
  await row.getByRole("button", { name: "삭제" }).click();
  await moderating.getByRole("group", { name: "삭제 사유" }).getByRole("button", { name: /광고·도배/ }).click();
  await expect(row).toHaveCount(0);

  await page.reload();
  await expect(page.getByText("운영 원칙에 따라 삭제된 댓글입니다. 사유: 광고·도배")).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});
