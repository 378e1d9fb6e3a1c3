import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, type Someone, test } from "./fixtures";
import { runJob } from "./job";
import { letter, lettersTo } from "./outbox";
import { word } from "./words";

// Several people, several pages each.
test.describe.configure({ timeout: 120_000 });

const DAY = 86_400_000;
const after = (days: number) => new Date(Date.now() + days * DAY);

async function commented() {
  const words = `다툼이 된 말 ${word()}`;
  const article = await makeArticle("권리를 시험하는 기사");
  const author = await makeSomeone("reader");
  const { id } = await makeComment(article.id, author.id, words);
  return { words, article, author, id };
}

const emailOf = async ({ id }: Someone) => (await query<{ email: string }>("SELECT email FROM accounts WHERE id = $1", [id]))[0]!.email;

async function signIn(page: Page, { cookie }: Someone, url: string) {
  await page.context().addCookies([
    { name: "next-auth.session-token", value: cookie, url, httpOnly: true, sameSite: "Lax" },
    { name: "manpa-signed-in", value: "1", url, sameSite: "Lax" },
  ]);
}

const remove = (base: string, moderator: Someone, id: string) =>
  fetch(`${base}/api/comments/${id}/removal`, {
    method: "POST",
    headers: { origin: base, "content-type": "application/json", cookie: `next-auth.session-token=${moderator.cookie}` },
    body: JSON.stringify({ reason: "attack" }),
  });

async function claim(page: Page, { id, number, email }: { id: string; number: number; email: string }): Promise<string> {
  await page.goto(`/policies/takedown?comment=${encodeURIComponent(`http://localhost/articles/${number}#comment-${id}`)}`);
  await page.getByLabel("명예훼손").check();
  await page.getByLabel("어떤 내용이 어떻게 권리를 침해하나요").fill("저는 그런 일을 한 적이 없습니다.");
  await page.getByLabel("본인").check();
  await page.getByLabel("이름", { exact: true }).fill("김가온");
  await page.getByRole("textbox", { name: "이메일" }).fill(email);
  await page.getByLabel(/동의합니다/).check();
  await page.getByRole("button", { name: "신고하기" }).click();
  await expect(page.getByRole("heading", { name: "신고를 접수했습니다" })).toBeVisible();
  return (await page.getByText(/접수번호/).locator("strong").innerText()).trim();
}

test("a removed comment's author objects, another moderator restores it, and the answer comes by letter", async ({ page, newPage, baseURL }) => {
  const { words, article, author, id } = await commented();
  const remover = await makeSomeone("moderator");
  expect((await remove(baseURL!, remover, id)).status).toBe(200);

  await signIn(page, author, baseURL!);
  await page.goto("/me/notices");
  await page.getByRole("button", { name: "자세히 보기" }).click();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText("30일 남았습니다.")).toBeVisible();
  await page.getByRole("button", { name: "이의 신청하기" }).click();
  await expect(page.getByText("왜 되살려야 하는지 적어 주세요.")).toBeVisible();
  await page.getByLabel("되살려야 하는 까닭").fill("사람이 아니라 주장을 비판했습니다.");
  await page.getByRole("button", { name: "이의 신청하기" }).click();
  await expect(page.getByText(/이의를 접수했습니다/)).toBeVisible();

  const first = await newPage(null);
  await signIn(first, remover, baseURL!);
  await first.goto("/desk/appeals");
  const toRemover = first.getByRole("article", { name: `${author.name} 님의 이의` });
  await expect(toRemover).toContainText("다른 운영자가 처리합니다");
  await expect(toRemover.getByRole("button")).toHaveCount(0);

  const second = await newPage("moderator");
  await second.goto("/desk/appeals");
  const open = second.getByRole("article", { name: `${author.name} 님의 이의` });
  await expect(open).toContainText(words);
  await expect(open).toContainText(remover.name);
  await open.getByLabel("댓글을 되살립니다").check();
  await open.getByLabel("작성자에게 보낼 답").fill("주장을 비판한 글이 맞습니다.");
  await open.getByRole("button", { name: "결정하고 알리기" }).click();
  await expect(open).toHaveCount(0);

  await expect.poll(async () => (await fetch(`${baseURL}/articles/${article.number}`)).text()).toContain(words);
  const answer = await letter(await emailOf(author), "appeal-decided");
  expect(answer.text).toContain("주장을 비판한 글이 맞습니다.");
  expect(answer.text).not.toContain(words);
  await page.goto("/me/notices");
  await expect(page.getByText("이의 신청을 받아들여 댓글을 다시 공개했습니다.")).toBeVisible();
});

test("a claim hides a comment for thirty days, tells both sides, and ends by itself", async ({ page, newPage, baseURL }) => {
  const { words, article, author, id } = await commented();
  const email = `${randomUUID().slice(0, 8)}@claim.test`;
  const publicText = async () => (await fetch(`${baseURL}/articles/${article.number}`)).text();
  expect(await publicText()).toContain(words);
  const number = await claim(page, { id, number: article.number, email });
  expect((await letter(email, "takedown-received")).text).toContain(`접수번호: ${number}`);

  const desk = await newPage("moderator");
  await desk.goto(`/desk/takedowns/${number}`);
  await expect(desk.getByText("김가온 (본인)")).toBeVisible();
  await desk.getByRole("button", { name: "임시조치하고 양쪽에 알리기" }).click();
  await expect(desk.getByText(/30일 남음/)).toBeVisible();
  await expect.poll(publicText).not.toContain(words);
  expect(await publicText()).toContain("권리침해 신고가 들어와 임시로 가린 댓글입니다.");
  expect((await letter(email, "takedown-blocked")).text).toContain("다시 공개됩니다");
  const told = await letter(await emailOf(author), "takedown");
  expect(told.text).toContain(`/me/takedowns/${number}`);
  expect(told.text).not.toContain("김가온");

  await runJob("end-blocks", after(29));
  expect(await publicText()).not.toContain(words);
  await runJob("end-blocks", after(30.01));
  await expect.poll(publicText).toContain(words);
  await runJob("deliver-letters", after(31));
  expect((await lettersTo(email)).map(({ kind }) => kind)).toEqual(["takedown-received", "takedown-blocked", "takedown-restored"]);
  await desk.reload();
  await expect(desk.getByText("임시조치 기간이 끝났습니다.")).toBeVisible();
  await expect(desk.getByText("시스템").last()).toBeVisible();
});

