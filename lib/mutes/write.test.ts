import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/access/role";
import { getMarks } from "@/lib/comments/marks-read";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { listMutes } from "./read";
import { MAX_MUTES } from "./rules";
import { muteAuthor, unmute } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
let me: Actor;
let other: Actor;
let article: { id: string; number: number };
let commentId: string;
beforeEach(async () => {
  [me, other, article] = [await makeActor("reader"), await makeActor("reader"), await makeArticle()];
  commentId = (await write(other)).id;
});
const write = (author: Actor, status: "visible" | "held" = "visible") =>
  db.comment.create({ data: { articleId: article.id, authorId: author.id, body: "댓글", status }, select: { id: true } });

test("whom one mutes is muted everywhere for oneself alone, and can be heard again", async () => {
  const second = await write(other);
  expect(await muteAuthor(me, { commentId, isMuted: true }, now)).toMatchObject({ ok: true });
  expect(await muteAuthor(me, { commentId, isMuted: true }, now)).toMatchObject({ ok: true });
  expect((await getMarks(me, article.number))?.muted.toSorted()).toEqual([commentId, second.id].toSorted());
  expect((await getMarks(other, article.number))?.muted).toEqual([]);
  expect(await listMutes(other)).toEqual([]);
  expect(await listMutes(me)).toMatchObject([{ id: other.id, name: other.name }]);

  await unmute(me, { id: other.id });
  expect(await listMutes(me)).toEqual([]);
  await muteAuthor(me, { commentId, isMuted: true }, now);
  await muteAuthor(me, { commentId, isMuted: false }, now);
  expect(await listMutes(me)).toEqual([]);
});

test("nobody mutes themselves, or the author of what they cannot see", async () => {
  expect(await muteAuthor(other, { commentId, isMuted: true }, now)).toMatchObject({ code: "forbidden" });
  expect(await muteAuthor(me, { commentId: (await write(other, "held")).id, isMuted: true }, now)).toMatchObject({ code: "not-found" });
  expect(await muteAuthor(me, { commentId: "nothing", isMuted: true }, now)).toMatchObject({ code: "not-found" });
  expect(await muteAuthor(null, { commentId, isMuted: true }, now)).toMatchObject({ code: "sign-in-required" });
});

test("there is an end to it", async () => {
  const names = Array.from({ length: MAX_MUTES }, () => crypto.randomUUID());
  const crowd = await db.account.createManyAndReturn({ data: names.map((name) => ({ email: `${name}@test.test`, name })), select: { id: true } });
  await db.mute.createMany({ data: crowd.map(({ id }) => ({ accountId: me.id, mutedId: id })) });
  expect(await muteAuthor(me, { commentId, isMuted: true }, now)).toMatchObject({ code: "invalid" });
});
