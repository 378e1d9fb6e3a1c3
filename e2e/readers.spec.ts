import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { withCommentRules } from "./comment-rules";
import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, test } from "./fixtures";

const mark = () => randomUUID().slice(0, 6);
const rowOf = (page: Page, id: string) => page.locator(`#comment-${id}`);
const composer = (page: Page) => page.getByRole("textbox", { name: "댓글 쓰기", exact: true });
const post = (within: Page | Locator) => within.getByRole("button", { name: "등록", exact: true }).click();

/** An article with one comment of somebody's. */
async function commented(words = `먼저 쓴 댓글 ${mark()}`) {
  const [article, author] = [await makeArticle(`독자가 모이는 기사 ${mark()}`), await makeSomeone("reader")];
  const comment = await makeComment(article.id, author.id, words);
  return { article, author, words, id: comment.id, path: `/articles/${article.number}` };
}

test("a reader changes a comment just posted, and the page says so", async ({ page, as }) => {
  const me = await as("reader");
  const { path } = await commented();
  await page.goto(path);
  await composer(page).fill("처음에 쓴 말");
  await post(page);
  const own = page.getByRole("article", { name: `${me.name} 님의 댓글` });
  await own.getByRole("button", { name: "수정" }).click();
  const box = own.getByRole("textbox", { name: "댓글 고쳐 쓰기" });
  await expect(box).toHaveValue("처음에 쓴 말");
  await box.fill("나중에 고친 말");
  await expect(own.getByText("14 / 400byte · 8 / 200자")).toBeVisible();
  await own.getByRole("button", { name: "저장" }).click();
  await expect(own).toContainText("나중에 고친 말");
  await expect(own).toContainText("수정됨");
  await expect(own).not.toContainText("처음에 쓴 말");
});

test("a comment older than some minutes offers no change, and the door refuses it", async ({ page, as }) => {
  const me = await as("reader");
  const { article, path } = await commented();
  const { id } = await makeComment(article.id, me.id, "오래된 말");
  await query(`UPDATE comments SET "createdAt" = now() - interval '6 minutes' WHERE id = $1`, [id]);
  await page.goto(path);
  await expect(rowOf(page, id).getByRole("button", { name: "삭제" })).toBeVisible();
  await expect(rowOf(page, id).getByRole("button", { name: "수정" })).toHaveCount(0);
});

test("a reader answers a reply by name, and the name is marked", async ({ page, as }) => {
  const { article, id, path } = await commented();
  const called = await makeSomeone("reader");
  const replyId = randomUUID();
  await query(`INSERT INTO comments (id, "articleId", "authorId", "parentId", body) VALUES ($1, $2, $3, $4, '먼저 단 답글')`, [replyId, article.id, called.id, id]);
  const me = await as("reader");
  await page.goto(path);
  await rowOf(page, replyId).getByRole("button", { name: "답글" }).click();
  const box = page.getByRole("textbox", { name: "답글 쓰기" });
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(`@${called.name} `);
  await page.keyboard.type("맞는 말씀입니다");
  // what was begun outlives a reload
  await page.reload();
  await expect(box).toHaveValue(`@${called.name} 맞는 말씀입니다`);
  await post(rowOf(page, id));
  const own = page.getByRole("article", { name: `${me.name} 님의 답글` });
  await expect(own.locator("b", { hasText: `@${called.name}` })).toBeVisible();
  await expect(own).toContainText("맞는 말씀입니다");
});

test("a reader mutes somebody, whose comments fold for that reader alone, and lets them back in", async ({ page, as, newPage }) => {
  await as("reader");
  const { author, id, words, path } = await commented();
  await page.goto(path);
  await rowOf(page, id).getByRole("button", { name: "차단" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "차단" }).click();
  await expect(rowOf(page, id).getByText("차단한 이용자의 댓글입니다")).toBeVisible();
  await expect(page.getByText(words)).toBeHidden();

  const other = await newPage(null);
  await other.goto(path);
  await expect(other.getByText(words)).toBeVisible();

  await page.goto("/me");
  await page.getByRole("button", { name: `${author.name} 님 차단 풀기` }).click();
  await expect(page.getByText("차단한 사람이 없습니다.")).toBeVisible();
  await page.goto(path);
  await expect(rowOf(page, id).getByRole("button", { name: "차단" })).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
});

