import { randomUUID } from "node:crypto";
import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, test } from "./fixtures";

test.use({ javaScriptEnabled: false });

test("a reader without JavaScript reads, joins, comments, is refused with the text kept, reports and withdraws", async ({ page }) => {
  const mark = randomUUID().slice(0, 6);
  const article = await makeArticle(`스크립트 없이 읽는 기사 ${mark}`);
  const other = await makeSomeone("reader");
  const reported = await makeComment(article.id, other.id, `신고할 만한 댓글 ${mark}`);

  await page.goto("/");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/articles\/\d+$/);
  await expect(page.getByRole("main").getByRole("article").first()).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);

  await page.goto(`/articles/${article.number}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(mark);

  // signed out: the words wait while the reader joins
  const words = `스크립트 없이 쓴 댓글 ${mark}`;
  await page.getByRole("textbox", { name: "댓글 쓰기" }).fill(words);
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await page.getByRole("link", { name: "회원가입" }).click();
  const name = `노스크립트${mark}`;
  await page.getByRole("textbox", { name: "이메일" }).fill(`${mark}@reader.test`);
  await page.getByRole("textbox", { name: "닉네임" }).fill(name.slice(0, 12));
  await page.getByLabel("비밀번호").fill("스크립트 없는 비밀번호");
  await page.getByRole("checkbox", { name: "만 14세 이상입니다." }).check();
  await page.getByRole("checkbox", { name: /댓글 운영 원칙/ }).check();
  await page.getByRole("button", { name: "가입하기" }).click();
  const box = page.getByRole("textbox", { name: "댓글 쓰기" });
  await expect(box).toHaveValue(words);
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${article.number}#comment-`));
  await expect(page.getByText(words)).toBeVisible();

  const tooLong = "라".repeat(201);
  await page.getByRole("textbox", { name: "댓글 쓰기" }).fill(tooLong);
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "200자" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "댓글 쓰기" })).toHaveValue(tooLong);

  await page.goto(`/articles/${article.number}`);
  const seen = page.getByRole("article", { name: `${other.name} 님의 댓글` });
  await seen.locator("summary", { hasText: "신고" }).click();
  await seen.getByRole("combobox", { name: "신고하는 까닭" }).selectOption({ label: "광고·도배" });
  await seen.getByRole("button", { name: "신고" }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${article.number}`));
  const [{ count } = { count: 0 }] = await query<{ count: number }>(`SELECT count(*)::int AS count FROM reports WHERE "commentId" = $1`, [reported.id]);
  expect(count).toBe(1);

  await page.getByRole("link", { name: "내 댓글 보기와 삭제" }).click();
  await page.getByRole("main").getByRole("button", { name: "삭제" }).click();
  const [own] = await query<{ status: string }>(`SELECT status FROM comments WHERE body = $1`, [words]);
  expect(own?.status).toBe("withdrawn");
});

test("a refused form says why at its field and keeps what was typed, passwords apart", async ({ page }) => {
  await page.goto("/sign-in?next=%2Fme");
  await page.getByRole("textbox", { name: "이메일" }).fill("reader@demo.test");
  await page.getByLabel("비밀번호").fill("틀린 비밀번호입니다");
  await page.getByRole("button", { name: "로그인", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fme$/);
  await expect(page.getByRole("main")).toContainText("이메일 또는 비밀번호가 맞지 않습니다.");
  await expect(page.getByRole("textbox", { name: "이메일" })).toHaveValue("reader@demo.test");
  await expect(page.getByLabel("비밀번호")).toHaveValue("");

  await page.goto("/sign-up");
  await page.getByRole("textbox", { name: "이메일" }).fill("plain@reader.test");
  const name = page.getByRole("textbox", { name: "닉네임" });
  await name.fill("!");
  await page.getByLabel("비밀번호").fill("스크립트 없는 비밀번호");
  await page.getByRole("checkbox", { name: "만 14세 이상입니다." }).check();
  await page.getByRole("checkbox", { name: /댓글 운영 원칙/ }).check();
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(name).toHaveAccessibleDescription(/닉네임/);
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(name).toHaveValue("!");
  await expect(page.getByRole("checkbox", { name: "만 14세 이상입니다." })).toBeChecked();

  await page.goto("/policies/takedown");
  const claim = "제 전화번호가 적혀 있습니다. ".repeat(120);
  await page.getByRole("textbox", { name: "어떤 내용이" }).fill(claim);
  await page.getByRole("radio", { name: "개인정보" }).check();
  await page.getByRole("textbox", { name: "이름" }).fill("김가온");
  await page.getByRole("button", { name: "신고하기" }).click();
  await expect(page.getByRole("textbox", { name: "댓글의 주소" })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("textbox", { name: "댓글의 주소" })).toHaveAccessibleDescription(/주소/);
  await expect(page.getByRole("textbox", { name: "어떤 내용이" })).toHaveValue(claim);
  await expect(page.getByRole("radio", { name: "개인정보" })).toBeChecked();
});
