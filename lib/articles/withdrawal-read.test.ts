import { describe, expect, it } from "vitest";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { db } from "@/lib/db";
import { getArticle } from "./read";
import { getWithdrawal, listWithdrawn } from "./withdrawal-read";
import { moveArticle } from "./move-write";
import { publishArticle } from "./write";

const noon = new Date("2026-11-24T12:00:00+09:00");
const editor = await makeActor("editor");
const byline = await db.reporter.create({ data: { slug: "byline", name: "서가람", email: "a@b.test" } });

async function makeWithdrawable() {
  const { id, number } = await makeArticle();
  const { sectionId } = await db.article.findUniqueOrThrow({ where: { id }, select: { sectionId: true } });
  const content = contentOf({ sectionId, reporterIds: [byline.id] });
  await db.draft.update({ where: { articleId: id }, data: { content } });
  return { number, content };
}

describe("a withdrawn article", () => {
  it("leaves when and why it went, and nothing that it said; republished, it is back", async () => {
    const { number, content } = await makeWithdrawable();
    expect(await getWithdrawal(number)).toBeNull();
    await moveArticle(editor, { number, move: "withdraw", reason: "사실과 다름" }, noon);
    expect(await getArticle(number)).toBeNull();
    expect(await listWithdrawn()).toEqual([number]);
    expect(await getWithdrawal(number)).toEqual({ reason: "사실과 다름", publishedAt: expect.any(String), withdrawnAt: "2026-11-24T12:00:00+09:00" });
    expect(await publishArticle(editor, { number, baseVersion: 1, content }, noon)).toMatchObject({ ok: true });
    expect(await getWithdrawal(number)).toBeNull();
    expect(await listWithdrawn()).toEqual([]);
    expect(await getArticle(number)).not.toBeNull();
  });

  it("is no draft and no number that was never used", async () => {
    const { number } = await makeArticle({ status: "draft" });
    for (const each of [number, 2 ** 31 - 1]) expect(await getWithdrawal(each)).toBeNull();
  });
});
