import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { react } from "./reaction-write";
import { reportComment } from "./report-write";
import { postComment, withdrawComment } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

let author: Actor;
let reader: Actor;
let article: { id: string; number: number };
beforeEach(async () => {
  author = await makeActor("reader");
  reader = await makeActor("reader");
  article = await makeArticle();
});

const post = (more: Partial<Parameters<typeof postComment>[1]> = {}, actor: Actor | null = author, at = now) =>
  postComment(actor, { articleNumber: article.number, body: "댓글", ...more }, at);

async function posted(more: Parameters<typeof post>[0] = {}, actor: Actor = author) {
  const result = await post(more, actor);
  if (!result.ok) throw new Error(result.code);
  return result.value.comment;
}
const codeOf = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? null : result.code);
const settle = (id: string, status: "held" | "removed" | "withdrawn" | "blocked") =>
  db.comment.update({ where: { id }, data: { status, reason: status === "removed" ? "abuse" : null } });

describe("posting", () => {
  test("stores the tidied text and answers the author's view", async () => {
    const result = await post({ body: " 가\u200b나 \r\n" });
    expect(result).toMatchObject({
      ok: true,
      value: { created: true, comment: { body: "가나", status: "visible", author: { name: author.name, badge: null }, mine: true, replies: [] } },
    });
    expect(await db.comment.findMany({ where: { articleId: article.id }, select: { body: true } })).toEqual([{ body: "가나" }]);
  });

  test("needs someone signed in", async () => {
    expect(codeOf(await post({}, null))).toBe("sign-in-required");
  });

  test.each([
    [{ body: "가".repeat(201) }, "too-many-characters"],
    [{ body: "😀".repeat(101) }, "too-many-bytes"],
    [{ body: "\ud800" }, "malformed-text"],
    [{ body: undefined }, "malformed-text"],
    [{ articleNumber: 2_000_000_000 }, "not-found"],
    [{ parentId: "01900000-0000-7000-8000-000000000001" }, "not-found"],
    [{ parentId: "nothing" }, "not-found"],
  ])("%j is refused and leaves no row", async (more, code) => {
    expect(codeOf(await post(more))).toBe(code);
    expect(await db.comment.count({ where: { authorId: author.id } })).toBe(0);
  });

  test("a draft looks absent, a closed article says so", async () => {
    const draft = await makeArticle({ status: "draft" });
    const closed = await makeArticle({ commenting: false });
    expect(codeOf(await post({ articleNumber: draft.number }))).toBe("not-found");
    expect(codeOf(await post({ articleNumber: closed.number }))).toBe("commenting-closed");
  });

  test("a reply stands under a visible comment of the same article, and goes no deeper", async () => {
    const parent = await posted();
    const reply = await posted({ body: "답글", parentId: parent.id }, reader);
    expect(reply.parentId).toBe(parent.id);
    expect(codeOf(await post({ body: "답글의 답글", parentId: reply.id }))).toBe("invalid");
    const elsewhere = await makeArticle();
    expect(codeOf(await post({ articleNumber: elsewhere.number, parentId: parent.id }))).toBe("not-found");
  });

  test.each(["held", "removed", "withdrawn", "blocked"] as const)("nobody replies to a %s comment", async (status) => {
    const parent = await posted();
    await settle(parent.id, status);
    expect(codeOf(await post({ parentId: parent.id }, reader))).toBe("not-found");
  });

  test("the same words under the same article are refused for a day", async () => {
    await posted();
    expect(codeOf(await post({ body: " 댓글\u200b" }, author, hoursLater(23)))).toBe("repeated");
    expect(codeOf(await post({ articleNumber: (await makeArticle()).number }))).toBeNull();
    expect(codeOf(await post({}, reader))).toBeNull();
    expect(codeOf(await post({}, author, hoursLater(24)))).toBeNull();
  });

  test("what was withdrawn may be written again", async () => {
    const first = await posted();
    await withdrawComment(author, { id: first.id }, now);
    expect(codeOf(await post())).toBeNull();
  });

  test("ten posts of the same words at once leave one row", async () => {
    const codes = (await Promise.all(Array.from({ length: 10 }, () => post()))).map(codeOf);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === "repeated")).toHaveLength(9);
    expect(await db.comment.count({ where: { articleId: article.id } })).toBe(1);
  });
});

