import { randomUUID } from "node:crypto";
import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, type Someone, test } from "./fixtures";
import { isLive, makeHeld, openDesk, openHeld, pressFor, rowOf, statusesOf } from "./queue";

const mark = () => randomUUID().slice(0, 6);

async function report(base: string, someone: Someone, id: string, reason: string) {
  const headers = { origin: base, "content-type": "application/json", cookie: `next-auth.session-token=${someone.cookie}` };
  const answer = await fetch(`${base}/api/comments/${id}/reports`, { method: "POST", headers, body: JSON.stringify({ reason }) });
  expect(answer.status, await answer.clone().text()).toBe(201);
}

async function like(base: string, someone: Someone, id: string) {
  const headers = { origin: base, "content-type": "application/json", cookie: `next-auth.session-token=${someone.cookie}` };
  const answer = await fetch(`${base}/api/comments/${id}/reaction`, { method: "PUT", headers, body: JSON.stringify({ kind: "like" }) });
  return { status: answer.status, text: await answer.text() };
}

test("a moderator decides on fifty comments by keyboard alone, with two presses each at most", async ({ page, as }) => {
  test.setTimeout(240_000);
  await as("moderator");
  const { made } = await makeHeld(50);
  await openHeld(page, made[0]!.words);
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  for (const [at, { words }] of made.entries()) {
    const row = rowOf(page, words);
    await expect(row).toHaveAttribute("aria-current", "true");
    const before = presses;
    if (at % 2 === 0) {
      await press("a");
    } else {
      await press("d");
      await expect(page.getByRole("group", { name: "삭제 사유" })).toBeVisible();
      await press(String(1 + (at % 7)));
    }
    expect(presses - before).toBeLessThanOrEqual(2);
    await expect(row).toHaveCount(0);
  }
  expect(presses).toBe(75);
  const reasons = ["abuse", "attack", "defamation", "copyright", "spam", "privacy", "other"];
  expect(await statusesOf(made)).toEqual(
    made.map(({ id }, at) => (at % 2 === 0 ? { id, status: "visible", reason: null } : { id, status: "removed", reason: reasons[at % 7] })),
  );
});

test("a moderator removes several at once, takes it back within ten seconds, and passes them", async ({ page, as }) => {
  await page.clock.install();
  await as("moderator");
  const { made } = await makeHeld(3);
  await openHeld(page, made[0]!.words);
  await page.keyboard.press("x");
  // The first one moves the focus to the row that is picked already.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Shift+j");
  await expect(page.getByText("3개 고름")).toBeVisible();
  await page.keyboard.press("d");
  await page.keyboard.press("5");
  await expect(rowOf(page, made[0]!.words)).toHaveCount(0);
  expect((await statusesOf(made)).map(({ status, reason }) => [status, reason])).toEqual(Array(3).fill(["removed", "spam"]));
  await page.keyboard.press("z");
  await expect(rowOf(page, made[0]!.words)).toBeVisible();
  expect((await statusesOf(made)).map(({ status }) => status)).toEqual(Array(3).fill("held"));

  for (const { words } of made) await rowOf(page, words).getByRole("checkbox").check();
  await page.getByRole("button", { name: "모두 통과" }).click();
  await expect(rowOf(page, made[0]!.words)).toHaveCount(0);
  const undo = page.getByRole("button", { name: "실행 취소" });
  await expect(undo).toBeVisible();
  await page.clock.fastForward("00:10");
  await expect(undo).toHaveCount(0);
  expect((await statusesOf(made)).map(({ status }) => status)).toEqual(Array(3).fill("visible"));
});

