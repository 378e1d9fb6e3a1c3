import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { withCommentRules } from "./comment-rules";
import { query } from "./database";
import { expect, makeArticle, makeSomeone, type Someone, test } from "./fixtures";
import { freePort, startSite } from "./site";

const mark = () => randomUUID().slice(0, 6);
/** A listed word of this test alone: letters that stand in no other word. */
async function makeWord(act: "hold" | "refuse" = "hold"): Promise<string> {
  const word = [...mark()].map((digit) => "뷁쉛뎧쮉퀣럙묇숉즯촑킕튯퓑흗꿯뢟"[parseInt(digit, 16)]).join("");
  await query(`INSERT INTO banned_words (word, act) VALUES ($1, $2::"WordAct") ON CONFLICT DO NOTHING`, [word, act]);
  await query(`INSERT INTO settings (key, value, "updatedAt") VALUES ('words', $1, now()) ON CONFLICT (key) DO UPDATE SET value = $1`, [JSON.stringify({ version: randomUUID() })]);
  return word;
}

const composer = (page: Page) => page.getByRole("textbox", { name: "댓글 쓰기", exact: true });
async function write(page: Page, number: number, text: string) {
  await page.goto(`/articles/${number}`);
  await composer(page).fill(text);
  await page.getByRole("button", { name: "등록", exact: true }).click();
}

async function send(base: string, someone: Someone, method: string, path: string, body: object) {
  const headers = { origin: base, "content-type": "application/json", cookie: `next-auth.session-token=${someone.cookie}` };
  const answer = await fetch(base + path, { method, headers, body: JSON.stringify(body) });
  const said = (await answer.json()) as { comment?: { id: string; status: string }; code?: string; detail?: string; field?: string };
  return { status: answer.status, retryAfter: answer.headers.get("retry-after"), ...said };
}
const post = (base: string, someone: Someone, number: number, body: string) => send(base, someone, "POST", `/api/articles/${number}/comments`, { body });
const publicText = async (base: string, number: number) => (await fetch(`${base}/api/articles/${number}/comments?sort=newest`)).text();

/** What the database holds of an article's comments, in the order they came. */
const stored = (articleId: string) =>
  query<{ body: string; status: string; check: string | null }>(`SELECT body, status, hold->>'check' AS check FROM comments WHERE "articleId" = $1 ORDER BY "createdAt", id`, [articleId]);

/** A list that another hand changed is taken up behind the next comment. */
async function takeUp(base: string, word: string) {
  const [article, someone] = [await makeArticle(`목록을 알아보는 기사 ${mark()}`), await makeSomeone("reader")];
  const isTaken = async () => {
    const { status, comment } = await post(base, someone, article.number, `${word} ${mark()}`);
    return status === 422 || comment?.status === "held";
  };
  await expect.poll(isTaken, { timeout: 30_000 }).toBe(true);
}

test("a comment with a listed word waits, and the moderator sees the word marked", async ({ page, as, newPage, baseURL }) => {
  const word = await makeWord();
  await takeUp(baseURL!, word);
  const article = await makeArticle(`금칙어를 거르는 기사 ${mark()}`);
  const hidden = [...word].join(".");
  await as("reader");
  await write(page, article.number, `이런 ${hidden} 쓰다니`);
  await expect(page.getByText("운영자가 확인한 뒤 공개됩니다").first()).toBeVisible({ timeout: 30_000 });
  expect(await publicText(baseURL!, article.number)).not.toContain(hidden);

  await query(`UPDATE comments SET "createdAt" = '1999-01-01' WHERE "articleId" = $1`, [article.id]);
  const desk = await newPage("moderator");
  await desk.goto("/desk/comments?queue=held");
  const row = desk.getByRole("article").filter({ hasText: hidden });
  await expect(row.locator("mark")).toHaveText(hidden);
  await expect(row).toContainText(`금칙어 ‘${word}’`);
  await query(`UPDATE comments SET "createdAt" = now() WHERE "articleId" = $1`, [article.id]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a comment that waits is shown to its author, who is told so", async ({ page, as, baseURL }) => {
    const [word, article] = [await makeWord(), await makeArticle(`스크립트 없이 기다리는 댓글 ${mark()}`)];
    await takeUp(baseURL!, word);
    await as("reader");
    const text = `여기 ${word} 있습니다`;
    await write(page, article.number, text);
    await expect(page).toHaveURL(new RegExp(`/articles/${article.number}/comment\\?held#own$`));
    await expect(page.getByRole("status").filter({ hasText: "운영자가 확인한 뒤 공개됩니다." })).toBeVisible();
    await expect(page.getByRole("region", { name: "이 기사에 쓴 내 댓글" })).toContainText(text);
    expect(await publicText(baseURL!, article.number)).not.toContain(word);
  });
});

