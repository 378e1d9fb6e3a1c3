import { randomUUID } from "node:crypto";
import { query } from "./database";
import { expect, makeArticle, makeSomeone, test } from "./fixtures";

const mark = () => randomUUID().slice(0, 6);

/** A published article with its working copy, so that the desk can open it. */
async function makeOpenable(title: string) {
  const article = await makeArticle(title);
  const content = `jsonb_build_object('label', '', 'title', title, 'deck', '부제가 있는 기사', 'dateline', '', 'sectionId', "sectionId", 'reporterIds', '[]'::jsonb,
    'body', body, 'nameChoices', '{}'::jsonb, 'tags', '[]'::jsonb, 'commenting', true)`;
  await query(`INSERT INTO drafts ("articleId", content) SELECT id, ${content} FROM articles WHERE number = $1`, [article.number]);
  await query(`UPDATE articles SET "publishedVersion" = 1 WHERE number = $1`, [article.number]);
  return article;
}

test("an editor publishes a correction, readers see it wherever the article is, and it can be taken back", async ({ page, as, newPage, request }) => {
  const title = `바로잡을 기사 ${mark()}`;
  const { number } = await makeOpenable(title);
  const words = `32만 장은 26만 장의 잘못입니다 ${mark()}`;
  const reader = await newPage(null);
  await reader.goto(`/articles/${number}`);
  await expect(reader.getByRole("region", { name: "정정과 반론" })).toHaveCount(0);

  await as("editor");
  await page.goto(`/desk/articles/${number}`);
  await page.getByRole("button", { name: "정정·반론…" }).click();
  const dialog = page.getByRole("dialog", { name: "정정·반론 싣기" });
  await expect(dialog.getByText("아직 없습니다.")).toBeVisible();
  await dialog.getByRole("button", { name: "미리 보기" }).click();
  await expect(dialog.getByRole("alert").filter({ hasText: "독자에게 알릴 글을 적어 주세요." })).toBeVisible();
  await dialog.getByRole("radio", { name: /정정보도/ }).check();
  await dialog.getByRole("textbox", { name: "글" }).fill(words);
  const question = page.getByRole("dialog", { name: "쓰던 글을 버릴까요?" });
  await page.keyboard.press("Escape");
  await expect(question.getByRole("button", { name: "계속 쓰기" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(dialog.getByRole("textbox", { name: "글" })).toBeFocused();
  await dialog.getByRole("button", { name: "닫기" }).click();
  await question.getByRole("button", { name: "계속 쓰기" }).click();
  await expect(dialog.getByRole("textbox", { name: "글" })).toHaveValue(words);
  await dialog.getByRole("button", { name: "미리 보기" }).click();
  await expect(dialog.getByRole("region", { name: "정정과 반론" })).toContainText(words);
  await dialog.getByRole("button", { name: "싣기", exact: true }).click();
  await expect(dialog.getByRole("status")).toHaveText("‘정정보도’를 실었습니다. 본문은 그대로이니 함께 고쳐 주세요.");
  await expect(dialog.getByRole("textbox", { name: "글" })).toHaveValue("");
  await expect(dialog.getByRole("textbox", { name: "글" })).toHaveAttribute("aria-invalid", "false");
  await expect(dialog.getByRole("alert")).toHaveCount(0);

  await reader.reload();
  await expect(reader.getByRole("region", { name: "정정과 반론" })).toContainText(words);
  const [news] = JSON.parse((await reader.locator("script[type='application/ld+json']").first().textContent()) ?? "[]");
  expect(news.correction).toMatchObject([{ "@type": "CorrectionComment", text: words }]);
  expect(Date.parse(news.dateModified)).toBeGreaterThan(Date.parse(news.datePublished));
  await reader.goto("/latest");
  await expect(reader.getByRole("link", { name: `${title} 정정` })).toBeVisible();
  await reader.getByRole("link", { name: "정정·반론 보도" }).click();
  const entry = reader.getByRole("article").filter({ hasText: words });
  await expect(entry).toContainText("정정보도");
  await entry.getByRole("link", { name: title }).click();
  await expect(reader).toHaveURL(new RegExp(`/articles/${number}#corrections$`));
  const feed = await (await request.get("/feed.xml")).text();
  expect(feed).toContain(`<title>${title} [정정]</title>`);
  expect(feed).toContain(words);

  await dialog.getByRole("button", { name: "거두기…" }).click();
  await dialog.getByRole("textbox", { name: /거두는 사유/ }).fill("다른 기사에 실을 글");
  await dialog.getByRole("button", { name: "거두기", exact: true }).click();
  await expect(dialog.getByRole("status")).toHaveText("정정보도: 거두었습니다.");
  await reader.reload();
  await expect(reader.getByText(words)).toHaveCount(0);
  await reader.goto("/corrections");
  await expect(reader.getByText(words)).toHaveCount(0);
});

test("a claim is registered, also after a moment without network, accepted, printed on the article, and nobody outside learns who claimed", async ({ page, context, as, newPage }) => {
  const { number } = await makeOpenable(`청구를 받은 기사 ${mark()}`);
  const [claimant, words] = [`김청구${mark()}`, `당사자는 다르게 말합니다 ${mark()}`];
  await as("editor");
  await page.goto(`/desk/corrections/new?article=${number}`);
  const form = page.getByRole("main");
  await form.getByRole("radio", { name: "반론보도 청구" }).check();
  await form.getByRole("textbox", { name: "청구한 분" }).fill(claimant);
  await form.getByRole("textbox", { name: "연락처" }).fill("claim@e2e.test");
  await form.getByRole("textbox", { name: "청구한 내용" }).fill("발언을 잘못 옮겼습니다.");
  await context.setOffline(true);
  await form.getByRole("button", { name: "등록하기" }).click();
  await expect(form.getByRole("alert").filter({ hasText: "서버가 답하지 않습니다." })).toBeVisible();
  await context.setOffline(false);
  await expect(form.getByRole("textbox", { name: "청구한 내용" })).toHaveValue("발언을 잘못 옮겼습니다.");
  await expect(form.getByRole("radio", { name: "반론보도 청구" })).toBeChecked();
  await form.getByRole("button", { name: "등록하기" }).click();
  await expect(form.getByRole("heading", { level: 1, name: /반론보도 청구 [0-9]+번/ })).toBeVisible();
  await expect(form.getByText(claimant)).toBeVisible();
  await form.getByRole("textbox", { name: "기사에 실을 반론보도" }).fill(words);
  await form.getByRole("button", { name: "받아들이고 기사에 싣기" }).click();
  await expect(form.getByText("받아들여 실음").first()).toBeVisible();
  await expect(form.getByRole("heading", { name: "처리", exact: true })).toHaveCount(0);

  const reader = await newPage(null);
  await reader.goto(`/articles/${number}`);
  await expect(reader.getByRole("region", { name: "정정과 반론" })).toContainText(words);
  expect(await reader.content()).not.toContain(claimant);
});

test("readers see each published change with its reason, no draft, and nothing once it is closed or withdrawn", async ({ page, as, newPage }) => {
  const { id, number } = await makeOpenable(`고친 기사 ${mark()}`);
  const version = (at: number, cause: string, text: string, why: string) =>
    query(
      `INSERT INTO revisions (id, "articleId", version, cause, why, at, content) SELECT $1, $2, $3, $4::"RevisionCause", $5, now() - interval '1 hour' + $3::int * interval '1 minute', content || jsonb_build_object('body', $6::jsonb) FROM drafts WHERE "articleId" = $2`,
      [randomUUID(), id, at, cause, why, JSON.stringify([{ type: "paragraph", runs: [{ text }] }])],
    );
  await version(1, "published", "시장은 예산을 밝혔다.", "");
  await version(2, "saved", "아직 내지 않은 초고다.", "");
  await version(3, "published", "시장이 예산을 밝혔다.", "오탈자");
  await query(`UPDATE articles SET "changedAt" = now() WHERE id = $1`, [id]);
  const reader = await newPage(null);
  await reader.goto(`/articles/${number}`);
  await reader.getByRole("link", { name: "고친 기록 보기" }).click();
  const change = reader.getByRole("main").getByRole("listitem").filter({ hasText: "오탈자" });
  await expect(change.locator("del")).toContainText("시장은");
  await expect(change.locator("ins")).toContainText("시장이");
  await expect(reader.getByRole("main")).not.toContainText("아직 내지 않은");

  await as("editor");
  await page.goto(`/desk/articles/${number}`);
  await page.getByRole("button", { name: "정정·반론…" }).click();
  const shown = page.getByRole("dialog", { name: "정정·반론 싣기" }).getByRole("checkbox", { name: "독자에게 보이기" });
  await shown.uncheck();
  await expect(page.getByText("독자에게 보이지 않습니다.")).toBeVisible();
  expect((await reader.request.get(`/articles/${number}/changes`)).status()).toBe(404);
  await shown.check();
  await expect(page.getByText("고친 곳과 사유를 독자가 볼 수 있습니다.")).toBeVisible();
  await query(`UPDATE articles SET status = 'withdrawn', "withdrawnAt" = now(), "withdrawnReason" = '확인 중' WHERE id = $1`, [id]);
  await expect(async () => expect((await reader.request.get(`/articles/${number}/changes`)).status()).toBe(410)).toPass();
});

test("a reporter is offered no correction on their own article", async ({ page, as }) => {
  const reporter = await as("reporter");
  const { number } = await makeOpenable(`기자가 쓴 기사 ${mark()}`);
  await query(`UPDATE articles SET "createdById" = $2 WHERE number = $1`, [number, reporter.id]);
  await page.goto(`/desk/articles/${number}`);
  await expect(page.getByRole("button", { name: "저장" })).toBeVisible();
  await expect(page.getByRole("button", { name: "정정·반론…" })).toHaveCount(0);
});

test("a writer chooses related articles by keyboard, puts them in order, and readers meet them first", async ({ page, as, newPage }) => {
  const [one, two] = [await makeArticle(`앞에 놓을 기사 ${mark()}`), await makeArticle(`뒤에 놓을 기사 ${mark()}`)];
  const { number } = await makeOpenable(`관련 기사를 고를 기사 ${mark()}`);
  await query(`UPDATE drafts SET content = content || jsonb_build_object('reporterIds', (SELECT jsonb_agg(id) FROM (SELECT id FROM reporters ORDER BY id LIMIT 1) one)) WHERE "articleId" = (SELECT id FROM articles WHERE number = $1)`, [number]);
  await as("editor");
  await page.goto(`/desk/articles/${number}`);
  const search = page.getByRole("searchbox", { name: "관련 기사 찾기" });
  for (const article of [two, one]) {
    await search.fill(String(article.number));
    await expect(page.getByRole("button", { name: new RegExp(`${article.number}번$`) })).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(search).toBeFocused();
  }
  const up = page.getByRole("button", { name: /앞에 놓을 기사 .* 위로/ });
  await up.press("Enter");
  await expect(up).toBeFocused();
  await page.getByRole("button", { name: "고친 내용 발행" }).click();
  await page.getByRole("dialog").getByRole("radio", { name: "오탈자" }).check();
  await page.getByRole("dialog").getByRole("button", { name: "고친 내용 발행" }).click();
  await expect(page.getByText("고친 내용을 발행했습니다.").first()).toBeVisible();

  const reader = await newPage(null);
  await reader.goto(`/articles/${number}`);
  const related = reader.getByRole("region", { name: "관련 기사" }).getByRole("link");
  await expect(related.nth(0)).toHaveAttribute("href", `/articles/${one.number}`);
  await expect(related.nth(1)).toHaveAttribute("href", `/articles/${two.number}`);
});

test("what readers open most is on the front page and beside every article, and machines do not count", async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const [read, crawled] = [await makeArticle(`많이 읽은 기사 ${mark()}`), await makeArticle(`기계가 읽은 기사 ${mark()}`)];
  const open = (number: number, headers: Record<string, string>) => fetch(`${baseURL}/articles/${number}`, { headers: { accept: "text/html", ...headers } });
  const browser = { "user-agent": "Mozilla/5.0 (Linux; Android 15) Chrome/142.0 Mobile Safari/537.36" };
  const times = 40;
  for (let at = 0; at < times; at += 1) {
    await (await open(read.number, browser)).arrayBuffer();
    if (at % 10 === 0) {
      for (const headers of [{ "user-agent": "Googlebot/2.1 (+http://www.google.com/bot.html)" }, { ...browser, "sec-purpose": "prefetch" }, { ...browser, rsc: "1" }]) {
        await (await open(crawled.number, headers)).arrayBuffer();
      }
    }
  }
  // They are written every ten seconds, perhaps in two parts; a list made between the two would stand for three minutes.
  const counted = async () => (await query<{ views: number }>(`SELECT sum(views)::int AS views FROM article_views WHERE "articleId" = $1`, [read.id]))[0]?.views;
  await expect.poll(counted, { timeout: 30_000 }).toBe(times);
  // As a change in another process would: the cached list is made anew.
  await query(`SELECT pg_notify('manpa_expiry', 'everything')`);
  const here = page.getByRole("region", { name: "많이 본 뉴스" }).locator(`a[href="/articles/${read.number}"]`);
  for (const path of ["/", `/articles/${crawled.number}`]) {
    await expect(async () => {
      await page.goto(path);
      await expect(here).toBeVisible({ timeout: 500 });
    }).toPass();
  }
  expect(await query(`SELECT views FROM article_views WHERE "articleId" = $1 AND views > 4`, [crawled.id])).toEqual([]);
});

test("only who writes may look for articles to relate", async ({ baseURL }) => {
  for (const [role, status] of [["reader", 403], ["moderator", 403], ["reporter", 200], ["editor", 200]] as const) {
    const { cookie } = await makeSomeone(role);
    const answer = await fetch(`${baseURL}/api/desk/headlines?words=1`, { headers: { cookie: `next-auth.session-token=${cookie}` } });
    expect(answer.status, role).toBe(status);
  }
  expect((await fetch(`${baseURL}/api/desk/headlines?words=1`)).status).toBe(401);
});