test("an editor picks a comment, and everybody finds it above the others", async ({ page, as, newPage }) => {
  await as("editor");
  const { id, words, path } = await commented();
  await page.goto(path);
  const pick = rowOf(page, id).getByRole("button", { name: "추천", exact: true });
  await pick.click();
  await expect(pick).toHaveAttribute("aria-pressed", "true");

  const reader = await newPage(null);
  await reader.goto(path);
  await expect(reader.getByRole("region", { name: "데스크 추천" })).toContainText(words);
  await pick.click();
  await expect(pick).toHaveAttribute("aria-pressed", "false");
  await reader.reload();
  await expect(reader.getByRole("region", { name: "데스크 추천" })).toHaveCount(0);
});

test("a comment that many dislike is folded, and opens", async ({ page }) => {
  const { id, words, path } = await commented();
  await query(`UPDATE comments SET likes = 2, dislikes = 30, score = -28 WHERE id = $1`, [id]);
  await page.goto(path);
  await expect(rowOf(page, id).getByText("비공감이 많아 접힌 댓글입니다")).toBeVisible();
  await expect(page.getByText(words)).toBeHidden();
  await rowOf(page, id).getByText("펼치기").click();
  await expect(page.getByText(words)).toBeVisible();
});

test("an address of a comment leads to it, though it stands far below, and to nothing where it is hidden", async ({ page, request }) => {
  const { article, author, id, words, path } = await commented();
  await query(`UPDATE comments SET score = -5, dislikes = 5 WHERE id = $1`, [id]);
  for (let index = 0; index < 25; index += 1) await makeComment(article.id, author.id, `위에 있는 댓글 ${index}`);
  await page.goto(`/comments/${id}`);
  await expect(page).toHaveURL(new RegExp(`${path}#comment-${id}$`));
  await expect(rowOf(page, id)).toContainText(words);
  await expect(rowOf(page, id)).toBeFocused();
  await query(`UPDATE comments SET status = 'held' WHERE id = $1`, [id]);
  expect((await request.get(`/comments/${id}`)).status()).toBe(404);
});

test("a reader sees that comments came, and takes them in without a reload", async ({ page }) => {
  const { article, author, path } = await commented();
  await page.goto(path);
  await page.getByRole("heading", { name: /^댓글/ }).scrollIntoViewIfNeeded();
  const words = `방금 온 댓글 ${mark()}`;
  const { id } = await makeComment(article.id, author.id, words);
  const notice = page.getByRole("button", { name: "새 댓글 1개 보기" });
  await expect(async () => {
    // as when the reader comes back to the tab
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(notice).toBeVisible({ timeout: 500 });
  }).toPass();
  await notice.click();
  await expect(rowOf(page, id)).toBeFocused();
  await expect(rowOf(page, id)).toContainText(words);
  await expect(page.getByRole("list").locator("article").first()).toContainText(words);
  await expect(notice).toHaveCount(0);
});

