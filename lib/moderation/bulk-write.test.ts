import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Actor } from "@/lib/access/role";
import type { CommentStatus } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { decideMany, hideAll, undoMany } from "./bulk-write";
import { MAX_BULK } from "./rules";
import { removeComment } from "./write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
let article: { id: string; number: number };
let moderator: Actor;

beforeAll(async () => {
  [article, moderator] = await Promise.all([makeArticle(), makeActor("moderator", "관리자 가")]);
});

async function makeComments(count: number, { author = null as Actor | null, status = "held" as CommentStatus, createdAt = NOW } = {}) {
  const { id: authorId } = author ?? (await makeActor("reader"));
  const rows = Array.from({ length: count }, () => ({ id: crypto.randomUUID(), articleId: article.id, authorId, body: "한마디", status, createdAt }));
  await db.comment.createMany({ data: rows });
  return rows.map(({ id }) => id);
}
const aims = (ids: string[]) => ids.map((id) => ({ id, seen: null }));
const statusesOf = async (ids: string[]) => {
  const rows = await db.comment.findMany({ where: { id: { in: ids } }, select: { id: true, status: true } });
  return ids.map((id) => rows.find((row) => row.id === id)?.status);
};
const actsOn = (ids: string[]) => db.auditEntry.count({ where: { subjectId: { in: ids } } });

describe("a bulk decision", () => {
  it("decides each comment with its own audit row and its own notice", async () => {
    const ids = await makeComments(3);
    const result = await decideMany(moderator, { act: "remove", reason: "spam", comments: aims(ids) }, NOW);
    expect(result).toEqual({ ok: true, value: { decided: ids, refused: [], articleNumbers: [article.number] } });
    expect(await statusesOf(ids)).toEqual(["removed", "removed", "removed"]);
    expect(await actsOn(ids)).toBe(3);
    expect(await db.notice.count({ where: { kind: "removed", createdAt: NOW } })).toBe(3);
  });

  it("says of each that was not decided why, and decides the others", async () => {
    const ids = await makeComments(4);
    await removeComment(await makeActor("admin", "관리자 나"), { id: ids[1]!, reason: "abuse" }, NOW);
    await db.comment.update({ where: { id: ids[2] }, data: { status: "withdrawn" } });
    const gone = crypto.randomUUID();
    const result = await decideMany(moderator, { act: "pass", comments: aims([...ids, gone]) }, later(1));
    expect(result).toMatchObject({
      value: {
        decided: [ids[0], ids[3]],
        refused: [
          { id: ids[1], message: "관리자 나 님이 이미 삭제했습니다." },
          { id: ids[2], message: "작성자가 지운 댓글입니다." },
          { id: gone, message: expect.any(String) },
        ],
      },
    });
    expect(await statusesOf(ids)).toEqual(["visible", "removed", "withdrawn", "visible"]);
  });

  it("over twenty wants their number typed", async () => {
    const ids = await makeComments(21);
    for (const typed of [undefined, 20, 0]) {
      expect(await decideMany(moderator, { act: "pass", comments: aims(ids), typed }, NOW)).toMatchObject({ ok: false, code: "invalid", field: "typed" });
    }
    expect(await actsOn(ids)).toBe(0);
    expect(await decideMany(moderator, { act: "pass", comments: aims(ids), typed: 21 }, NOW)).toMatchObject({ ok: true });
    expect(new Set(await statusesOf(ids))).toEqual(new Set(["visible"]));
  });

  it("is taken back as a whole, but for what somebody has decided since", async () => {
    const ids = await makeComments(3);
    await decideMany(moderator, { act: "remove", reason: "spam", comments: aims(ids) }, NOW);
    await db.comment.update({ where: { id: ids[1] }, data: { status: "visible", decidedAt: later(1) } });
    expect(await undoMany(moderator, { ids }, later(2))).toMatchObject({ value: { decided: [ids[0], ids[2]], refused: [{ id: ids[1] }] } });
    expect(await statusesOf(ids)).toEqual(["held", "visible", "held"]);
  });
});

describe("hiding all of an author", () => {
  it("first says how many they are, then removes what is public or waits, of those days alone", async () => {
    const author = await makeActor("reader");
    const recent = [...(await makeComments(2, { author, status: "visible" })), ...(await makeComments(1, { author }))];
    const old = await makeComments(1, { author, status: "visible", createdAt: later(-8 * 86_400) });
    const gone = await makeComments(1, { author, status: "withdrawn" });
    const asked = { accountId: author.id, days: 7, reason: "spam" } as const;
    expect(await hideAll(moderator, asked, NOW)).toMatchObject({ value: { left: 3, decided: [] } });
    expect(await hideAll(moderator, { ...asked, typed: 4 }, NOW)).toMatchObject({ ok: false, field: "typed" });
    expect(await actsOn(recent)).toBe(0);
    expect(await hideAll(moderator, { ...asked, typed: 3 }, NOW)).toMatchObject({ value: { left: 0, refused: [] } });
    expect(await statusesOf([...recent, ...old, ...gone])).toEqual(["removed", "removed", "removed", "visible", "withdrawn"]);
    expect(await db.notice.count({ where: { accountId: author.id, kind: "removed" } })).toBe(3);
  });

  it("goes on, some at a time, until none is left, each time by the number that is", async () => {
    const author = await makeActor("reader");
    const ids = await makeComments(MAX_BULK + 1, { author, status: "visible" });
    const asked = { accountId: author.id, days: 7, reason: "spam" } as const;
    expect(await hideAll(moderator, asked, NOW)).toMatchObject({ value: { left: MAX_BULK + 1 } });
    expect(await hideAll(moderator, { ...asked, typed: MAX_BULK }, NOW)).toMatchObject({ ok: false, field: "typed" });
    expect(await hideAll(moderator, { ...asked, typed: MAX_BULK + 1 }, NOW)).toMatchObject({ value: { left: 1, decided: { length: MAX_BULK } } });
    expect(await hideAll(moderator, { ...asked, typed: 1 }, NOW)).toMatchObject({ value: { left: 0, decided: { length: 1 } } });
    expect(new Set(await statusesOf(ids))).toEqual(new Set(["removed"]));
  });

  it("is never about the newsroom's own people, nor about nobody", async () => {
    for (const role of ROLES.filter((each) => each !== "reader")) {
      const { id: accountId } = await makeActor(role);
      expect(await hideAll(await makeActor("admin"), { accountId, days: 7, reason: "spam", typed: 0 }, NOW)).toMatchObject({ code: "forbidden" });
    }
    expect(await hideAll(moderator, { accountId: crypto.randomUUID(), days: 7, reason: "spam" }, NOW)).toMatchObject({ code: "not-found" });
    expect(await hideAll(moderator, { accountId: "x", days: 7, reason: "spam" }, NOW)).toMatchObject({ code: "not-found" });
  });
});

it("none of it is for those who do not moderate", async () => {
  const author = await makeActor("reader");
  const ids = await makeComments(2, { author });
  for (const actor of [null, ...(await Promise.all(ROLES.filter((role) => role !== "moderator" && role !== "admin").map((role) => makeActor(role))))]) {
    const code = actor ? "forbidden" : "sign-in-required";
    expect(await decideMany(actor, { act: "pass", comments: aims(ids) }, NOW)).toMatchObject({ code });
    expect(await undoMany(actor, { ids }, NOW)).toMatchObject({ code });
    expect(await hideAll(actor, { accountId: author.id, days: 7, reason: "spam" }, NOW)).toMatchObject({ code });
  }
  expect(await actsOn(ids)).toBe(0);
});
