import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect, makeArticle, makeComment, makeSomeone, test } from "./fixtures";
import { drawPhoto } from "./photo";

const mark = () => randomUUID().slice(0, 6);
const MOST_STOPS = 120;

/** Walks with Tab until the wanted thing has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await expect(wanted).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${String(wanted)}.`);
}

async function press(page: Page, wanted: Locator, key = "Enter") {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

async function type(page: Page, wanted: Locator, text: string) {
  await tabTo(page, wanted);
  await page.keyboard.insertText(text);
}

test("a reporter publishes an article with a photo by keyboard alone", async ({ page, as }) => {
  await as("reporter");
  const title = `자판으로 쓴 기사 ${mark()}`;
  await page.goto("/desk/articles/new");
  await type(page, page.getByRole("textbox", { name: "제목", exact: true }), title);
  await type(page, page.getByRole("textbox", { name: "부제" }), "마우스 없이 썼다");
  await type(page, page.getByRole("textbox", { name: "본문" }), "자판만으로 쓴 첫 문장이다.");
  const choosing = page.waitForEvent("filechooser");
  const photo = page.getByRole("button", { name: "사진 넣기" });
  // one stop for the whole toolbar, arrows inside it
  await tabTo(page, page.getByRole("toolbar", { name: "서식" }).locator("[tabindex='0']"), "Shift+Tab");
  for (let step = 0; step < 20 && !(await photo.evaluate((element) => element === document.activeElement)); step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: await drawPhoto() });
  await type(page, page.getByRole("textbox", { name: "출처" }), "만파");
  await type(page, page.getByRole("textbox", { name: "대체 텍스트" }), "초록빛 무늬");
  await expect(page.getByRole("img", { name: "초록빛 무늬" })).toHaveAttribute("src", /^\/photos\//);
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^저장됨/)).toBeVisible();
  await press(page, page.getByRole("button", { name: "발행", exact: true }));
  await press(page, page.getByRole("dialog").getByRole("button", { name: "발행", exact: true }));
  await expect(page.getByText("발행했습니다.").first()).toBeVisible();
  await page.goto("/latest");
  await expect(page.getByRole("main").getByRole("link", { name: title })).toBeVisible();
});

test("a reader signs up and comments by keyboard alone", async ({ page }) => {
  const article = await makeArticle(`자판으로 읽는 기사 ${mark()}`);
  const name = `자판${mark()}`;
  await page.goto(`/sign-up?next=/articles/${article.number}`);
  await type(page, page.getByRole("textbox", { name: "이메일" }), `${mark()}@reader.test`);
  await type(page, page.getByRole("textbox", { name: "닉네임" }), name);
  await type(page, page.getByLabel("비밀번호").and(page.locator(":visible")), "자판으로 넣은 비밀번호");
  await press(page, page.getByRole("checkbox", { name: "만 14세 이상입니다." }), "Space");
  await press(page, page.getByRole("checkbox", { name: /댓글 운영 원칙/ }), "Space");
  await press(page, page.getByRole("button", { name: "가입하기" }));
  await expect(page).toHaveURL(new RegExp(`/articles/${article.number}`));
  await type(page, page.getByRole("textbox", { name: "댓글 쓰기" }), "자판으로 남긴 댓글입니다");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article", { name: `${name} 님의 댓글` })).toContainText("자판으로 남긴 댓글입니다");
});

test("a reader reports and a moderator removes by keyboard alone", async ({ page, as, newPage }) => {
  const author = await makeSomeone("reader");
  const words = `자판으로 신고할 댓글 ${mark()}`;
  const article = await makeArticle(`자판으로 신고하는 기사 ${mark()}`);
  await makeComment(article.id, author.id, words);
  await as("reader");
  await page.goto(`/articles/${article.number}`);
  await press(page, page.getByRole("article", { name: `${author.name} 님의 댓글` }).getByRole("button", { name: "신고" }));
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByRole("radio").first());
  await page.keyboard.press("Space");
  await press(page, dialog.getByRole("button", { name: "신고" }));
  await expect(page.getByText("신고를 접수했습니다.")).toBeVisible();

  const moderating = await newPage("moderator");
  await moderating.goto("/desk/comments?queue=new");
  const row = moderating.getByRole("article").filter({ hasText: words });
  await expect(row).toBeVisible();
  await moderating.keyboard.press("j");
  for (let step = 0; step < 20 && !(await row.evaluate((element) => element.contains(document.activeElement))); step += 1) await moderating.keyboard.press("j");
  await moderating.keyboard.press("d");
  await expect(moderating.getByRole("group", { name: "삭제 사유" })).toBeVisible();
  await moderating.keyboard.press("2");
  await expect(row).toHaveCount(0);

  await page.reload();
  await expect(page.getByText("운영 원칙에 따라 삭제된 댓글입니다. 사유: 인신공격")).toBeVisible();
});
