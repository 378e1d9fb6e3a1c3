import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Actor, type Role } from "@/lib/access/role";
import type { CommentStatus, ReasonKey } from "@/lib/comments/rules";
import { editComment } from "@/lib/comments/edit-write";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { decideMany } from "./bulk-write";
import { findSubject } from "./comment-write";
import { moveComment } from "./move-write";
import { listQueue } from "./read";
import { undoDecision } from "./undo-write";
import { holdComment, passComment, removeComment, restoreComment } from "./write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

let article: { id: string; number: number };
let author: Actor;
let moderator: Actor;

beforeAll(async () => {
  [article, author, moderator] = await Promise.all([makeArticle(), makeActor("reader", "파도"), makeActor("moderator", "관리자 가")]);
});

async function makeComment(status: CommentStatus, { reports = [] as ReasonKey[] } = {}) {
  const { id } = await db.comment.create({
    data: {
      articleId: article.id,
      authorId: author.id,
      body: "배분 계획을 공개하면 좋겠습니다.",
      status,
      reason: status === "removed" ? "abuse" : null,
      openReports: reports.length,
      reportedAt: reports.length ? NOW : null,
    },
  });
  for (const reason of reports) {
    const { id: accountId } = await makeActor("reader");
    await db.report.create({ data: { commentId: id, accountId, reason, createdAt: NOW } });
  }
  return id;
}

const stateOf = async (id: string) => ({
  comment: await db.comment.findUniqueOrThrow({ where: { id } }),
  reports: await db.report.findMany({ where: { commentId: id }, orderBy: { id: "asc" } }),
  acts: await db.auditEntry.findMany({ where: { subjectType: "comment", subjectId: id }, orderBy: { id: "asc" } }),
});

const ACTS = {
  remove: { from: "visible", run: (actor: Actor | null, id: string) => removeComment(actor, { id, reason: "abuse", seen: null }, NOW) },
  restore: { from: "removed", run: (actor: Actor | null, id: string) => restoreComment(actor, { id }, NOW) },
  pass: { from: "held", run: (actor: Actor | null, id: string) => passComment(actor, { id, seen: null }, NOW) },
  hold: { from: "visible", run: (actor: Actor | null, id: string) => holdComment(actor, { id, seen: null }, NOW) },
  undo: { from: "removed", run: (actor: Actor | null, id: string) => undoDecision(actor, { id }, NOW) },
} as const;

describe("who may", () => {
  const mayModerate: Role[] = ["moderator", "admin"];
  for (const [name, { from, run }] of Object.entries(ACTS)) {
    for (const role of ROLES.filter((each) => !mayModerate.includes(each))) {
      it(`a ${role} cannot ${name} a comment, not even their own, and nothing changes`, async () => {
        const id = await makeComment(from, { reports: ["abuse"] });
        const before = await stateOf(id);
        expect(await run(await makeActor(role), id)).toMatchObject({ ok: false, code: "forbidden" });
        expect(await run(author, id)).toMatchObject({ ok: false, code: "forbidden" });
        expect(await stateOf(id)).toEqual(before);
      });
    }
    it(`someone signed out cannot ${name} a comment`, async () => {
      const id = await makeComment(from);
      const before = await stateOf(id);
      expect(await run(null, id)).toMatchObject({ ok: false, code: "sign-in-required" });
      expect(await stateOf(id)).toEqual(before);
    });
  }
  for (const role of mayModerate) {
    it(`a ${role} can remove, restore, pass and hold`, async () => {
      const actor = await makeActor(role);
      for (const name of ["remove", "restore", "pass", "hold"] as const) {
        expect(await ACTS[name].run(actor, await makeComment(ACTS[name].from))).toEqual({ ok: true, value: { articleNumber: article.number } });
      }
    });
  }
});

