import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import type { Prisma } from "@/prisma/client/client";
import { getMarks } from "./marks-read";
import { countComments, getComment, getThread, listComments, listCommentsNow, listPicks } from "./read";
import { type Sort, SORTS } from "./rules";

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
      const isAnswered = index % 3 === 0;
      made.push({ index, likes, isAnswered, at: Math.floor(index / 2), ...(await make({ createdAt: new Date(at + Math.floor(index / 2)), likes, score: likes, isAnswered })) });
    }
    const tie = (a: { id: string }, b: { id: string }) => (a.id < b.id ? 1 : -1);
    const newest = [...made].sort((a, b) => b.at - a.at || tie(a, b)).map(({ id }) => id);
    expect(await walk("newest", limit)).toEqual(newest);
    expect(await walk("oldest", limit)).toEqual([...newest].reverse());
    const best = [...made].sort((a, b) => b.likes - a.likes || tie(a, b));
    expect(await walk("best", limit)).toEqual(best.map(({ id }) => id));
    expect(await walk("answered", limit)).toEqual([...best].sort((a, b) => Number(b.isAnswered) - Number(a.isAnswered)).map(({ id }) => id));
  });

  test.each(SORTS)("read page by page in the order %s while others post, repeats none and misses none", async (sort) => {
    const before = [];
    for (let index = 0; index < 6; index += 1) before.push((await make({ likes: index % 2, score: index % 2, isAnswered: index % 3 === 0 })).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(sort, { cursor, limit: 2 });
      seen.push(...page.comments.map(({ id }) => id));
      cursor = page.next ?? undefined;
      if (seen.length <= before.length) await make({ likes: 1, score: 1, isAnswered: true });
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
  });

  test("a comment below zero ends the best list and its cursor still leads on", async () => {
    const ids = [];
    for (const score of [1, 0, -1, -2]) ids.push((await make({ score, likes: Math.max(score, 0), dislikes: Math.max(-score, 0) })).id);
    expect(await walk("best", 1)).toEqual(ids);
  });

  test.each(["visible", "held", "removed", "blocked", "withdrawn"] as const)("counts as many as it shows where a comment with replies is %s", async (status) => {
    const { id: parentId } = await make({ status, ...(status === "removed" && { reason: "abuse" as const }) });
    for (const reply of ["visible", "held", "visible"] as const) await make({ parentId, status: reply });
    await make();
    const { comments, total } = await list();
    expect(total).toBe(comments.flatMap((comment) => [comment, ...comment.replies]).filter((each) => each.status === "visible").length);
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
    expect(marks).toMatchObject({ mayPick: false, reactions: { [other.id]: "dislike" }, reported: [other.id], held: [{ id: held.id, body: "기다리는 말", mine: true }] });
    expect(marks?.own.toSorted()).toEqual([own.id, held.id].toSorted());
  });

  test("are nobody else's", async () => {
    await make({ status: "held" });
    expect(await getMarks(await makeActor("moderator"), article.number)).toEqual({ reactions: {}, own: [], reported: [], held: [], muted: [], mayPick: true });
    expect(await getMarks(null, article.number)).toBeNull();
  });
});

describe("the thread that an address names", () => {
  test("is whole, whether it names the comment or a reply", async () => {
    const parent = await make();
    const reply = await make({ parentId: parent.id });
    const expected = { articleNumber: article.number, comment: { id: parent.id, replies: [{ id: reply.id }] } };
    expect(await getThread(parent.id)).toMatchObject(expected);
    expect(await getThread(reply.id)).toMatchObject(expected);
  });

  test("is not there where the comment is hidden, or stands under a hidden one", async () => {
    const held = await make({ status: "held" });
    const underHeld = await make({ parentId: held.id });
    const withdrawn = await make({ status: "withdrawn" });
    const parent = await make();
    const gone = await make({ parentId: parent.id, status: "withdrawn" });
    for (const { id } of [held, underHeld, withdrawn, gone, { id: "nothing" }, { id: crypto.randomUUID() }]) expect(await getThread(id)).toBeNull();
    await db.article.update({ where: { id: article.id }, data: { status: "withdrawn" } });
    expect(await getThread(parent.id)).toBeNull();
  });
});

test("what the desk picked is listed, the latest first, while it can be read", async () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 3, minute));
  const [first, second] = [await make({ pickedAt: at(1) }), await make({ pickedAt: at(2) })];
  await make({ pickedAt: at(3), status: "removed", reason: "spam" });
  await make();
  expect((await listPicks(article.number)).map(({ id }) => id)).toEqual([second.id, first.id]);
});

test("a single comment is read as the public sees it", async () => {
  const removed = await make({ status: "removed", reason: "spam" });
  const held = await make({ status: "held" });
  expect(await getComment(removed.id)).toMatchObject({ status: "removed", body: null });
  expect(await getComment(held.id)).toBeNull();
  expect(await getComment("nothing")).toBeNull();
});