describe("an idempotency key", () => {
  const once = { idempotencyKey: "key-1" };

  test("ten times at once is one comment, and each is answered with it", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => post(once)));
    const ids = results.map((result) => (result.ok ? result.value.comment.id : result.code));
    expect(new Set(ids).size).toBe(1);
    expect(results.filter((result) => result.ok && result.value.created)).toHaveLength(1);
    expect(await db.comment.count({ where: { articleId: article.id } })).toBe(1);
  });

  test("is answered with the same comment after commenting has closed", async () => {
    const first = await posted(once);
    await db.article.update({ where: { id: article.id }, data: { commenting: false } });
    expect(await post(once)).toMatchObject({ ok: true, value: { created: false, comment: { id: first.id } } });
  });

  test("is answered with the same comment whatever text comes with it", async () => {
    const first = await posted(once);
    for (const body of ["", "가".repeat(201), undefined, "다른 글"]) expect(await post({ ...once, body })).toMatchObject({ ok: true, value: { created: false, comment: { id: first.id } } });
  });

  test("brings no removed text back", async () => {
    const first = await posted(once);
    await settle(first.id, "removed");
    expect(await post(once)).toMatchObject({ ok: true, value: { comment: { id: first.id, status: "removed", body: null } } });
  });

  test("belongs to its author and to its article", async () => {
    const first = await posted(once);
    expect((await posted(once, reader)).id).not.toBe(first.id);
    expect(codeOf(await post({ ...once, articleNumber: (await makeArticle()).number }))).toBe("invalid");
  });
});

describe("withdrawing", () => {
  test("leaves the row, settles its reports and is on record", async () => {
    const { id } = await posted();
    await reportComment(reader, { id, reason: "spam" }, now);
    expect(await withdrawComment(author, { id }, hoursLater(1))).toEqual({ ok: true, value: { articleNumber: article.number } });
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "withdrawn", openReports: 0, reportedAt: null, decidedAt: hoursLater(1) });
    expect(await db.report.count({ where: { commentId: id, resolvedAt: null } })).toBe(0);
    expect(await db.auditEntry.findMany({ where: { subjectId: id }, select: { act: true, actorId: true } })).toEqual([{ act: "comment.withdraw", actorId: author.id }]);
  });

  test("twice is once", async () => {
    const { id } = await posted();
    const results = await Promise.all([1, 2, 3].map(() => withdrawComment(author, { id }, now)));
    expect(results.map(codeOf)).toEqual([null, null, null]);
    expect(await db.auditEntry.count({ where: { subjectId: id } })).toBe(1);
  });

  test("is for one's own: another's is forbidden, another's hidden one absent", async () => {
    const { id } = await posted();
    expect(codeOf(await withdrawComment(await makeActor("admin"), { id }, now))).toBe("forbidden");
    await settle(id, "held");
    expect(codeOf(await withdrawComment(reader, { id }, now))).toBe("not-found");
    expect(codeOf(await withdrawComment(author, { id }, now))).toBeNull();
  });

  test.each(["removed", "blocked"] as const)("undoes no decision: a %s comment stays", async (status) => {
    const { id } = await posted();
    await settle(id, status);
    expect(codeOf(await withdrawComment(author, { id }, now))).toBe("stale");
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status });
  });
});

