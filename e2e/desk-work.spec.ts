import { randomUUID } from "node:crypto";
import { query } from "./database";
import { expect, makeSomeone, type Someone, test } from "./fixtures";

/** A whole article in review, of this writer. */
async function makeSubmitted(writer: Someone, title: string): Promise<number> {
  const [section] = await query<{ id: number; parentId: number }>(`SELECT id, "parentId" FROM sections WHERE "parentId" IS NOT NULL LIMIT 1`);
  const [byline] = await query<{ id: number }>(`SELECT id FROM reporters WHERE "accountId" = $1`, [writer.id]);
  const content = { label: "", title, deck: "", dateline: "만파", sectionId: section!.id, reporterIds: [byline!.id], body: [{ type: "paragraph", runs: [{ text: `${title}의 첫 문단이다.` }] }], nameChoices: {}, tags: [], commenting: true };
  const id = randomUUID();
  const [article] = await query<{ number: number }>(
    `INSERT INTO articles (id, title, status, "sectionId", "topSectionId", "createdById", body) VALUES ($1, $2, 'inReview', $3, $4, $5, $6) RETURNING number`,
    [id, title, section!.id, section!.parentId, writer.id, JSON.stringify(content.body)],
  );
  await query(`INSERT INTO drafts ("articleId", version, content, "savedById") VALUES ($1, 1, $2, $3)`, [id, JSON.stringify(content), writer.id]);
  await query(`INSERT INTO article_reporters ("articleId", "reporterId") VALUES ($1, $2)`, [id, byline!.id]);
  return article!.number;
}