test("a moderator has ten seconds for each decision, also for the second on the same author", async ({ page, as }) => {
  await page.clock.install();
  await as("moderator");
  const { made } = await makeHeld(2);
  await openHeld(page, made[0]!.words);
  const undo = page.getByRole("button", { name: "실행 취소" });
  await page.keyboard.press("a");
  await expect(rowOf(page, made[0]!.words)).toHaveCount(0);
  await expect(undo).toBeVisible();
  await page.clock.fastForward("00:08");
  await page.keyboard.press("a");
  await expect(rowOf(page, made[1]!.words)).toHaveCount(0);
  // ten seconds after the first, three after the second
  await page.clock.fastForward("00:03");
  await expect(undo).toBeVisible();
  await page.keyboard.press("z");
  await expect(rowOf(page, made[1]!.words)).toBeVisible();
  expect((await statusesOf(made)).map(({ status }) => status)).toEqual(["visible", "held"]);
});

test("a moderator who removes more than twenty types their number, and hears which could not be removed", async ({ page, as }) => {
  await as("moderator");
  const { made } = await makeHeld(22);
  await openHeld(page, made[0]!.words);
  await rowOf(page, made[0]!.words).getByRole("checkbox").check();
  await rowOf(page, made[21]!.words).getByRole("checkbox").click({ modifiers: ["Shift"] });
  await expect(page.getByText("22개 고름")).toBeVisible();
  await query(`UPDATE comments SET status = 'withdrawn' WHERE id = $1`, [made[7]!.id]);
  await page.getByRole("button", { name: "모두 삭제", exact: true }).click();
  await page.getByRole("group", { name: "삭제 사유" }).getByRole("button", { name: /광고·도배/ }).click();
  const dialog = page.getByRole("dialog", { name: "댓글 22개를 삭제" });
  await dialog.getByRole("textbox").fill("21");
  await dialog.getByRole("button", { name: "삭제" }).click();
  await expect(dialog.getByRole("alert")).toContainText("22");
  expect((await statusesOf(made)).filter(({ status }) => status === "removed")).toEqual([]);
  await dialog.getByRole("textbox").fill("22");
  await dialog.getByRole("button", { name: "삭제" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("1개는 처리하지 못했습니다").first()).toBeVisible();
  expect((await statusesOf(made)).filter(({ status }) => status === "removed")).toHaveLength(21);
});

test("a moderator gives an act another key, and switches the keys off", async ({ page, as }) => {
  await as("moderator");
  const { made } = await makeHeld(2);
  await openHeld(page, made[0]!.words);
  const guide = page.getByRole("dialog", { name: "단축키" });
  await pressFor(page, "?", guide);
  await guide.getByRole("button", { name: /^통과/ }).click();
  await page.keyboard.press("d");
  await expect(guide.getByText("‘삭제 사유 열기’에 이미 쓰고 있습니다.")).toBeVisible();
  await page.keyboard.press("p");
  await expect(guide.getByRole("button", { name: /^통과: P/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.reload();
  await isLive(page);
  await expect(rowOf(page, made[0]!.words)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("p");
  await expect(rowOf(page, made[0]!.words)).toHaveCount(0);

  await pressFor(page, "?", guide);
  await guide.getByRole("checkbox", { name: "단축키 사용" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "단축키 꺼짐" })).toBeVisible();
  await page.keyboard.press("p");
  await page.keyboard.press("d");
  await expect(page.getByRole("group", { name: "삭제 사유" })).toHaveCount(0);
  expect((await statusesOf(made)).map(({ status }) => status)).toEqual(["visible", "held"]);
});

test("a restricted reader is told until when and why, cannot take part, and can again once it is lifted", async ({ page, as, newPage, baseURL }) => {
  const reader = await as("reader");
  const { made, article } = await makeHeld(1, reader);
  const other = await makeComment(article.id, (await makeSomeone("reader")).id, `남의 말 ${mark()}`);
  const moderating = await newPage("moderator");
  await openHeld(moderating, made[0]!.words);
  const dialog = moderating.getByRole("dialog", { name: `${reader.name} 님 제한` });
  await pressFor(moderating, "l", dialog);
  await expect(dialog.getByRole("radio", { name: /경고/ })).toBeChecked();
  await dialog.getByRole("radio", { name: /쓰기 정지/ }).check();
  await dialog.getByRole("textbox", { name: "기간(일)" }).fill("3");
  await dialog.getByRole("combobox", { name: "사유" }).selectOption({ label: "인신공격" });
  await dialog.getByRole("textbox", { name: /작성자에게 할 말/ }).fill("사흘만 쉬어 가세요.");
  await dialog.getByRole("button", { name: "적용" }).click();
  await expect(dialog).toHaveCount(0);

  expect(await like(baseURL!, reader, other.id)).toMatchObject({ status: 403, text: expect.stringContaining("사유: 인신공격. 사흘만 쉬어 가세요.") });
  await page.goto(`/articles/${article.number}`);
  const composer = page.getByRole("textbox", { name: "댓글 쓰기" });
  await composer.fill("그래도 한마디 하겠습니다.");
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "사흘만 쉬어 가세요." })).toBeVisible();
  await expect(composer).toHaveValue("그래도 한마디 하겠습니다.");
  await page.goto("/me/notices");
  await expect(page.getByText(/댓글 쓰기, 공감, 신고가 제한됩니다/).first()).toBeVisible();

  await moderating.getByRole("complementary").getByRole("button", { name: "풀기" }).click();
  await expect(moderating.getByRole("complementary").getByRole("button", { name: "풀기" })).toHaveCount(0);
  expect((await like(baseURL!, reader, other.id)).status).toBe(200);
});

test("a report that was dismissed does not come back for the same reason, but for a new one", async ({ page, as, baseURL }) => {
  await as("moderator");
  const words = `신고가 되풀이되는 말 ${mark()}`;
  const article = await makeArticle(`신고가 되풀이되는 기사 ${mark()}`);
  const { id } = await makeComment(article.id, (await makeSomeone("reader")).id, words);
  const [one, two, three] = await Promise.all([makeSomeone("reader"), makeSomeone("reader"), makeSomeone("reader")]);
  const row = rowOf(page, words);
  const first = async () => {
    await query(`UPDATE comments SET "reportedAt" = (SELECT least(min("reportedAt"), '2001-01-01') - interval '1 hour' FROM comments) WHERE id = $1`, [id]);
    await openDesk(page, "reported");
  };
  await report(baseURL!, one, id, "spam");
  await first();
  await expect(row).toContainText(`광고·도배 · ${one.name}`);
  await page.keyboard.press("a");
  await expect(row).toHaveCount(0);

  await report(baseURL!, two, id, "spam");
  await openDesk(page, "reported");
  await expect(page.getByRole("heading", { name: "댓글 관리" })).toBeVisible();
  await expect(row).toHaveCount(0);
  await report(baseURL!, three, id, "privacy");
  await first();
  await expect(row).toContainText(`개인정보 · ${three.name}`);
  await expect(row).toContainText("신고 1 · 개인정보");
});

test("a moderator calms an article that a crowd has come to, and lets it go", async ({ page, as, baseURL }) => {
  await as("moderator");
  const title = `갑자기 몰린 기사 ${mark()}`;
  const article = await makeArticle(title);
  const { id } = await makeComment(article.id, (await makeSomeone("reader")).id, `몰린 기사의 말 ${mark()}`);
  await query(`INSERT INTO crowds (id, "articleId", comments) VALUES ($1, $2, 180)`, [randomUUID(), article.id]);
  const reader = await makeSomeone("reader");
  await openDesk(page, "reported");
  const alert = page.getByRole("listitem").filter({ hasText: title });
  await expect(alert).toContainText("댓글 180개");
  await alert.getByRole("button", { name: "최신순으로 바꾸고 공감 멈추기" }).click();
  await expect(alert).toContainText("저절로 풀립니다");
  expect(await like(baseURL!, reader, id)).toMatchObject({ status: 409, text: expect.stringContaining("공감과 비공감을 받지 않습니다") });
  await alert.getByRole("button", { name: "지금 풀기" }).click();
  await expect(alert).toHaveCount(0);
  expect((await like(baseURL!, reader, id)).status).toBe(200);
});
