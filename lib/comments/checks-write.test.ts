import { beforeEach, describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/access/role";
import { db } from "@/lib/db";
import { undoDecision } from "@/lib/moderation/undo-write";
import { passComment, removeComment, restoreComment } from "@/lib/moderation/write";
import { COMMENT_DEFAULTS } from "@/lib/settings/comment-rules";
import { saveComments } from "@/lib/settings/write";
import { untilAwaited } from "@/lib/testing/awaited";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { addWord } from "@/lib/words/write";
import { lockAuthor } from "./author-write";
import { editComment } from "./edit-write";
import { getThread, listCommentsNow } from "./read";
import { reportComment } from "./report-write";
import { postComment, withdrawComment } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

let author: Actor;
let article: { id: string; number: number };
beforeEach(async () => {
  author = await makeActor("reader");
  article = await makeArticle();
  await db.account.update({ where: { id: author.id }, data: { createdAt: new Date("2026-11-23T00:00:00Z") } });
});

const post = (body: string, more: Partial<Parameters<typeof postComment>[1]> = {}, actor: Actor = author, at = now) => postComment(actor, { articleNumber: article.number, body, ...more }, at);
async function posted(...call: Parameters<typeof post>) {
  const result = await post(...call);
  if (!result.ok) throw new Error(result.code);
  return result.value.comment;
}
const rowOf = (id: string) => db.comment.findUniqueOrThrow({ where: { id } });
const list = async (word: string, act: "hold" | "refuse" | "allow", isDry = false) => {
  const added = await addWord(await makeActor("moderator"), { word, act, note: "", isDry }, now);
  return added.ok ? added.value.id : 0;
};
const set = async (more: Partial<typeof COMMENT_DEFAULTS>) => saveComments(await makeActor("admin"), { ...COMMENT_DEFAULTS, ...more }, now);
const codeOf = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? null : result.code);