describe("removing", () => {
  it("takes a reason and a note, settles every report and leaves one audit row without the text", async () => {
    const id = await makeComment("visible", { reports: ["abuse", "attack"] });
    const result = await removeComment(moderator, { id, reason: "attack", note: " 세 번째입니다 " }, NOW);
    expect(result).toEqual({ ok: true, value: { articleNumber: article.number } });
    const { comment, reports, acts } = await stateOf(id);
    expect(comment).toMatchObject({ status: "removed", reason: "attack", decidedAt: NOW, openReports: 0, reportedAt: null });
    expect(reports.map((report) => report.resolvedAt)).toEqual([NOW, NOW]);
    expect(acts).toHaveLength(1);
    expect(acts[0]).toMatchObject({ act: "comment.remove", actorId: moderator.id, at: NOW });
    expect(acts[0]?.detail).toEqual({ from: "visible", reason: "attack", note: "세 번째입니다", articleNumber: article.number });
    expect(JSON.stringify(acts[0]?.detail)).not.toContain(comment.body);
  });

  it("works on held comments, on those under a rights claim, and on the staff's own", async () => {
    const staff = await makeActor("editor");
    const { id: theirs } = await db.comment.create({ data: { articleId: article.id, authorId: staff.id, body: "안내 말씀 드립니다." } });
    for (const id of [await makeComment("held"), await makeComment("blocked"), theirs]) {
      expect(await removeComment(moderator, { id, reason: "other" }, NOW)).toMatchObject({ ok: true });
    }
  });

  it("refuses a note of 501 characters and changes nothing", async () => {
    const id = await makeComment("visible");
    const before = await stateOf(id);
    const result = await removeComment(moderator, { id, reason: "abuse", note: "가".repeat(501) }, NOW);
    expect(result).toMatchObject({ ok: false, field: "note" });
    expect(await stateOf(id)).toEqual(before);
  });

  it("of a comment that is not there says not-found, whatever the id looks like", async () => {
    for (const id of [crypto.randomUUID(), "1", "", "'; --"]) {
      expect(await removeComment(moderator, { id, reason: "abuse" }, NOW)).toMatchObject({ ok: false, code: "not-found" });
    }
  });
});

describe("restoring", () => {
  it("brings a removed comment back without its reason", async () => {
    const id = await makeComment("visible");
    await removeComment(moderator, { id, reason: "spam" }, NOW);
    expect(await restoreComment(moderator, { id, note: "이의 제기 받아들임" }, later(5))).toMatchObject({ ok: true });
    const { comment, acts } = await stateOf(id);
    expect(comment).toMatchObject({ status: "visible", reason: null, decidedAt: later(5) });
    expect(acts.map((entry) => entry.act)).toEqual(["comment.remove", "comment.restore"]);
    expect(acts[1]?.detail).toMatchObject({ from: "removed", fromReason: "spam", note: "이의 제기 받아들임" });
  });

  for (const status of ["visible", "held", "withdrawn", "blocked"] as const) {
    it(`does nothing to a ${status} comment`, async () => {
      const id = await makeComment(status);
      const before = await stateOf(id);
      expect(await restoreComment(moderator, { id }, NOW)).toMatchObject({ ok: false, code: "stale" });
      expect(await stateOf(id)).toEqual(before);
    });
  }
});

describe("passing", () => {
  it("shows a held comment", async () => {
    const id = await makeComment("held");
    await passComment(moderator, { id }, NOW);
    expect((await stateOf(id)).comment).toMatchObject({ status: "visible", decidedAt: NOW });
  });

  it("counts a mistake of the banned words that held it", async () => {
    const { id: wordId } = await db.bannedWord.create({ data: { word: "거짓말", act: "hold" } });
    const id = await makeComment("held");
    await db.comment.update({ where: { id }, data: { hold: { check: "words", why: "금칙어", words: [{ id: wordId, word: "거짓말", start: 0, end: 2 }] } } });
    await passComment(moderator, { id }, NOW);
    const mistakes = async () => (await db.bannedWord.findUniqueOrThrow({ where: { id: wordId } })).mistakes;
    expect(await mistakes()).toBe(1);
    await undoDecision(moderator, { id }, later(1));
    expect(await mistakes()).toBe(0);
  });

  it("settles the reports of a visible one, once", async () => {
    const id = await makeComment("visible", { reports: ["spam", "other"] });
    expect(await passComment(moderator, { id }, NOW)).toMatchObject({ ok: true });
    const { comment, reports } = await stateOf(id);
    expect(comment).toMatchObject({ status: "visible", openReports: 0, reportedAt: null });
    expect(reports.every((report) => report.resolvedAt?.getTime() === NOW.getTime())).toBe(true);
    expect(await passComment(moderator, { id }, later(1))).toMatchObject({ ok: false, code: "stale" });
    expect((await stateOf(id)).acts).toHaveLength(1);
  });
});