test("the author of a hidden comment objects, a moderator decides, and the removed text is sealed and purged in time", async ({ page, newPage, baseURL }) => {
  const { words, article, author, id } = await commented();
  const email = `${randomUUID().slice(0, 8)}@claim.test`;
  const number = await claim(page, { id, number: article.number, email });
  const desk = await newPage("moderator");
  await desk.goto(`/desk/takedowns/${number}`);
  await desk.getByRole("button", { name: "임시조치하고 양쪽에 알리기" }).click();
  await expect(desk.getByText(/30일 남음/)).toBeVisible();

  const own = await newPage(null);
  await signIn(own, author, baseURL!);
  await own.goto("/me/notices");
  await own.getByRole("button", { name: "이의 제기하기" }).click();
  await own.getByLabel("다시 공개해야 하는 까닭").fill("공개된 판결문에 있는 말입니다.");
  await own.getByRole("button", { name: "이의 제기하기" }).click();
  await expect(own.getByText("이의를 접수했습니다.", { exact: false }).first()).toBeVisible();

  await desk.reload();
  await expect(desk.getByText("공개된 판결문에 있는 말입니다.")).toBeVisible();
  await desk.getByLabel("삭제합니다").check();
  await desk.getByLabel("양쪽에 보낼 답").fill("판결문에서 그 내용을 찾지 못했습니다.");
  await desk.getByRole("button", { name: "결정하고 양쪽에 알리기" }).click();
  await expect(desk.getByText("판결문에서 그 내용을 찾지 못했습니다.")).toBeVisible();
  for (const to of [email, await emailOf(author)]) await expect.poll(async () => (await lettersTo(to)).at(-1)?.text).toContain("판결문에서 그 내용을 찾지 못했습니다.");
  expect(await (await fetch(`${baseURL}/articles/${article.number}`)).text()).not.toContain(words);

  await runJob("seal-removed", after(30.01));
  expect(await query("SELECT body FROM comments WHERE id = $1", [id])).toEqual([{ body: null }]);
  const admin = await newPage("admin");
  await admin.goto("/desk/sealed");
  await expect(admin.getByText(words)).toHaveCount(0);
  const row = admin.getByRole("listitem").filter({ hasText: author.name });
  // Everything removed before is sealed along with it.
  while ((await row.count()) === 0) await admin.goto((await admin.getByRole("link", { name: "다음 댓글 보기" }).getAttribute("href"))!);
  await row.getByRole("button", { name: "열어 보기" }).click();
  await expect(row.getByText("왜 열어 보는지 적어 주세요.", { exact: false })).toBeVisible();
  await row.getByLabel("열어 보는 사유").fill("법원의 사실조회");
  await row.getByRole("button", { name: "열어 보기" }).click();
  await expect(row.getByText(words)).toBeVisible();
  await admin.goto("/desk/log?about=comment");
  await expect(admin.getByText("법원의 사실조회", { exact: false }).first()).toBeVisible();
  await runJob("purge-sealed", after(300));
  expect(await query(`SELECT body FROM sealed_texts WHERE "commentId" = $1`, [id])).toEqual([]);
});

test("a refused claim keeps what was written and says at the field what is wrong", async ({ page, baseURL }) => {
  await page.goto("/policies/takedown");
  await page.getByLabel("댓글의 주소").fill("어디인가에 있는 댓글");
  await page.getByLabel("어떤 내용이 어떻게 권리를 침해하나요").fill("저에 관한 거짓말입니다.");
  await page.getByLabel("개인정보", { exact: true }).check();
  await page.getByLabel("본인").check();
  await page.getByLabel("이름", { exact: true }).fill("김가온");
  await page.getByRole("textbox", { name: "이메일" }).fill("claimant@claim.test");
  await page.getByLabel(/동의합니다/).check();
  await page.getByRole("button", { name: "신고하기" }).click();
  await expect(page.getByText("그 댓글을 찾지 못했습니다.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("어떤 내용이 어떻게 권리를 침해하나요")).toHaveValue("저에 관한 거짓말입니다.");
  const { article, id } = await commented();
  await page.getByLabel("댓글의 주소").fill(`${baseURL}/articles/${article.number}#comment-${id}`);
  await page.getByRole("button", { name: "신고하기" }).click();
  await expect(page.getByRole("heading", { name: "신고를 접수했습니다" })).toBeVisible();
});

test("the public report counts what moderators did, without a name or a text", async ({ page, baseURL }) => {
  const { words, author, id } = await commented();
  const moderator = await makeSomeone("moderator");
  await remove(baseURL!, moderator, id);
  await page.goto("/policies/comments/report");
  await expect(page.getByRole("table", { name: /사유별로 삭제한/ })).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(4);
  for (const secret of [words, author.name, moderator.name]) await expect(page.locator("main")).not.toContainText(secret);
});
