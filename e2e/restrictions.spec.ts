import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { query } from "./database";
import { expect, makeArticle, makeComment, type Someone, test } from "./fixtures";
import { makeHeld, openHeld, pressFor, rowOf, statusesOf } from "./queue";

const mark = () => randomUUID().slice(0, 6);
const panel = (desk: Page) => desk.getByRole("complementary");

type Step = { kind: "경고" | "검토 후 공개" | "무기한 정지"; days?: number; reason: string; message: string };

/** A moderator takes a step against the author of the comment they are at. */
async function restrict(desk: Page, author: Someone, { kind, days, reason, message }: Step) {
  const dialog = desk.getByRole("dialog", { name: `${author.name} 님 제한` });
  await pressFor(desk, "l", dialog);
  await dialog.getByRole("radio", { name: kind }).check();
  if (days !== undefined) await dialog.getByRole("textbox", { name: "기간(일)" }).fill(String(days));
  await dialog.getByRole("combobox", { name: "사유" }).selectOption({ label: reason });
  await dialog.getByRole("textbox", { name: /작성자에게 할 말/ }).fill(message);
  await dialog.getByRole("button", { name: "적용" }).click();
  await expect(dialog).toHaveCount(0);
}

async function lift(desk: Page) {
  const button = panel(desk).getByRole("button", { name: "풀기" });
  await button.click();
  await expect(button).toHaveCount(0);
}

const stepsOf = (author: Someone) =>
  query<{ kind: string; reason: string; message: string; days: number | null; isLifted: boolean }>(
    `SELECT kind, reason, message, round(extract(epoch FROM until - "createdAt") / 86400)::int AS days, "liftedAt" IS NOT NULL AS "isLifted" FROM restrictions WHERE "accountId" = $1 ORDER BY "createdAt"`,
    [author.id],
  );

async function write(page: Page, number: number, words: string) {
  await page.goto(`/articles/${number}`);
  await page.getByRole("textbox", { name: "댓글 쓰기", exact: true }).fill(words);
  await page.getByRole("button", { name: "등록", exact: true }).click();
}
const commentOf = async (author: Someone, words: string) =>
  (await query<{ status: string; check: string | null }>(`SELECT status, hold->>'check' AS check FROM comments WHERE "authorId" = $1 AND body = $2`, [author.id, words]))[0];

test("a warned reader is told why and goes on writing, and the next step is suggested", async ({ page, as, newPage }) => {
  const reader = await as("reader");
  const [{ made }, { number }] = [await makeHeld(1, reader), await makeArticle(`주의를 받는 기사 ${mark()}`)];
  const desk = await newPage("moderator");
  await openHeld(desk, made[0]!.words);
  await restrict(desk, reader, { kind: "경고", reason: "인신공격", message: "의견에 대해 말씀해 주세요." });
  await expect(panel(desk)).toContainText("다음 단계 제안: 검토 후 공개 7일");
  expect(await stepsOf(reader)).toEqual([{ kind: "warn", reason: "attack", message: "의견에 대해 말씀해 주세요.", days: null, isLifted: false }]);

  await page.goto("/me/notices");
  await expect(page.getByRole("main")).toContainText("댓글 운영 원칙에 따라 주의를 드립니다.");
  await expect(page.getByRole("main")).toContainText("사유: 인신공격 · 의견에 대해 말씀해 주세요.");
  const words = `그래도 쓰는 말 ${mark()}`;
  await write(page, number, words);
  await expect(page.getByRole("article", { name: `${reader.name} 님의 댓글` })).toContainText(words);
  expect(await commentOf(reader, words)).toEqual({ status: "visible", check: null });
});

test("whose comments are looked at first sees them wait, until it is lifted", async ({ page, as, newPage, request }) => {
  const reader = await as("reader");
  const [{ made }, { number }] = [await makeHeld(1, reader), await makeArticle(`먼저 살피는 기사 ${mark()}`)];
  const desk = await newPage("moderator");
  await openHeld(desk, made[0]!.words);
  await restrict(desk, reader, { kind: "검토 후 공개", days: 5, reason: "광고·도배", message: "" });
  const waiting = `살펴봐야 하는 말 ${mark()}`;
  await write(page, number, waiting);
  await expect(page.getByText("운영자가 확인한 뒤 공개됩니다").first()).toBeVisible();
  expect(await commentOf(reader, waiting)).toEqual({ status: "held", check: "restricted" });
  expect(await (await request.get(`/api/articles/${number}/comments`)).text()).not.toContain(waiting);

  await lift(desk);
  expect(await stepsOf(reader)).toEqual([{ kind: "holdFirst", reason: "spam", message: "", days: 5, isLifted: true }]);
  const free = `다시 바로 보이는 말 ${mark()}`;
  await write(page, number, free);
  await expect(page.getByRole("article", { name: `${reader.name} 님의 댓글` }).filter({ hasText: free })).toBeVisible();
  expect(await commentOf(reader, free)).toEqual({ status: "visible", check: null });
});

