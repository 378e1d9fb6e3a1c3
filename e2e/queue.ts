import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, type Someone } from "./fixtures";

/** A moderator's row of the comment with these words. */
export const rowOf = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });

/** Held comments that stand at the head of the queue, before everybody else's, in this order. */
export async function makeHeld(count: number, author?: Someone) {
  const name = randomUUID().slice(0, 6);
  const article = await makeArticle(`댓글이 많은 기사 ${name}`);
  const writer = author ?? (await makeSomeone("reader"));
  const made: { id: string; words: string }[] = [];
  for (let at = 0; at < count; at += 1) {
    const words = `확인을 기다리는 말 ${name}-${String(at).padStart(2, "0")}`;
    const { id } = await makeComment(article.id, writer.id, words);
    // Each test's are older than those of the tests before it.
    await query(
      `UPDATE comments SET status = 'held', "createdAt" = (SELECT least(min("createdAt"), '2001-01-01') - interval '1 hour' FROM comments WHERE id <> $1 AND "articleId" <> $3) + $2 * interval '1 second' WHERE id = $1`,
      [id, at, article.id],
    );
    made.push({ id, words });
  }
  return { article, writer, made };
}

/** Presses a key until it has opened what it opens: a busy machine may still be busy with the page. */
export async function pressFor(page: Page, key: string, opened: Locator) {
  await expect(async () => {
    if (!(await opened.isVisible())) await page.keyboard.press(key);
    await expect(opened).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Keys do nothing before the page listens to them: the guide opens once it does. */
export async function isLive(page: Page) {
  const guide = page.getByRole("dialog", { name: "단축키" });
  await pressFor(page, "?", guide);
  await page.keyboard.press("Escape");
  await expect(guide).toBeHidden();
}

export const openDesk = async (page: Page, queue: "held" | "reported") => {
  await page.goto(`/desk/comments?queue=${queue}`);
  await isLive(page);
};

export const openHeld = async (page: Page, first: string) => {
  await openDesk(page, "held");
  await expect(rowOf(page, first)).toHaveAttribute("aria-current", "true");
};

/** What became of them, in their order. */
export async function statusesOf(made: { id: string }[]) {
  const rows = await query<{ id: string; status: string; reason: string | null }>(`SELECT id, status, reason FROM comments WHERE id = ANY($1)`, [made.map(({ id }) => id)]);
  return made.map(({ id }) => rows.find((row) => row.id === id)!);
}