test("a reader finds their own comments by what became of them", async ({ page, as }) => {
  const me = await as("reader");
  const { article } = await commented();
  const [shown, removed, held] = [`보이는 말 ${mark()}`, `지워진 말 ${mark()}`, `기다리는 말 ${mark()}`];
  await makeComment(article.id, me.id, shown);
  const gone = await makeComment(article.id, me.id, removed);
  const waiting = await makeComment(article.id, me.id, held);
  await query(`UPDATE comments SET status = 'removed', reason = 'attack', "decidedAt" = now() WHERE id = $1`, [gone.id]);
  await query(`UPDATE comments SET status = 'held' WHERE id = $1`, [waiting.id]);
  await page.goto("/me");
  await page.getByRole("link", { name: "내 댓글 모두 보기" }).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(3);
  await page.getByRole("link", { name: /^삭제됨/ }).click();
  await expect(page.getByText(removed)).toBeVisible();
  await expect(page.getByText("삭제됨 · 인신공격")).toBeVisible();
  await expect(page.getByRole("link", { name: "이의 신청하기" })).toHaveAttribute("href", `/me/appeals/${gone.id}`);
  await expect(page.getByText(shown)).toHaveCount(0);
  await page.getByRole("link", { name: /^검토 중/ }).click();
  await expect(page.getByText(held)).toBeVisible();
});

test("a double click and a network that fails make one comment", async ({ page, as }) => {
  const me = await as("reader");
  const { article, path } = await commented();
  await page.goto(path);
  const words = `한 번만 남을 댓글 ${mark()}`;
  await composer(page).fill(words);
  // the server takes it, and the answer is lost
  await page.route(`/api/articles/${article.number}/comments`, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: "등록", exact: true }).dblclick();
  const again = page.getByRole("button", { name: "다시 시도" });
  await expect(again).toBeVisible();
  await expect(composer(page)).toHaveValue(words);
  await page.unroute(`/api/articles/${article.number}/comments`);
  await again.click();
  await expect(page.getByRole("article", { name: `${me.name} 님의 댓글` })).toContainText(words);
  const [row] = await query<{ count: number }>(`SELECT count(*)::int AS count FROM comments WHERE body = $1`, [words]);
  expect(row?.count).toBe(1);
});

test("a reader may not pass for the newsroom or for a reporter", async ({ page, as }) => {
  const reporter = await makeSomeone("reporter");
  await as("reader");
  await page.goto("/me");
  for (const name of ["ADM1N", "대스크", reporter.name]) {
    await page.getByRole("textbox", { name: "닉네임" }).fill(name);
    await page.getByRole("button", { name: "닉네임 바꾸기" }).click();
    await expect(page.getByText("만파의 기자나 운영진으로 보일 수 있는 닉네임은 쓸 수 없습니다.")).toBeVisible();
    await page.reload();
  }
});

/** What stands where the box would, and what the door answers. */
async function expectClosed(page: Page, number: number, why: string) {
  const reader = await makeSomeone("reader");
  await page.goto(`/articles/${number}`);
  await expect(page.locator("#comments")).toContainText(why);
  await expect(composer(page)).toHaveCount(0);
  const headers = { origin: new URL(page.url()).origin, cookie: `next-auth.session-token=${reader.cookie}`, "content-type": "application/json" };
  const answer = await fetch(new URL(`/api/articles/${number}/comments`, page.url()), { method: "POST", headers, body: JSON.stringify({ body: "닫힌 곳에 쓰는 말" }) });
  expect([answer.status, await answer.json()]).toEqual([409, expect.objectContaining({ code: "commenting-closed", detail: why })]);
  expect(await query(`SELECT c.id FROM comments c JOIN articles a ON a.id = c."articleId" WHERE a.number = $1 AND c."authorId" = $2`, [number, reader.id])).toEqual([]);
}

test("an article, and a section, that take no comments say so where the box would be", async ({ page }) => {
  const [closed, inSection] = [await commented(), await commented()];
  await query(`UPDATE articles SET commenting = false WHERE id = $1`, [closed.article.id]);
  await expectClosed(page, closed.article.number, "이 기사는 댓글을 받지 않습니다.");
  await expect(rowOf(page, closed.id)).toContainText(closed.words);
  await expect(rowOf(page, closed.id).getByRole("button", { name: "답글" })).toHaveCount(0);
  const [section] = await query<{ id: number }>(`INSERT INTO sections (slug, name, "parentId", commenting) SELECT $1, '말 없는 곳', "parentId", false FROM sections WHERE "parentId" IS NOT NULL LIMIT 1 RETURNING id`, [`still-${mark()}`]);
  await query(`UPDATE articles SET "sectionId" = $1 WHERE id = $2`, [section!.id, inSection.article.id]);
  await expectClosed(page, inSection.article.number, "‘말 없는 곳’ 섹션의 기사는 댓글을 받지 않습니다.");
});

