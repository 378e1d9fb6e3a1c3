import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import type { Prisma } from "@/prisma/client/client";
import { getPulse, listFresh } from "./fresh-read";

let authorId: string;
let article: { id: string; number: number };
beforeEach(async () => {
  authorId = (await makeActor("reader")).id;
  article = await makeArticle();
});

const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 3, 0, second));
const make = (change: Partial<Prisma.CommentUncheckedCreateInput>) =>
  db.comment.create({ data: { articleId: article.id, authorId, body: "댓글", ...change }, select: { id: true } });

test("an article's pulse counts what can be read, and tells when the last came", async () => {
  expect(await getPulse(article.number)).toEqual({ total: 0, newest: null });
  await make({ createdAt: at(0) });
  await make({ createdAt: at(30) });
  await make({ createdAt: at(40), status: "held" });
  expect(await getPulse(article.number)).toEqual({ total: 2, newest: at(30).toISOString() });
});

test("what came since is listed in its order, replies among it, and nothing that is hidden", async () => {
  await make({ createdAt: at(0) });
  const comment = await make({ createdAt: at(30) });
  const reply = await make({ createdAt: at(31), parentId: comment.id });
  await make({ createdAt: at(32), status: "held" });
  await make({ createdAt: at(33), status: "removed", reason: "spam" });
  expect((await listFresh(article.number, at(29)))?.map(({ id }) => id)).toEqual([comment.id, reply.id]);
});

test("a reply under a held comment is neither counted nor listed until that one is passed", async () => {
  const held = await make({ createdAt: at(30), status: "held" });
  const reply = await make({ createdAt: at(31), parentId: held.id });
  expect(await getPulse(article.number)).toEqual({ total: 0, newest: null });
  expect(await listFresh(article.number, at(29))).toEqual([]);
  await db.comment.update({ where: { id: held.id }, data: { status: "visible" } });
  expect(await getPulse(article.number)).toEqual({ total: 2, newest: at(31).toISOString() });
  expect((await listFresh(article.number, at(29)))?.map(({ id }) => id)).toEqual([held.id, reply.id]);
});

test("a comment that was written late with an earlier moment is not missed", async () => {
  const late = await make({ createdAt: at(25) });
  expect((await listFresh(article.number, at(30)))?.map(({ id }) => id)).toEqual([late.id]);
});

test("an article that is not public has none", async () => {
  const draft = await makeArticle({ status: "draft" });
  expect(await getPulse(draft.number)).toBeNull();
  expect(await listFresh(draft.number, at(0))).toBeNull();
});