describe("two moderators at once", () => {
  const bothOrders = ["remove and remove", "remove and pass", "pass and pass"] as const;
  for (const pair of bothOrders) {
    it(`${pair}: one wins, the other hears who it was`, async () => {
      const [one, two] = [await makeActor("moderator", "관리자 나"), await makeActor("admin", "관리자 다")];
      const id = await makeComment("visible", { reports: ["abuse"] });
      const [first, second] = pair.split(" and ") as ["remove" | "pass", "remove" | "pass"];
      const results = await Promise.all([ACTS[first].run(one, id), ACTS[second].run(two, id)]);
      expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
      const winner = results[0]?.ok ? "관리자 나" : "관리자 다";
      const loser = results.find((result) => !result.ok);
      expect(loser).toMatchObject({ code: "stale" });
      expect(loser?.ok === false && loser.message).toMatch(new RegExp(`^${winner} 님이 이미 (삭제했습니다|통과시켰습니다)\\.$`));
      const { acts, comment } = await stateOf(id);
      expect(acts).toHaveLength(1);
      expect(comment.status).toBe(acts[0]?.act === "comment.remove" ? "removed" : "visible");
    });
  }

  it("who decides on what is no longer so is told, though the act itself would still be possible", async () => {
    const id = await makeComment("held");
    await passComment(moderator, { id, seen: null }, NOW);
    const late = await removeComment(await makeActor("moderator"), { id, reason: "abuse", seen: null }, later(2));
    expect(late).toMatchObject({ code: "stale", message: "관리자 가 님이 이미 통과시켰습니다." });
    expect((await stateOf(id)).comment.status).toBe("visible");
    expect(await removeComment(moderator, { id, reason: "abuse", seen: NOW.toISOString() }, later(3))).toMatchObject({ ok: true });
  });

  it("a text that its author has changed since it was seen is not decided on, one at a time or in bulk", async () => {
    const id = await makeComment("held");
    await db.comment.update({ where: { id }, data: { createdAt: NOW } });
    expect(await editComment(author, { id, body: "아무도 보지 못한 글" }, later(1))).toMatchObject({ ok: true });
    const unseen = { code: "stale", message: "파도 님이 이미 고쳤습니다." };
    expect(await passComment(moderator, { id, seen: null }, later(2))).toMatchObject(unseen);
    expect(await removeComment(moderator, { id, reason: "abuse", seen: null }, later(2))).toMatchObject(unseen);
    expect(await decideMany(moderator, { act: "pass", comments: [{ id, seen: null }] }, later(2))).toMatchObject({ value: { decided: [], refused: [{ id, message: unseen.message }] } });
    expect((await stateOf(id)).comment.status).toBe("held");
    const { comments } = await listQueue(moderator, { queue: "held" });
    const shown = comments.find((comment) => comment.id === id);
    expect(shown).toMatchObject({ body: "아무도 보지 못한 글", seen: later(1).toISOString() });
    expect(await passComment(moderator, { id, seen: shown?.seen }, later(3))).toMatchObject({ ok: true });
  });

  it("an edit between looking at a comment and deciding on it wins", async () => {
    const id = await makeComment("held");
    await db.comment.update({ where: { id }, data: { createdAt: NOW } });
    const subject = (await findSubject(id))!;
    await editComment(author, { id, body: "그사이 고친 글" }, later(1));
    expect(await db.$transaction((tx) => moveComment(tx, subject, { act: "pass", actorId: moderator.id }, later(2)))).toBeFalsy();
    expect((await stateOf(id)).comment).toMatchObject({ status: "held", body: "그사이 고친 글" });
  });

  it("whoever comes a minute late hears the same", async () => {
    const id = await makeComment("visible");
    await removeComment(moderator, { id, reason: "abuse" }, NOW);
    const late = await removeComment(await makeActor("moderator"), { id, reason: "spam" }, later(60));
    expect(late).toMatchObject({ code: "stale", message: "관리자 가 님이 이미 삭제했습니다." });
    expect((await stateOf(id)).comment.reason).toBe("abuse");
  });
});