test("a reader who is shut out keeps the text, and is let in again", async ({ page, as, newPage }) => {
  const reader = await as("reader");
  const [{ made }, { number }] = [await makeHeld(1, reader), await makeArticle(`닫힌 사람의 기사 ${mark()}`)];
  const desk = await newPage("moderator");
  await openHeld(desk, made[0]!.words);
  await restrict(desk, reader, { kind: "무기한 정지", reason: "욕설", message: "거듭 알려 드렸습니다." });
  const words = `닫힌 뒤에 쓰는 말 ${mark()}`;
  await write(page, number, words);
  await expect(page.getByRole("alert").filter({ hasText: "따로 알려 드릴 때까지" })).toContainText("거듭 알려 드렸습니다.");
  const box = page.getByRole("textbox", { name: "댓글 쓰기", exact: true });
  await expect(box).toHaveValue(words);
  expect(await commentOf(reader, words)).toBeUndefined();

  await lift(desk);
  expect(await stepsOf(reader)).toMatchObject([{ kind: "close", days: null, isLifted: true }]);
  await page.getByRole("button", { name: "등록", exact: true }).click();
  await expect(page.getByRole("article", { name: `${reader.name} 님의 댓글` })).toContainText(words);
});

test("a moderator takes away all that an author wrote lately, by its number, and each is told to the author", async ({ page, as, newPage, request }) => {
  const reader = await as("reader");
  const article = await makeArticle(`한 사람이 도배한 기사 ${mark()}`);
  const shown = await Promise.all(Array.from({ length: 20 }, (_, at) => makeComment(article.id, reader.id, `도배하는 말 ${mark()} ${at}`)));
  const old = await makeComment(article.id, reader.id, `옛날에 쓴 말 ${mark()}`);
  await query(`UPDATE comments SET "createdAt" = now() - interval '40 days' WHERE id = $1`, [old.id]);
  const { made } = await makeHeld(1, reader);
  expect(await (await request.get(`/articles/${article.number}`)).text()).toContain("도배하는 말");
  const desk = await newPage("moderator");
  await openHeld(desk, made[0]!.words);
  // Its place at the head of the queue made it old; its author wrote it just now.
  await query(`UPDATE comments SET "createdAt" = now() WHERE id = $1`, [made[0]!.id]);
  await panel(desk).getByRole("button", { name: "최근 댓글 모두 삭제…" }).click();
  const dialog = desk.getByRole("dialog", { name: `${reader.name} 님의 최근 댓글 모두 삭제` });
  await dialog.getByRole("combobox", { name: "사유" }).selectOption({ label: "광고·도배" });
  await dialog.getByRole("button", { name: "몇 개인지 보기" }).click();
  await expect(dialog.getByRole("status")).toHaveText("댓글 21개를 ‘광고·도배’ 사유로 삭제합니다.");
  await dialog.getByRole("button", { name: "21개 삭제" }).click();
  await expect(dialog.getByRole("alert")).toContainText("숫자 21");
  expect((await statusesOf(shown)).map(({ status }) => status)).toEqual(Array(20).fill("visible"));
  await dialog.getByRole("textbox").fill("21");
  await dialog.getByRole("button", { name: "21개 삭제" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(rowOf(desk, made[0]!.words)).toHaveCount(0);

  expect((await statusesOf([...shown, ...made])).map(({ status, reason }) => [status, reason])).toEqual(Array(21).fill(["removed", "spam"]));
  expect((await statusesOf([old])).map(({ status }) => status)).toEqual(["visible"]);
  expect(await (await request.get(`/articles/${article.number}`)).text()).not.toContain("도배하는 말");
  await page.goto("/me/notices");
  await expect(page.getByText("쓰신 댓글이 삭제되었습니다.").first()).toBeVisible();
  const [told] = await query<{ count: number }>(`SELECT count(*)::int AS count FROM notices WHERE "accountId" = $1 AND kind = 'removed'`, [reader.id]);
  expect(told?.count).toBe(21);
});