test("what tells of a person is refused with what to take out, and the text stays", async ({ page, as }) => {
  const article = await makeArticle(`개인정보를 거르는 기사 ${mark()}`);
  await as("reader");
  await write(page, article.number, "연락 주세요 010-1234-5678");
  await expect(page.getByText("전화번호로 보이는 숫자가 들어 있습니다")).toBeVisible();
  await expect(composer(page)).toHaveValue("연락 주세요 010-1234-5678");
  await composer(page).fill("연락 주세요");
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page.getByRole("article").filter({ hasText: "연락 주세요" })).toBeVisible();
});

test("a newcomer's link waits, the site's own passes, a repeat is refused", async ({ baseURL }) => {
  const [article, reader] = [await makeArticle(`링크를 거르는 기사 ${mark()}`), await makeSomeone("reader")];
  expect(await post(baseURL!, reader, article.number, "https://example.com 보세요")).toMatchObject({ status: 201, comment: { status: "held" } });
  expect(await post(baseURL!, reader, article.number, `${baseURL}/articles/1 이 기사도요`)).toMatchObject({ status: 201, comment: { status: "visible" } });
  expect(await post(baseURL!, reader, article.number, "오늘 기사는 참으로 잘 읽었습니다")).toMatchObject({ status: 201, comment: { status: "visible" } });
  expect(await post(baseURL!, reader, article.number, "오늘 기사는, 참으로 잘 읽었습니다!")).toMatchObject({ status: 409, code: "repeated" });
});

test("a refused word, a restricted author and a closed section each say why", async ({ baseURL }) => {
  const word = await makeWord("refuse");
  await takeUp(baseURL!, word);
  const [article, reader] = [await makeArticle(`까닭을 말하는 기사 ${mark()}`), await makeSomeone("reader")];
  expect(await post(baseURL!, reader, article.number, `${word}아`)).toMatchObject({ status: 422, code: "invalid", field: "body", detail: expect.stringContaining(word) });
  await query(`INSERT INTO restrictions (id, "accountId", kind, reason, message) VALUES ($1, $2, 'mute', 'abuse', '거친 말을 거듭 쓰셨습니다.')`, [randomUUID(), reader.id]);
  expect(await post(baseURL!, reader, article.number, "안녕하세요")).toMatchObject({ status: 403, code: "restricted", detail: expect.stringContaining("거친 말을") });
  const [section] = await query<{ id: number }>(`INSERT INTO sections (slug, name, "parentId", commenting) SELECT $1, '조용한 곳', "parentId", false FROM sections WHERE "parentId" IS NOT NULL LIMIT 1 RETURNING id`, [`quiet-${mark()}`]);
  await query(`UPDATE articles SET "sectionId" = $1 WHERE id = $2`, [section!.id, article.id]);
  expect(await post(baseURL!, await makeSomeone("reader"), article.number, "안녕하세요")).toMatchObject({ status: 409, code: "commenting-closed", detail: expect.stringContaining("조용한 곳") });
});

test("an edit that a check holds leaves the public page at once", async ({ baseURL }) => {
  const word = await makeWord();
  await takeUp(baseURL!, word);
  const [article, reader] = [await makeArticle(`고쳐 쓰는 기사 ${mark()}`), await makeSomeone("reader")];
  const first = `처음에 쓴 말 ${mark()}`;
  const { comment } = await post(baseURL!, reader, article.number, first);
  expect(await publicText(baseURL!, article.number)).toContain(first);
  expect(await send(baseURL!, reader, "PATCH", `/api/comments/${comment!.id}`, { body: `고친 말 ${word}` })).toMatchObject({ status: 200, comment: { status: "held" } });
  const text = await publicText(baseURL!, article.number);
  expect(text).not.toContain(first);
  expect(text).not.toContain(word);
  await query(`UPDATE comments SET "createdAt" = now() - interval '5 minutes' WHERE id = $1`, [comment!.id]);
  expect(await send(baseURL!, reader, "PATCH", `/api/comments/${comment!.id}`, { body: "더 고친 말" })).toMatchObject({ status: 409, code: "stale" });
});