describe("taking back one's own last decision", () => {
  it("a removal goes, and the reports it settled are open again", async () => {
    const id = await makeComment("visible", { reports: ["abuse", "spam"] });
    await removeComment(moderator, { id, reason: "abuse" }, NOW);
    expect(await undoDecision(moderator, { id }, later(3))).toMatchObject({ ok: true });
    const { comment, reports, acts } = await stateOf(id);
    expect(comment).toMatchObject({ status: "visible", reason: null, openReports: 2, reportedAt: NOW });
    expect(reports.map((report) => report.resolvedAt)).toEqual([null, null]);
    expect(acts.map((entry) => entry.act)).toEqual(["comment.remove", "comment.undo"]);
  });

  it("a held comment is held again, and a restored one is removed again for its old reason", async () => {
    const held = await makeComment("held");
    await passComment(moderator, { id: held }, NOW);
    await undoDecision(moderator, { id: held }, later(1));
    expect((await stateOf(held)).comment.status).toBe("held");

    const removed = await makeComment("removed");
    await restoreComment(moderator, { id: removed }, NOW);
    await undoDecision(moderator, { id: removed }, later(1));
    expect((await stateOf(removed)).comment).toMatchObject({ status: "removed", reason: "abuse" });
  });

  it("is not for another's decision, not twice, and not once the author has withdrawn", async () => {
    const id = await makeComment("visible");
    await removeComment(moderator, { id, reason: "abuse" }, NOW);
    expect(await undoDecision(await makeActor("admin"), { id }, later(1))).toMatchObject({ code: "stale", message: "관리자 가 님이 이미 삭제했습니다." });
    await undoDecision(moderator, { id }, later(2));
    expect(await undoDecision(moderator, { id }, later(3))).toMatchObject({ code: "stale" });

    const gone = await makeComment("held");
    await passComment(moderator, { id: gone }, NOW);
    await db.comment.update({ where: { id: gone }, data: { status: "withdrawn", decidedAt: later(1) } });
    expect(await undoDecision(moderator, { id: gone }, later(2))).toMatchObject({ code: "stale", message: "작성자가 지운 댓글입니다." });
  });
});

describe("what became of the reports", () => {
  it("a removal agrees with them, passing dismisses them and remembers their reasons", async () => {
    const removed = await makeComment("visible", { reports: ["abuse", "spam"] });
    await removeComment(moderator, { id: removed, reason: "abuse" }, NOW);
    expect((await stateOf(removed)).reports.map(({ upheld }) => upheld)).toEqual([true, true]);

    const passed = await makeComment("visible", { reports: ["spam", "other", "spam"] });
    await passComment(moderator, { id: passed }, NOW);
    const { comment, reports, acts } = await stateOf(passed);
    expect(reports.map(({ upheld }) => upheld)).toEqual([false, false, false]);
    expect(comment.dismissed).toEqual(["spam", "other"]);
    expect(acts[0]?.detail).toMatchObject({ dismissed: ["spam", "other"] });
  });

  it("taking the decision back opens them, and forgets what it was the first to dismiss", async () => {
    const id = await makeComment("visible", { reports: ["spam"] });
    await passComment(moderator, { id }, NOW);
    const { id: accountId } = await makeActor("reader");
    await db.report.create({ data: { commentId: id, accountId, reason: "abuse", createdAt: later(1) } });
    await db.comment.update({ where: { id }, data: { openReports: 1, reportedAt: later(1) } });
    await passComment(moderator, { id }, later(2));
    expect((await stateOf(id)).comment.dismissed).toEqual(["spam", "abuse"]);
    await undoDecision(moderator, { id }, later(3));
    const { comment, reports } = await stateOf(id);
    expect(comment).toMatchObject({ dismissed: ["spam"], openReports: 1, reportedAt: later(1) });
    expect(reports.map(({ upheld }) => upheld)).toEqual([false, null]);
  });

  it("restoring overturns what the removal had agreed with, and that can be taken back too", async () => {
    const id = await makeComment("visible", { reports: ["abuse"] });
    await removeComment(moderator, { id, reason: "abuse" }, NOW);
    await restoreComment(moderator, { id }, later(1));
    expect(await stateOf(id)).toMatchObject({ comment: { dismissed: ["abuse"] }, reports: [{ upheld: false }] });
    await undoDecision(moderator, { id }, later(2));
    expect(await stateOf(id)).toMatchObject({ comment: { status: "removed", dismissed: [] }, reports: [{ upheld: true, resolvedAt: NOW }] });
  });
});

describe("holding", () => {
  it("hides a visible comment and leaves its reports open", async () => {
    const id = await makeComment("visible", { reports: ["abuse"] });
    expect(await holdComment(moderator, { id, note: "확인 중" }, NOW)).toMatchObject({ ok: true });
    const { comment, reports, acts } = await stateOf(id);
    expect(comment).toMatchObject({ status: "held", openReports: 1, reportedAt: NOW, hold: null, decidedAt: NOW });
    expect(reports[0]).toMatchObject({ resolvedAt: null, upheld: null });
    expect(acts[0]).toMatchObject({ act: "comment.hold", detail: { from: "visible", note: "확인 중" } });
    await undoDecision(moderator, { id }, later(1));
    expect((await stateOf(id)).comment).toMatchObject({ status: "visible", openReports: 1 });
  });
});