describe("a new comment", () => {
  test("is held by a listed word with the place of the word, and the word counts it", async () => {
    const id = await list("보류말", "hold");
    const comment = await posted("이런 보.류.말 이라니");
    expect(comment.status).toBe("held");
    expect(await rowOf(comment.id)).toMatchObject({ status: "held", hold: { check: "words", words: [{ id, word: "보류말", start: 3, end: 8 }] } });
    expect(await db.bannedWord.findUnique({ where: { id } })).toMatchObject({ hits: 1 });
    expect((await posted("이런 보류말 이라니", {}, await makeActor("editor"))).status).toBe("visible");
  });

  test("is refused by a word that is refused, and counted by one on its dry run", async () => {
    await list("거절말", "refuse");
    const id = await list("시험말", "hold", true);
    expect(codeOf(await post("이 거절말아"))).toBe("invalid");
    expect((await posted("이 시험말아")).status).toBe("visible");
    expect(await db.bannedWord.findUnique({ where: { id } })).toMatchObject({ hits: 1 });
  });

  test("that nobody has seen leaves no trace when it is removed; once let out, it does", async () => {
    await list("보류말", "hold");
    const [moderator, parent] = [await makeActor("moderator"), await posted("첫 글")];
    const [top, reply] = [await posted("보류말이 든 글"), await posted("보류말이 든 답글", { parentId: parent.id })];
    const traces = async () => {
      const { comments } = (await listCommentsNow({ articleNumber: article.number, sort: "oldest", limit: 20 })) ?? { comments: [] };
      return [...comments.map(({ id }) => id), ...comments.flatMap(({ replies }) => replies.map(({ id }) => id))];
    };
    for (const { id } of [top, reply]) {
      expect(await removeComment(moderator, { id, reason: "spam" }, later(1))).toMatchObject({ ok: true });
      expect([await traces(), await getThread(id)]).toEqual([[parent.id], null]);
      expect(await undoDecision(moderator, { id }, later(2))).toMatchObject({ ok: true });
      expect(await removeComment(moderator, { id, reason: "spam" }, later(3))).toMatchObject({ ok: true });
      expect(await traces()).toEqual([parent.id]);
      expect(await restoreComment(moderator, { id }, later(4))).toMatchObject({ ok: true });
      expect(await traces()).toHaveLength(2);
      expect(await removeComment(moderator, { id, reason: "spam" }, later(5))).toMatchObject({ ok: true });
      expect(await traces()).toEqual([parent.id, id]);
      await db.comment.delete({ where: { id }, select: { id: true } });
    }
  });

  test("with a link of a newcomer is held, without one it stands", async () => {
    expect((await posted("https://example.com 보세요")).status).toBe("held");
    expect((await posted("그냥 씁니다")).status).toBe("visible");
    const [one, two] = await Promise.all([posted("둘째입니다"), posted("셋째입니다")]);
    expect([one.status, two.status]).toEqual(["visible", "visible"]);
    await db.account.update({ where: { id: author.id }, data: { createdAt: new Date("2026-11-01T00:00:00Z") } });
    expect((await posted("https://example.com 또 보세요")).status).toBe("visible");
  });

  test("of a silenced author is refused, of one on probation held", async () => {
    const restrict = (kind: "mute" | "holdFirst") => db.restriction.create({ data: { accountId: author.id, kind, reason: "abuse", message: "", until: later(60), createdAt: now } });
    await restrict("holdFirst");
    expect(await rowOf((await posted("첫 글")).id)).toMatchObject({ status: "held", hold: { check: "restricted" } });
    await restrict("mute");
    expect(codeOf(await post("둘째 글"))).toBe("restricted");
    expect((await posted("둘째 글", {}, author, later(61))).status).toBe("visible");
  });

  test("near the same is refused here, and held where several accounts say it", async () => {
    const text = "이 기사를 널리 널리 알려서 모두가 꼭 읽게 합시다 여러분";
    await posted(text);
    expect(codeOf(await post(`${text}!!!`))).toBe("repeated");
    const others = await Promise.all([1, 2, 3].map(() => makeActor("reader")));
    expect((await posted(`${text}.`, {}, others[0])).status).toBe("visible");
    expect((await posted(`${text}~`, {}, others[1])).status).toBe("visible");
    expect(await rowOf((await posted(`${text}?`, {}, others[2])).id)).toMatchObject({ status: "held", hold: { check: "flood" } });
  });

  test("that asked too often is refused, but a retry with its key is answered", async () => {
    const first = await posted("처음", { idempotencyKey: "k" });
    const turn = { waitSeconds: 30, isFlooded: false };
    expect(await post("다시", { turn })).toMatchObject({ code: "too-fast", retryAfter: 30 });
    expect(await post("처음", { turn, idempotencyKey: "k" })).toMatchObject({ ok: true, value: { created: false, comment: { id: first.id } } });
  });

  test("meets an article closed by its section, its age or the time", async () => {
    await db.section.updateMany({ where: { articles: { some: { id: article.id } } }, data: { commenting: false } });
    expect(codeOf(await post("글"))).toBe("commenting-closed");
    article = await makeArticle();
    await db.article.update({ where: { id: article.id }, data: { publishedAt: new Date("2026-11-20T00:00:00Z") } });
    await set({ closeAfterDays: 3 });
    expect(codeOf(await post("글"))).toBe("commenting-closed");
    await set({ pauseFrom: "2026-11-24T11:59:00+09:00", pauseUntil: "2026-11-24T12:01:00+09:00" });
    expect(codeOf(await post("글"))).toBe("commenting-closed");
    await set({});
    expect(codeOf(await post("글"))).toBeNull();
  });

  test("sixteen people at once under one article all get in, and every row is there", async () => {
    const people = await Promise.all(Array.from({ length: 16 }, () => makeActor("reader")));
    const results = await Promise.all(people.map((person, index) => post(`저는 ${index}번째로 씁니다`, {}, person)));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await db.comment.count({ where: { articleId: article.id, status: "visible" } })).toBe(16);
  });
});

describe("a reply", () => {
  const noticesOf = (actor: Actor) => db.notice.count({ where: { accountId: actor.id, kind: "reply" } });

  test("tells the thread's author and whom it calls, never its own author, never while it is held", async () => {
    const [second, third] = [await makeActor("reader", "물결소리"), await makeActor("reader")];
    const parent = await posted("글");
    await posted("스스로 답글", { parentId: parent.id });
    expect(await noticesOf(author)).toBe(0);
    await posted("답글", { parentId: parent.id }, second);
    expect(await noticesOf(author)).toBe(1);
    const called = await posted("@물결소리 그렇지요", { parentId: parent.id }, third);
    expect([await noticesOf(author), await noticesOf(second)]).toEqual([2, 1]);
    expect(await rowOf(called.id)).toMatchObject({ mentionId: second.id });
    expect(await rowOf((await posted("@없는이름 그렇지요", { parentId: parent.id }, third)).id)).toMatchObject({ mentionId: null });
    await list("보류답", "hold");
    await posted("보류답", { parentId: parent.id }, second);
    expect(await noticesOf(author)).toBe(3);
  });

  test.each([["reader", false], ["reporter", true], ["moderator", true]] as [Role, boolean][])("of a %s answers the thread: %s", async (role, isAnswered) => {
    const parent = await posted("질문");
    await posted("답", { parentId: parent.id }, await makeActor(role));
    expect(await rowOf(parent.id)).toMatchObject({ isAnswered });
  });
});