test("a moderator lists a word, tries it, and takes it off again", async ({ page, as }) => {
  const word = `뷁쉛뎧${[...mark()].map((digit) => "가나다라마바사아자차카타파하거너"[parseInt(digit, 16)]).join("")}`;
  await as("moderator");
  await page.goto("/desk/words?new");
  await page.getByRole("textbox", { name: "낱말", exact: true }).fill("!");
  await page.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("두 소리 이상")).toBeVisible();
  await page.getByRole("textbox", { name: "낱말", exact: true }).fill(word);
  await page.getByRole("checkbox", { name: "30일 동안 세기만 하고 막지 않기" }).uncheck();
  await page.getByRole("button", { name: "저장" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: word })).toContainText("보류");

  const box = page.getByRole("region", { name: "댓글 시험해 보기" });
  await box.getByRole("textbox", { name: "댓글 내용" }).fill(`참 ${[...word].join(" ")} https://example.com`);
  await box.getByRole("checkbox").check();
  await box.getByRole("button", { name: "시험하기" }).click();
  await expect(box.locator("mark")).toHaveText([...word].join(" "));
  await expect(box.getByRole("status")).toContainText(`금칙어 ‘${word}’ 때문에 보류했습니다.`);
  await expect(box.getByRole("status")).toContainText("링크(example.com)");

  const row = page.getByRole("listitem").filter({ hasText: word });
  await row.getByRole("button", { name: `‘${word}’ 지우기` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "지우기", exact: true }).click();
  await expect(row).toHaveCount(0);
});

test("a list is taken in line by line, and given out as a file", async ({ page, as }) => {
  const word = `촑킕튯${mark()}`;
  await as("admin");
  await page.goto("/desk/words");
  await page.getByText("파일로 들여오기와 내보내기").click();
  const [file, list] = [page.getByLabel("파일 고르기"), page.getByRole("textbox", { name: "들여올 목록" })];
  await file.setInputFiles({ name: "그림.csv", mimeType: "text/csv", buffer: Buffer.from([0x89, 0x50, 0xff, 0xff]) });
  await expect(page.getByText("글자를 읽을 수 없는 파일입니다.")).toBeVisible();
  // 똠방 in CP949
  await file.setInputFiles({ name: "목록.csv", mimeType: "text/csv", buffer: Buffer.from([0x8c, 0x63, 0xb9, 0xe6]) });
  await expect(list).toHaveValue("똠방");
  await expect(page.getByText("글자를 읽을 수 없는 파일입니다.")).toBeHidden();
  await list.fill(`${word},거절,시험\n!`);
  await page.getByRole("button", { name: "들여오기", exact: true }).click();
  await expect(page.getByText("새로 1개를 더하고 0개를 고쳤습니다.")).toBeVisible();
  await expect(page.getByRole("list", { name: "들여오지 못한 줄" })).toContainText("2째 줄");
  const answer = await page.request.get("/desk/words/export");
  expect(await answer.text()).toContain(`"${word}",거절,"시험"`);
});