describe("reacting", () => {
  const countsOf = async (id: string) => {
    const { likes, dislikes, score } = await db.comment.findUniqueOrThrow({ where: { id } });
    const rows = await db.reaction.groupBy({ by: "kind", where: { commentId: id }, _count: true });
    const rowsOf = (kind: string) => rows.find((row) => row.kind === kind)?._count ?? 0;
    expect({ likes, dislikes, score }).toEqual({ likes: rowsOf("like"), dislikes: rowsOf("dislike"), score: likes - dislikes });
    return { likes, dislikes };
  };

  test("is one a person: again changes nothing, otherwise moves it, null takes it back", async () => {
    const { id } = await posted();
    expect(await react(reader, { id, kind: "like" }, now)).toEqual({ ok: true, value: { likes: 1, dislikes: 0 } });
    expect(await react(reader, { id, kind: "like" }, now)).toEqual({ ok: true, value: { likes: 1, dislikes: 0 } });
    expect(await react(reader, { id, kind: "dislike" }, now)).toEqual({ ok: true, value: { likes: 0, dislikes: 1 } });
    expect(await countsOf(id)).toEqual({ likes: 0, dislikes: 1 });
    expect(await react(reader, { id, kind: null }, now)).toEqual({ ok: true, value: { likes: 0, dislikes: 0 } });
    expect(await react(reader, { id, kind: null }, now)).toEqual({ ok: true, value: { likes: 0, dislikes: 0 } });
    expect(await countsOf(id)).toEqual({ likes: 0, dislikes: 0 });
  });

  test("keeps counts equal to rows when many change their minds at once", async () => {
    const { id } = await posted();
    const people = await Promise.all(Array.from({ length: 6 }, () => makeActor("reader")));
    const kinds = ["like", "dislike", "like", null, "dislike", "like"] as const;
    await Promise.all(people.flatMap((person) => kinds.map((kind) => react(person, { id, kind }, now))));
    await countsOf(id);
  });

  test("is never on one's own, never signed out, never on what is not visible", async () => {
    const { id } = await posted();
    expect(codeOf(await react(author, { id, kind: "like" }, now))).toBe("forbidden");
    expect(codeOf(await react(null, { id, kind: "like" }, now))).toBe("sign-in-required");
    for (const status of ["held", "removed", "withdrawn", "blocked"] as const) {
      await settle(id, status);
      expect(codeOf(await react(reader, { id, kind: "like" }, now))).toBe("not-found");
    }
    expect(codeOf(await react(reader, { id: "nothing", kind: "like" }, now))).toBe("not-found");
  });

  test("looks for nothing under an article that is no longer public", async () => {
    const { id } = await posted();
    await db.article.update({ where: { id: article.id }, data: { status: "withdrawn" } });
    expect(codeOf(await react(reader, { id, kind: "like" }, now))).toBe("not-found");
    expect(codeOf(await reportComment(reader, { id, reason: "spam" }, now))).toBe("not-found");
  });
});

describe("reporting", () => {
  test("is one a person, counted, and queued by the first that waits", async () => {
    const { id } = await posted();
    const people = await Promise.all([1, 2, 3].map(() => makeActor("reader")));
    expect(codeOf(await reportComment(reader, { id, reason: "attack", note: " 심합니다\u200b " }, now))).toBeNull();
    const codes = (await Promise.all([...people, ...people].map((person) => reportComment(person, { id, reason: "abuse" }, hoursLater(1))))).map(codeOf);
    expect(codes.filter((code) => code === "already-reported")).toHaveLength(3);
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ openReports: 4, reportedAt: now, status: "visible" });
    expect(await db.report.findFirst({ where: { accountId: reader.id } })).toMatchObject({ reason: "attack", note: "심합니다" });
  });

  test("is never on one's own, nor on what is not visible, nor with a note past its limit", async () => {
    const { id } = await posted();
    expect(codeOf(await reportComment(author, { id, reason: "spam" }, now))).toBe("forbidden");
    expect(codeOf(await reportComment(null, { id, reason: "spam" }, now))).toBe("sign-in-required");
    expect(codeOf(await reportComment(reader, { id, reason: "other", note: "가".repeat(501) }, now))).toBe("too-many-characters");
    await settle(id, "removed");
    expect(codeOf(await reportComment(reader, { id, reason: "spam" }, now))).toBe("not-found");
    expect(await db.report.count({ where: { commentId: id } })).toBe(0);
  });
});