test("an editor finds, keeps the question, and approves several at once", async ({ page, as }) => {
  const [mark, writer] = [randomUUID().slice(0, 6), await makeSomeone("reporter")];
  await as("editor");
  for (const nth of ["하나", "둘"]) await makeSubmitted(writer, `함께 옮길 ${mark} ${nth}`);
  await page.goto("/desk/articles?state=inReview");
  await page.getByRole("searchbox", { name: "제목이나 번호" }).fill(mark);
  await page.getByRole("button", { name: "찾기" }).click();
  await expect(page).toHaveURL(/words=/);
  await page.getByRole("button", { name: "이 조건 저장…" }).click();
  await page.getByRole("dialog").getByLabel("이름").fill(`보기 ${mark}`);
  await page.getByRole("dialog").getByRole("button", { name: "저장" }).click();
  await page.getByRole("link", { name: "모두", exact: true }).click();
  await expect(page).toHaveURL(/state=all/);
  await page.getByRole("link", { name: `보기 ${mark}` }).click();
  await expect(page).toHaveURL(/state=inReview/);
  await expect(page.getByRole("checkbox", { name: /함께 옮길/ })).toHaveCount(2);
  await page.getByRole("checkbox", { name: "이 쪽 모두 고르기" }).press("Space");
  await page.getByRole("group", { name: "고른 기사" }).getByRole("button", { name: "승인…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "승인", exact: true }).click();
  await expect(page.getByRole("group", { name: "처리 결과" })).toContainText("2건");
  const states = await query<{ status: string }>(`SELECT status FROM articles WHERE title LIKE $1`, [`함께 옮길 ${mark}%`]);
  expect(states.map(({ status }) => status)).toEqual(["approved", "approved"]);
});

test("a piece that lacks something is named before several are handed in, and the others go", async ({ page, as }) => {
  const writer = await as("reporter");
  const [whole, bare] = [await makeSubmitted(writer, `송고할 기사 ${randomUUID().slice(0, 6)}`), await makeSubmitted(writer, "제목을 잃을 기사")];
  await query(`UPDATE articles SET status = 'draft', title = CASE WHEN number = $2 THEN '' ELSE title END WHERE number IN ($1, $2)`, [whole, bare]);
  await query(`UPDATE drafts SET content = content || '{"title": ""}'::jsonb WHERE "articleId" = (SELECT id FROM articles WHERE number = $1)`, [bare]);
  await page.goto("/desk/articles");
  await page.getByRole("checkbox", { name: "이 쪽 모두 고르기" }).check();
  await page.getByRole("group", { name: "고른 기사" }).getByRole("button", { name: "송고…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("고른 2건 가운데 1건은 빠진 것이 있어 그대로 둡니다.");
  await expect(dialog.getByRole("link", { name: `${bare}번 기사` })).toBeVisible();
  await dialog.getByRole("button", { name: "송고", exact: true }).click();
  await expect(page.getByRole("group", { name: "처리 결과" })).toContainText("1건");
  const states = await query<{ status: string }>(`SELECT status FROM articles WHERE number IN ($1, $2) ORDER BY number`, [whole, bare]);
  expect(states.map(({ status }) => status)).toEqual(["inReview", "draft"]);
});

test("a note calls a colleague, who hears of it, and it is resolved", async ({ page, as, newPage }) => {
  const writer = await as("reporter");
  const number = await makeSubmitted(writer, `메모를 다는 기사 ${randomUUID().slice(0, 6)}`);
  const desk = await newPage("editor");
  await desk.goto(`/desk/articles/${number}`);
  await desk.getByRole("textbox", { name: "본문" }).getByText("첫 문단이다.").click();
  await desk.getByRole("button", { name: "이 문단에 메모 남기기" }).click();
  const box = desk.getByRole("textbox", { name: "이 문단에 메모" });
  await expect(box).toBeFocused();
  await box.pressSequentially(`@${writer.name.slice(0, 3)}`);
  await expect(desk.getByRole("option", { name: writer.name })).toBeVisible();
  const options = await desk.getByRole("option").allInnerTexts();
  for (let step = 0; step < options.indexOf(writer.name); step += 1) await box.press("ArrowDown");
  await box.press("Enter");
  await box.pressSequentially("날짜를 확인해 주세요");
  await box.press("Control+Enter");
  await expect(desk.getByRole("list", { name: "메모" })).toContainText("날짜를 확인해 주세요");
  await expect(desk.locator("[data-noted]")).toHaveCount(1);
  await desk.getByRole("button", { name: "발행", exact: true }).click();
  await expect(desk.getByRole("dialog")).toContainText("풀리지 않은 메모 1개가 있습니다.");
  await desk.getByRole("dialog").getByRole("button", { name: "취소" }).click();

  await page.goto("/me/notices");
  await expect(page.getByText("기사의 메모에서 회원님을 불렀습니다.", { exact: false })).toBeVisible();
  await page.goto(`/desk/articles/${number}`);
  await page.getByRole("list", { name: "메모" }).getByRole("button", { name: "해결" }).click();
  await expect(page.getByText("열린 메모가 없습니다.")).toBeVisible();
});

test("a preview link opens for somebody signed out until it is closed", async ({ page, as, newPage }) => {
  const writer = await as("reporter");
  const title = `미리 보는 기사 ${randomUUID().slice(0, 6)}`;
  const number = await makeSubmitted(writer, title);
  await page.goto(`/desk/articles/${number}/preview`);
  await expect(page.frameLocator("iframe").getByRole("heading", { name: title })).toBeVisible();
  await page.getByRole("button", { name: "휴대전화" }).click();
  expect((await page.locator("iframe").boundingBox())?.width).toBe(390);
  await page.getByLabel("누구에게").fill("법무팀");
  await page.getByRole("button", { name: "링크 만들기" }).click();
  const path = new URL(await page.getByLabel("새 링크의 주소").inputValue()).pathname;
  const outside = await newPage(null);
  const answer = await outside.goto(path);
  expect(answer?.headers()).toMatchObject({ "x-robots-tag": expect.stringContaining("noindex"), "referrer-policy": "no-referrer", "cache-control": expect.stringContaining("no-store") });
  await expect(outside.getByRole("heading", { name: title })).toBeVisible();
  await page.getByRole("button", { name: "‘법무팀’ 링크 닫기" }).click();
  await expect(page.getByRole("list", { name: "만든 링크" })).toContainText("닫음");
  expect((await outside.goto(path))?.status()).toBe(404);
});

test("a page that takes its time is said to be on its way, and one's facts are a step away on a tablet", async ({ page, as }) => {
  const writer = await as("reporter");
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto(`/desk/articles/${await makeSubmitted(writer, `기다리는 기사 ${randomUUID().slice(0, 6)}`)}`);
  await page.getByRole("button", { name: "기사 정보" }).click();
  await expect(page.getByRole("combobox", { name: "섹션" })).toBeInViewport();
  let letGo = () => {};
  const isSaid = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/desk\/photos(?:\?|$)/, (route) => isSaid.then(() => route.continue()));
  const news = page.getByRole("status").filter({ hasText: "불러오는 중…" });
  await page.getByRole("link", { name: "사진", exact: true }).click();
  await expect(news).toBeVisible();
  letGo();
  await expect(page.getByRole("heading", { level: 1, name: "사진" })).toBeVisible();
  await expect(news).toHaveCount(0);
});