test("who writes too fast is told how long to wait, and one article that is flooded waits for a moderator", async ({ page, as }) => {
  // The tested sites allow a thousand times as much; this one counts as the settings say.
  const { url, stop } = await startSite(await freePort(), { RATE_LIMIT_FACTOR: "1" });
  try {
    await withCommentRules({ personMinute: 2 }, async () => {
      const article = await makeArticle(`서둘러 쓰는 기사 ${mark()}`);
      const reader = await as("reader", url);
      for (const body of ["첫째로 쓴 말", "둘째로 쓴 말"]) expect(await post(url, reader, article.number, body)).toMatchObject({ status: 201, comment: { status: "visible" } });
      await page.goto(`${url}/articles/${article.number}`);
      await composer(page).fill("셋째로 쓴 말");
      await page.getByRole("button", { name: "등록", exact: true }).click();
      await expect(page.getByRole("alert").filter({ hasText: /너무 자주 쓰셨습니다\. \d+(초|분) 뒤에/ })).toBeVisible();
      await expect(composer(page)).toHaveValue("셋째로 쓴 말");
      const { status, code, retryAfter } = await post(url, reader, (await makeArticle(`다른 기사 ${mark()}`)).number, "다른 기사에 쓴 말");
      expect([status, code, Number(retryAfter) > 0]).toEqual([429, "too-fast", true]);
      expect((await stored(article.id)).map(({ body }) => body)).toEqual(["첫째로 쓴 말", "둘째로 쓴 말"]);
    });

    await withCommentRules({ articleHour: 1 }, async () => {
      const [one, other, reader] = [await makeArticle(`한 번 쓰는 기사 ${mark()}`), await makeArticle(`또 쓰는 기사 ${mark()}`), await makeSomeone("reader")];
      expect((await post(url, reader, one.number, "한 번 쓴 말")).status).toBe(201);
      expect(await post(url, reader, one.number, "두 번 쓴 말")).toMatchObject({ status: 429, code: "too-fast" });
      expect((await post(url, reader, other.number, "다른 데 쓴 말")).status).toBe(201);
      expect(await stored(one.id)).toHaveLength(1);
    });

    await withCommentRules({ floodMinute: 1 }, async () => {
      const [article, words] = [await makeArticle(`한꺼번에 몰리는 기사 ${mark()}`), `몰려온 말 ${mark()}`];
      expect(await post(url, await makeSomeone("reader"), article.number, "먼저 온 말")).toMatchObject({ comment: { status: "visible" } });
      await as("reader", url);
      await page.goto(`${url}/articles/${article.number}`);
      await composer(page).fill(words);
      await page.getByRole("button", { name: "등록", exact: true }).click();
      await expect(page.getByText("운영자가 확인한 뒤 공개됩니다").first()).toBeVisible();
      expect(await stored(article.id)).toMatchObject([{ status: "visible" }, { body: words, status: "held", check: "flood" }]);
      expect(await publicText(url, article.number)).not.toContain(words);
      expect(await post(url, await makeSomeone("moderator"), article.number, "운영자가 알리는 말")).toMatchObject({ comment: { status: "visible" } });
    });
  } finally {
    await stop();
  }
});

test("a newcomer's comment waits for a moderator, who lets it out, and one who has been here longer does not wait", async ({ page, as, newPage, baseURL }) => {
  await withCommentRules({ newcomerHours: 24 }, async () => {
    const [article, words] = [await makeArticle(`새 사람이 쓰는 기사 ${mark()}`), `처음 인사드리는 말 ${mark()}`];
    const reader = await as("reader");
    await write(page, article.number, words);
    await expect(page.getByText("운영자가 확인한 뒤 공개됩니다").first()).toBeVisible();
    expect(await stored(article.id)).toEqual([{ body: words, status: "held", check: "newcomer" }]);
    expect(await publicText(baseURL!, article.number)).not.toContain(words);

    await query(`UPDATE comments SET "createdAt" = '1998-01-01' WHERE "articleId" = $1`, [article.id]);
    const desk = await newPage("moderator");
    await desk.goto("/desk/comments?queue=held");
    const row = desk.getByRole("article").filter({ hasText: words });
    await expect(row).toContainText("가입한 지 24시간이 되지 않은 이용자의 댓글입니다.");
    await row.getByRole("button", { name: /^통과/ }).click();
    await expect(row).toHaveCount(0);
    expect(await publicText(baseURL!, article.number)).toContain(words);
    await page.goto("/me/notices");
    await expect(page.getByText("확인을 기다리던 댓글이 공개되었습니다.").first()).toBeVisible();

    await query(`UPDATE accounts SET "createdAt" = now() - interval '25 hours' WHERE id = $1`, [reader.id]);
    expect(await post(baseURL!, reader, article.number, "하루가 지나 쓰는 말")).toMatchObject({ status: 201, comment: { status: "visible" } });
  });
});
