import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/access/role";
import { hashPassword } from "@/lib/accounts/password";
import { deleteSelf } from "@/lib/accounts/self-write";
import { db } from "@/lib/db";
import { undoDecision } from "@/lib/moderation/undo-write";
import { holdComment, passComment, removeComment, restoreComment } from "@/lib/moderation/write";
import { blockTakedown, closeTakedown } from "@/lib/rights/takedown-write";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { postComment, withdrawComment } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

let article: { id: string; number: number };
let moderator: Actor;
let reporter: Actor;
let threadId: string;

beforeAll(async () => {
  [article, moderator, reporter] = await Promise.all([makeArticle(), makeActor("moderator"), makeActor("reporter")]);
});
beforeEach(async () => {
  threadId = await post(await makeActor("reader"));
});

async function post(actor: Actor, parentId?: string): Promise<string> {
  const posted = await postComment(actor, { articleNumber: article.number, body: `한마디 ${crypto.randomUUID()}`, parentId }, now);
  if (!posted.ok) throw new Error(posted.message);
  return posted.value.comment.id;
}
const isAnswered = async () => (await db.comment.findUniqueOrThrow({ where: { id: threadId } })).isAnswered;

test("a thread is answered as long as an answer of the newsroom's can be read", async () => {
  const id = await post(reporter, threadId);
  expect(await isAnswered()).toBe(true);
  await holdComment(moderator, { id }, later(1));
  expect(await isAnswered()).toBe(false);
  await passComment(moderator, { id }, later(2));
  expect(await isAnswered()).toBe(true);
  await removeComment(moderator, { id, reason: "other" }, later(3));
  expect(await isAnswered()).toBe(false);
  await restoreComment(moderator, { id }, later(4));
  expect(await isAnswered()).toBe(true);
  await undoDecision(moderator, { id }, later(5));
  expect(await isAnswered()).toBe(false);
  await restoreComment(moderator, { id }, later(6));
  await withdrawComment(reporter, { id }, later(7));
  expect(await isAnswered()).toBe(false);
});

test("a claim that hides the answer leaves the thread without one until it ends", async () => {
  const commentId = await post(reporter, threadId);
  const { number } = await db.takedown.create({ data: { commentId, right: "privacy", claim: "제 이야기입니다." }, select: { number: true } });
  await blockTakedown(moderator, { number, days: 30, answer: "" }, later(1));
  expect(await isAnswered()).toBe(false);
  await closeTakedown(moderator, { number, outcome: "restored", answer: "침해가 아닙니다." }, later(2));
  expect(await isAnswered()).toBe(true);
});

test("an answer goes with its author's account", async () => {
  const leaving = await makeActor("reporter");
  await db.account.update({ where: { id: leaving.id }, data: { passwordHash: await hashPassword("correct horse battery") } });
  await post(leaving, threadId);
  expect(await deleteSelf(leaving, { password: "correct horse battery" }, later(1))).toMatchObject({ ok: true });
  expect(await isAnswered()).toBe(false);
});

test("two answers that go at once leave none", async () => {
  for (let times = 0; times < 5; times += 1) {
    const ids = [await post(reporter, threadId), await post(moderator, threadId)];
    await Promise.all([withdrawComment(reporter, { id: ids[0]! }, later(1)), withdrawComment(moderator, { id: ids[1]! }, later(1))]);
    expect(await isAnswered()).toBe(false);
  }
});
