import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import type { Prisma } from "@/prisma/client/client";
import { getMarks } from "./marks-read";
import { countComments, getComment, listComments, listCommentsNow } from "./read";
import type { Sort } from "./rules";

let author: Actor;
let article: { id: string; number: number };
beforeEach(async () => {
  author = await makeActor("reader");
  article = await makeArticle();
});

const make = (change: Partial<Prisma.CommentUncheckedCreateInput> = {}) =>
  db.comment.create({ data: { articleId: article.id, authorId: author.id, body: "댓글", ...change }, select: { id: true } });
const list = (sort: Sort = "newest", more: { cursor?: string; limit?: number } = {}) =>
  listComments({ articleNumber: article.number, sort, limit: 20, ...more });

/** Every id of the list, page by page. */
async function walk(sort: Sort, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(sort, { cursor, limit });
    expect(page.comments.length).toBeLessThanOrEqual(limit);
    ids.push(...page.comments.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor);
  return ids;
}

describe("the list of an article", () => {
  test.each([1, 2, 3, 7])("shows every comment once in each order, %i a page", async (limit) => {
    const at = new Date("2026-11-24T03:00:00.123Z").getTime();
    const made = [];
    // Two a moment and two a score: ties are broken by id.
    for (let index = 0; index < 7; index += 1) {
      const likes = Math.floor(index / 2) % 3;
      made.push({ index, likes, at: Math.floor(index / 2), ...(await make({ createdAt: new Date(at + Math.floor(index / 2)), likes, score: likes })) });
    }
    const tie = (a: { id: string }, b: { id: string }) => (a.id < b.id ? 1 : -1);
    const newest = [...made].sort((a, b) => b.at - a.at || tie(a, b)).map(({ id }) => id);
    expect(await walk("newest", limit)).toEqual(newest);
    expect(await walk("oldest", limit)).toEqual([...newest].reverse());
    expect(await walk("best", limit)).toEqual([...made].sort((a, b) => b.likes - a.likes || tie(a, b)).map(({ id }) => id));
  });

  test("a comment below zero ends the best list and its cursor still leads on", async () => {
    const ids = [];
    for (const score of [1, 0, -1, -2]) ids.push((await make({ score, likes: Math.max(score, 0), dislikes: Math.max(-score, 0) })).id);
    expect(await walk("best", 1)).toEqual(ids);
  });

  test("replies stand under their comment, the oldest first", async () => {
    const parent = await make();
    const late = await make({ parentId: parent.id, createdAt: new Date("2026-11-24T05:00:00Z") });
    const early = await make({ parentId: parent.id, createdAt: new Date("2026-11-24T04:00:00Z") });
    const { comments, total } = await list();
    expect(comments.map(({ id, replies }) => [id, replies.map((reply) => reply.id)])).toEqual([[parent.id, [early.id, late.id]]]);
    expect(total).toBe(3);
    expect(await countComments(article.number)).toBe(3);
  });

  test("a removed comment keeps its place and its reason, without text or author", async () => {
    const removed = await make({ status: "removed", reason: "attack", body: "숨길 말" });
    const { comments, total } = await list();
    expect(comments).toMatchObject([{ id: removed.id, status: "removed", reason: "attack", body: null, author: null }]);
    expect(JSON.stringify(comments)).not.toContain("숨길 말");
    expect(JSON.stringify(comments)).not.toContain(author.name);
    expect(total).toBe(0);
  });

  test("a withdrawn comment keeps its place only under a reply that is there", async () => {
    await make({ status: "withdrawn" });
    const answered = await make({ status: "withdrawn", body: "숨길 말" });
    const unanswered = await make({ status: "withdrawn" });
    const reply = await make({ parentId: answered.id });
    await make({ parentId: unanswered.id, status: "withdrawn" });
    const { comments, total } = await list();
    expect(comments).toMatchObject([{ id: answered.id, status: "withdrawn", body: null, author: null, replies: [{ id: reply.id }] }]);
    expect(total).toBe(1);
  });

  test("held comments are in no list, neither above nor below", async () => {
    const parent = await make();
    await make({ status: "held", body: "기다리는 말" });
    await make({ parentId: parent.id, status: "held", body: "기다리는 답" });
    const page = await list();
    expect(JSON.stringify(page)).not.toContain("기다리는");
    expect(page.total).toBe(1);
  });

  test.each(["draft", "withdrawn"] as const)("a %s article has none", async (status) => {
    await make();
    await db.article.update({ where: { id: article.id }, data: { status } });
    expect(await list()).toEqual({ total: 0, comments: [], next: null });
    expect(await countComments(article.number)).toBe(0);
    expect(await listCommentsNow({ articleNumber: article.number, sort: "best", limit: 20 })).toBeNull();
  });
});

describe("a reader's own marks", () => {
  test("are their reactions, their comments, their reports and their held comments", async () => {
    const own = await make();
    const held = await make({ status: "held", body: "기다리는 말" });
    await make({ status: "withdrawn" });
    const other = await make({ authorId: (await makeActor("reader")).id });
    await db.reaction.create({ data: { commentId: other.id, accountId: author.id, kind: "dislike" } });
    await db.report.create({ data: { commentId: other.id, accountId: author.id, reason: "spam" } });
    const marks = await getMarks(author, article.number);
    expect(marks).toMatchObject({ reactions: { [other.id]: "dislike" }, reported: [other.id], held: [{ id: held.id, body: "기다리는 말", mine: true }] });
    expect(marks?.own.toSorted()).toEqual([own.id, held.id].toSorted());
  });

  test("are nobody else's", async () => {
    await make({ status: "held" });
    expect(await getMarks(await makeActor("moderator"), article.number)).toEqual({ reactions: {}, own: [], reported: [], held: [], muted: [], mayPick: true });
    expect(await getMarks(null, article.number)).toBeNull();
  });
});

test("a single comment is read as the public sees it", async () => {
  const removed = await make({ status: "removed", reason: "spam" });
  const held = await make({ status: "held" });
  expect(await getComment(removed.id)).toMatchObject({ status: "removed", body: null });
  expect(await getComment(held.id)).toBeNull();
  expect(await getComment("nothing")).toBeNull();
});
