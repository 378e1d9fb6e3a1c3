import { randomUUID } from "node:crypto";
import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, type Someone, test } from "./fixtures";
import { runJob } from "./job";
import { letter, lettersTo } from "./outbox";
import { word } from "./words";

/** A comment of this person's, answered by somebody else through the site. */
async function answered(someone: Someone, base: string) {
  const article = await makeArticle(`답글을 알리는 기사 ${randomUUID().slice(0, 6)}`);
  const { id } = await makeComment(article.id, someone.id, "먼저 쓴 댓글");
  const replier = await makeSomeone("reader");
  const words = `답글의 글 ${word()}`;
  const answer = await fetch(`${base}/api/articles/${article.number}/comments`, {
    method: "POST",
    headers: { origin: base, "content-type": "application/json", cookie: `next-auth.session-token=${replier.cookie}` },
    body: JSON.stringify({ body: words, parentId: id }),
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return { article, words };
}

const emailOf = async ({ id }: Someone) => (await query<{ email: string }>("SELECT email FROM accounts WHERE id = $1", [id]))[0]!.email;

test("a reply rings the bell, is read by opening it, and its text is nowhere in the notice", async ({ page, as, baseURL }) => {
  const someone = await as("reader");
  await page.goto("/");
  await expect(page.getByRole("link", { name: "알림", exact: true })).toBeVisible();
  const { article, words } = await answered(someone, baseURL!);
  await page.goto("/");
  await page.getByRole("link", { name: "알림, 읽지 않은 것 1개" }).click();
  await expect(page.getByText("답글이 달렸습니다.", { exact: false })).toBeVisible();
  await expect(page.locator("main")).not.toContainText(words);
  await page.getByRole("button", { name: "답글 보기" }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${article.number}#comment-`));
  await page.goto("/me/notices");
  await expect(page.getByRole("link", { name: "알림", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "답글 보기" })).toBeVisible();
});

test("all are read at once", async ({ page, as, baseURL }) => {
  const someone = await as("reader");
  for (const _ of [1, 2]) await answered(someone, baseURL!);
  await page.goto("/me/notices");
  await expect(page.getByText("읽지 않음.")).toHaveCount(2);
  await page.getByRole("button", { name: "모두 읽음으로" }).click();
  await expect(page.getByText("읽지 않음.")).toHaveCount(0);
});

test("an anonymous reader's page asks for no notices", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/", { waitUntil: "networkidle" });
  expect(asked).not.toContain("/api/notices/unread");
});

test("reply mail comes at once where it is wanted, and one click ends it, without signing in", async ({ page, as, newPage, baseURL }) => {
  const someone = await as("reader");
  const email = await emailOf(someone);
  await answered(someone, baseURL!);
  await page.goto("/me/notices");
  await page.getByLabel("바로 받기").check();
  await page.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("저장했습니다.")).toBeVisible();
  const { words } = await answered(someone, baseURL!);
  const { text, unsubscribe } = await letter(email, "reply");
  expect(text).not.toContain(words);
  expect(await lettersTo(email)).toHaveLength(1);

  const address = baseURL! + new URL(unsubscribe!).pathname;
  const stranger = await newPage(null);
  await stranger.goto(address);
  await expect(stranger.getByRole("button", { name: "메일 받지 않기" })).toBeVisible();
  const setting = async () => (await query<{ replyMail: string }>(`SELECT "replyMail" FROM accounts WHERE id = $1`, [someone.id]))[0]?.replyMail;
  expect(await setting()).toBe("immediate");

  const oneClick = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "List-Unsubscribe=One-Click" };
  expect((await fetch(address.replace(/.{4}$/, "AAAA"), oneClick)).status).toBe(404);
  expect(await setting()).toBe("immediate");
  await stranger.getByRole("button", { name: "메일 받지 않기" }).click();
  await expect(stranger.getByText("답글 알림 메일을 받지 않습니다.")).toBeVisible();
  expect(await setting()).toBe("off");
  await query(`UPDATE accounts SET "replyMail" = 'daily' WHERE id = $1`, [someone.id]);
  expect((await fetch(address, { ...oneClick, redirect: "error" })).status).toBe(200);
  expect(await setting()).toBe("off");
});

test("a day's replies come in one letter the next morning", async ({ as, baseURL }) => {
  const someone = await as("reader");
  await query(`UPDATE accounts SET "replyMail" = 'daily' WHERE id = $1`, [someone.id]);
  for (const _ of [1, 2]) await answered(someone, baseURL!);
  const tomorrow = new Date(Date.now() + 86_400_000);
  await runJob("reply-digest", tomorrow);
  await runJob("reply-digest", tomorrow);
  await runJob("deliver-letters", tomorrow);
  const email = await emailOf(someone);
  const letters = (await lettersTo(email)).filter(({ kind }) => kind === "reply-digest");
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text.match(/답글을 알리는 기사/g)).toHaveLength(2);
});