describe("the author", () => {
  const noticesOf = (id: string) => db.notice.findMany({ where: { accountId: author.id, detail: { path: ["commentId"], equals: id } }, orderBy: { createdAt: "asc" } });

  it("always hears of a removal, with the reason and the newsroom's words", async () => {
    await db.setting.create({ data: { key: "templates", value: { privacy: "{이름} 님, ‘{기사}’ 댓글에 {사유}가 있습니다." } } });
    const id = await makeComment("visible");
    await removeComment(moderator, { id, reason: "privacy", note: "운영자끼리" }, NOW);
    const [notice] = await noticesOf(id);
    expect(notice).toMatchObject({ kind: "removed", detail: { articleNumber: article.number, reason: "privacy", message: "파도 님, ‘시험 기사’ 댓글에 개인정보가 있습니다." } });
    expect(JSON.stringify(notice)).not.toContain("운영자끼리");
  });

  it("hears that a held or removed comment is public, but not that somebody had reported one", async () => {
    const held = await makeComment("held");
    await passComment(moderator, { id: held }, NOW);
    const removed = await makeComment("removed");
    await restoreComment(moderator, { id: removed }, NOW);
    const reported = await makeComment("visible", { reports: ["spam"] });
    await passComment(moderator, { id: reported }, NOW);
    expect((await noticesOf(held)).map(({ kind }) => kind)).toEqual(["passed"]);
    expect((await noticesOf(removed)).map(({ kind }) => kind)).toEqual(["restored"]);
    expect(await noticesOf(reported)).toEqual([]);
  });

  it("whoever a passed reply answers hears nothing of it once the pass is taken back", async () => {
    const [parent, reply] = [await makeComment("visible"), await makeComment("held")];
    await db.comment.update({ where: { id: reply }, data: { parentId: parent, authorId: (await makeActor("reader")).id } });
    await passComment(moderator, { id: reply }, NOW);
    expect((await noticesOf(reply)).map(({ kind }) => kind)).toEqual(["reply"]);
    await undoDecision(moderator, { id: reply }, later(1));
    expect(await noticesOf(reply)).toEqual([]);
  });

  it("whoever a reply answers is told of it once, however often it is held and passed", async () => {
    const [parent, reply] = [await makeComment("visible"), await makeComment("held")];
    await db.account.update({ where: { id: author.id }, data: { replyMail: "immediate" } });
    await db.comment.update({ where: { id: reply }, data: { parentId: parent, authorId: (await makeActor("reader")).id, createdAt: NOW } });
    await passComment(moderator, { id: reply }, NOW);
    await holdComment(moderator, { id: reply }, later(1));
    await passComment(moderator, { id: reply }, later(2));
    expect(await noticesOf(reply)).toMatchObject([{ kind: "reply", createdAt: NOW }]);
    expect(await db.letter.count({ where: { kind: "reply" } })).toBe(1);
  });

  it("hears nothing of a removal taken back in time, and of its end where they have read of it", async () => {
    const unread = await makeComment("visible");
    await removeComment(moderator, { id: unread, reason: "abuse" }, NOW);
    await undoDecision(moderator, { id: unread }, later(3));
    expect(await noticesOf(unread)).toEqual([]);

    const read = await makeComment("visible");
    await removeComment(moderator, { id: read, reason: "abuse" }, NOW);
    await db.notice.updateMany({ where: { detail: { path: ["commentId"], equals: read } }, data: { readAt: later(1) } });
    await undoDecision(moderator, { id: read }, later(3));
    expect((await noticesOf(read)).map(({ kind }) => kind)).toEqual(["removed", "restored"]);
  });
});

describe("a sealed comment", () => {
  const seal = async () => {
    const id = await makeComment("removed");
    await db.sealedText.create({ data: { commentId: id, body: "봉인된 글", purgeAt: later(9999) } });
    await db.comment.update({ where: { id }, data: { body: null, sealedAt: NOW } });
    return id;
  };

  it("is past restoring, and so is its text", async () => {
    const id = await seal();
    expect(await restoreComment(moderator, { id }, later(1))).toMatchObject({ ok: false, code: "stale" });
    expect((await stateOf(id)).comment).toMatchObject({ status: "removed", body: null });
    expect(await db.sealedText.count({ where: { commentId: id } })).toBe(1);
  });
});
