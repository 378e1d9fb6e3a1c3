import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import type { Prisma } from "@/prisma/client/client";
import { countHistory, listHistory } from "./history-read";

const now = new Date("2026-11-24T03:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

async function someone() {
  const [actor, article] = [await makeActor("reader"), await makeArticle()];
  const make = (change: Partial<Prisma.CommentUncheckedCreateInput> = {}) =>
    db.comment.create({ data: { articleId: article.id, authorId: actor.id, body: "댓글", createdAt: daysAgo(1), ...change }, select: { id: true } });
  return { actor, article, make };
}

test("one's history goes on page by page, repeats none and misses none", async () => {
  const { actor, make } = await someone();
  const made = [];
  // Two a moment: ties are broken by id.
  for (let index = 0; index < 45; index += 1) made.push((await make({ createdAt: new Date(daysAgo(9).getTime() + Math.floor(index / 2)) })).id);
  const seen: string[] = [];
  let before: string | undefined;
  do {
    const page = await listHistory(actor, { before }, now);
    seen.push(...page.comments.map(({ id }) => id));
    before = page.next ?? undefined;
  } while (before);
  expect(seen).toHaveLength(45);
  expect(seen.toSorted()).toEqual(made.toSorted());
});

test("a removed comment says why and for how long one may object; a sealed one has no text", async () => {
  const { actor, make } = await someone();
  const removed = await make({ status: "removed", reason: "attack", decidedAt: daysAgo(3) });
  const late = await make({ status: "removed", reason: "spam", decidedAt: daysAgo(31) });
  const sealed = await make({ status: "removed", reason: "abuse", decidedAt: daysAgo(40), sealedAt: daysAgo(9), body: null });
  const objected = await make({ status: "removed", reason: "other", decidedAt: daysAgo(3) });
  await db.appeal.create({ data: { commentId: objected.id, authorId: actor.id, text: "다시 봐 주세요", dueAt: now } });
  const { comments } = await listHistory(actor, { status: "removed" }, now);
  const of = ({ id }: { id: string }) => comments.find((comment) => comment.id === id);
  expect(of(removed)).toMatchObject({ body: "댓글", reason: "attack", mayAppeal: true, appeal: null });
  expect(of(late)).toMatchObject({ mayAppeal: false });
  expect(of(sealed)).toMatchObject({ body: null, mayAppeal: false });
  expect(of(objected)).toMatchObject({ mayAppeal: false, appeal: "waiting" });
});

test("nobody else's comments, and no withdrawn ones, are in it", async () => {
  const [one, other] = [await someone(), await someone()];
  await one.make({ status: "withdrawn" });
  await one.make({ status: "held" });
  await other.make();
  expect((await listHistory(one.actor, {}, now)).comments.map(({ status }) => status)).toEqual(["held"]);
  expect(await countHistory(one.actor)).toEqual({ held: 1 });
});