test("an administrator closes comments by age and for a while, and readers are told why", async ({ page, newPage }) => {
  const [young, old] = [await commented(), await commented()];
  await query(`UPDATE articles SET "publishedAt" = now() - interval '31 days' WHERE id = $1`, [old.article.id]);
  await withCommentRules({}, async () => {
    const desk = await newPage("admin");
    await desk.goto("/desk/settings");
    const form = desk.locator("form").filter({ has: desk.getByRole("heading", { name: "댓글 받기" }) });
    const save = async () => {
      await form.getByRole("button", { name: "저장" }).click();
      await expect(form.getByText("저장했습니다.")).toBeVisible();
    };
    await form.getByLabel("발행하고 며칠이 지나면 댓글을 닫기").fill("30");
    await save();
    await expectClosed(page, old.article.number, "기사가 나온 지 30일이 지나 댓글을 더 받지 않습니다.");
    await page.goto(young.path);
    await expect(composer(page)).toBeVisible();

    await form.getByLabel("기간을 정해 닫기: 부터 (선택)").fill("2020-01-01T00:00");
    await form.getByLabel("기간을 정해 닫기: 까지 (선택)").fill("2099-12-31T18:00");
    await form.getByLabel("닫는 사유 (선택)").fill("선거 운동 기간이라 댓글을 닫습니다.");
    await save();
    await expectClosed(page, young.article.number, "2099-12-31 18:00까지 댓글을 받지 않습니다. 선거 운동 기간이라 댓글을 닫습니다.");
    const [row] = await query<{ value: object }>(`SELECT value FROM settings WHERE key = 'comments'`);
    expect(row?.value).toMatchObject({ closeAfterDays: 30, pauseUntil: "2099-12-31T18:00:00+09:00" });
  });
});

test("going back to a page that the browser kept shows nothing that was removed meanwhile", async ({ page }) => {
  const { article, author, id, words, path } = await commented();
  const [picked, later] = [`추천받은 말 ${mark()}`, `나중에 지워질 말 ${mark()}`];
  const [pick, last] = [await makeComment(article.id, author.id, picked), await makeComment(article.id, author.id, later)];
  await query(`UPDATE comments SET "pickedAt" = now() WHERE id = $1`, [pick.id]);
  const moderator = await makeSomeone("moderator");
  await page.goto(path);
  const base = new URL(page.url()).origin;
  const remove = async (id: string) => {
    const headers = { origin: base, cookie: `next-auth.session-token=${moderator.cookie}`, "content-type": "application/json" };
    expect((await fetch(`${base}/api/comments/${id}/removal`, { method: "POST", headers, body: JSON.stringify({ reason: "attack" }) })).status).toBe(200);
  };
  await expect(page.getByRole("region", { name: "데스크 추천" })).toContainText(picked);
  await page.goto("/latest");
  await remove(id);
  await remove(pick.id);
  await page.goBack();
  await expect(rowOf(page, id)).toContainText("삭제된 댓글입니다. 사유: 인신공격");
  await expect(page.getByText(words)).toHaveCount(0);
  await expect(page.getByText(picked)).toHaveCount(0);
  await expect(page.getByText(later)).toBeVisible();

  // A page kept whole, scripts and all, hears that it is shown again.
  await remove(last.id);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await expect(rowOf(page, last.id)).toContainText("삭제된 댓글입니다.");
  await expect(page.getByText(later)).toHaveCount(0);
});