describe("an edit", () => {
  test("changes the text for five minutes, on record, and says so", async () => {
    const { id } = await posted("처음");
    expect(await editComment(author, { id, body: "나중" }, later(299))).toMatchObject({ ok: true, value: { articleNumber: article.number, comment: { body: "나중", status: "visible", mine: true } } });
    expect(await rowOf(id)).toMatchObject({ body: "나중", editedAt: later(299) });
    expect(codeOf(await editComment(author, { id, body: "더 나중" }, later(300)))).toBe("stale");
    expect(await db.auditEntry.count({ where: { subjectId: id, act: "comment.edit" } })).toBe(1);
  });

  test("runs every check again: it may be held or refused, and is never let out", async () => {
    await list("고친말", "hold");
    const { id } = await posted("처음");
    expect(codeOf(await editComment(author, { id, body: "010-1234-5678" }, now))).toBe("invalid");
    expect(codeOf(await editComment(author, { id, body: "가".repeat(201) }, now))).toBe("too-many-characters");
    expect(await editComment(author, { id, body: "고친말" }, now)).toMatchObject({ value: { comment: { status: "held" } } });
    expect(await rowOf(id)).toMatchObject({ hold: { check: "words" } });
    expect(await editComment(author, { id, body: "고운 말" }, now)).toMatchObject({ value: { comment: { status: "held", body: "고운 말" } } });
    expect(await rowOf(id)).toMatchObject({ status: "held" });
  });

  test("of a held one is held for what the text says now, or for nothing by name, and a word that is gone is charged with no mistake", async () => {
    const [gone, there] = [await list("없앤말", "hold"), await list("남긴말", "hold")];
    const { id } = await posted("없앤말 이라니");
    await editComment(author, { id, body: "이번에는 남긴말" }, now);
    expect(await rowOf(id)).toMatchObject({ hold: { check: "words", words: [{ id: there, start: 5, end: 8 }] } });
    await editComment(author, { id, body: "고운 말" }, now);
    expect(await rowOf(id)).toMatchObject({ status: "held", hold: null });
    await passComment(await makeActor("moderator"), { id }, later(1));
    expect(await db.bannedWord.findMany({ where: { id: { in: [gone, there] } }, select: { mistakes: true } })).toEqual([{ mistakes: 0 }, { mistakes: 0 }]);
  });

  test("is for one's own, and undoes no decision", async () => {
    const { id } = await posted("처음");
    const other = await makeActor("admin");
    expect(codeOf(await editComment(null, { id, body: "남" }, now))).toBe("sign-in-required");
    expect(codeOf(await editComment(other, { id, body: "남" }, now))).toBe("forbidden");
    for (const status of ["removed", "blocked", "withdrawn"] as const) {
      await db.comment.update({ where: { id }, data: { status, reason: status === "removed" ? "abuse" : null } });
      expect(codeOf(await editComment(author, { id, body: "되살림" }, now))).toBe("not-found");
    }
    expect(codeOf(await editComment(author, { id: "nothing", body: "남" }, now))).toBe("not-found");
  });

  test("waits for a moderator where somebody has reported what stands, without saying so", async () => {
    const { id } = await posted("처음");
    await reportComment(await makeActor("reader"), { id, reason: "abuse" }, now);
    const refused = await editComment(author, { id, body: "나중" }, now);
    expect(refused).toEqual({ ok: false, code: "stale", message: "지금은 고칠 수 없는 댓글입니다." });
    expect(await rowOf(id)).toMatchObject({ body: "처음", editedAt: null });
    await passComment(await makeActor("moderator"), { id }, later(1));
    expect(await editComment(author, { id, body: "나중" }, later(2))).toMatchObject({ ok: true });
  });

  test("loses against a withdrawal, whichever comes first", async () => {
    const { id } = await posted("처음");
    await Promise.all([editComment(author, { id, body: "나중" }, now), withdrawComment(author, { id }, now)]);
    expect(await rowOf(id)).toMatchObject({ status: "withdrawn" });
  });
});

test("what comes in while its author's account is being deleted is neither posted nor changed", async () => {
  const { id } = await posted("먼저");
  let late: Promise<({ ok: true } | { ok: false; code: string })[]> | undefined;
  await db.$transaction(async (tx) => {
    await lockAuthor(tx, author.id);
    late = Promise.all([post("뒤늦게"), editComment(author, { id, body: "뒤늦게" }, now)]);
    await untilAwaited(tx);
    await tx.account.update({ where: { id: author.id }, data: { status: "deleted" } });
  });
  expect((await late)?.map(codeOf)).toEqual(["sign-in-required", "sign-in-required"]);
  expect(await db.comment.findMany({ where: { authorId: author.id }, select: { body: true } })).toEqual([{ body: "먼저" }]);
});
