import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Actor } from "@/lib/access/role";
import type { CommentStatus } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { countNewer, countQueues } from "./count-read";
import { listActs, listQueue } from "./read";
import { QUEUES } from "./rules";
import { passComment, removeComment } from "./write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

let article: { id: string; number: number };
let author: Actor;
let moderator: Actor;

type Made = { status?: CommentStatus; body?: string; createdAt?: Date; decidedAt?: Date; openReports?: number; reportedAt?: Date };
const makeComment = async (data: Made) =>
  (await db.comment.create({ data: { articleId: article.id, authorId: author.id, body: "한마디", reason: data.status === "removed" ? "abuse" : null, ...data } })).id;
const report = async (commentId: string, reason: "abuse" | "spam", note = "") =>
  db.report.create({ data: { commentId, accountId: (await makeActor("reader")).id, reason, note } });
const idsOf = async (queue: (typeof QUEUES)[number]) => (await listQueue(moderator, { queue }, NOW)).comments.map(({ id }) => id);

beforeAll(async () => {
  [article, author, moderator] = await Promise.all([makeArticle(), makeActor("reader", "산들"), makeActor("moderator", "관리자 가")]);
});

describe("the queues", () => {
  it("stand in the order of work", async () => {
    const late = await makeComment({ body: "나중 신고", openReports: 1, reportedAt: minutesAgo(1), createdAt: minutesAgo(50) });
    const early = await makeComment({ body: "먼저 신고", openReports: 3, reportedAt: minutesAgo(9), createdAt: minutesAgo(40) });
    const heldLate = await makeComment({ status: "held", createdAt: minutesAgo(5) });
    const heldEarly = await makeComment({ status: "held", createdAt: minutesAgo(30) });
    const removedEarly = await makeComment({ status: "removed", createdAt: minutesAgo(3), decidedAt: minutesAgo(2) });
    const removedLate = await makeComment({ status: "removed", createdAt: minutesAgo(60), decidedAt: minutesAgo(1) });
    await makeComment({ status: "withdrawn", openReports: 1, reportedAt: minutesAgo(20), createdAt: minutesAgo(20) });
    expect(await idsOf("reported")).toEqual([early, late]);
    expect(await idsOf("held")).toEqual([heldEarly, heldLate]);
    expect(await idsOf("removed")).toEqual([removedLate, removedEarly]);
    expect(await idsOf("new")).toEqual([early, late]);
    expect(await countQueues(moderator)).toEqual({
      reported: 2,
      held: 2,
      appeals: 0,
      oldest: { reported: minutesAgo(9).toISOString(), held: minutesAgo(30).toISOString(), appeals: null },
    });
    expect(await countNewer(moderator, minutesAgo(45))).toBe(1);
  });

  it("are empty for everybody who does not moderate", async () => {
    for (const actor of [null, ...(await Promise.all(ROLES.filter((role) => role !== "moderator" && role !== "admin").map((role) => makeActor(role))))]) {
      for (const queue of QUEUES) expect(await listQueue(actor, { queue })).toEqual({ comments: [], next: null });
      expect(await countQueues(actor)).toMatchObject({ reported: 0, held: 0, appeals: 0, oldest: { reported: null } });
      expect(await countNewer(actor, minutesAgo(9999))).toBe(0);
    }
  });

  it("never carry an e-mail address", async () => {
    const { email } = await db.account.findUniqueOrThrow({ where: { id: author.id } });
    for (const queue of QUEUES) expect(JSON.stringify(await listQueue(moderator, { queue }))).not.toContain(email);
  });

  it("a page ends where the next begins, also among comments of one moment", async () => {
    const moment = minutesAgo(1000);
    const held = new Set<string>();
    for (let made = 0; made < 65; made++) held.add(await makeComment({ status: "held", createdAt: moment }));
    const met: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await listQueue(moderator, { queue: "held", cursor }, NOW);
      met.push(...page.comments.map(({ id }) => id));
      if (!page.next) break;
      cursor = page.next;
    }
    expect(new Set(met).size).toBe(met.length);
    expect([...held].every((id) => met.includes(id))).toBe(true);
  });

  it("a cursor that is none of ours shows the first page", async () => {
    const first = await listQueue(moderator, { queue: "held" }, NOW);
    expect(await listQueue(moderator, { queue: "held", cursor: "x' OR 1=1" }, NOW)).toEqual(first);
  });
});

describe("one row", () => {
  it("gathers reports by reason with their notes, the author's record and the answered comment", async () => {
    const writer = await makeActor("reader", "물결소리");
    const parentId = await makeComment({ body: "원래 댓글" });
    const { id } = await db.comment.create({
      data: { articleId: article.id, authorId: writer.id, parentId, body: "답글입니다", openReports: 3, reportedAt: minutesAgo(9999) },
    });
    await db.comment.create({ data: { articleId: article.id, authorId: writer.id, body: "앞선 것", status: "removed", reason: "spam", decidedAt: minutesAgo(60) } });
    await report(id, "abuse", "심한 말");
    await report(id, "spam");
    await report(id, "spam", "같은 글");
    const row = (await listQueue(moderator, { queue: "reported" }, NOW)).comments[0];
    expect(row).toMatchObject({
      id,
      body: "답글입니다",
      author: { name: "물결소리", comments: 2, removedLately: 1 },
      article: { number: article.number, section: "정치" },
      answers: { name: "산들", body: "원래 댓글", isPublic: true },
      reports: [
        { reason: "spam", count: 2, reports: [{ note: "", judged: 0, accuracy: null }, { note: "같은 글" }] },
        { reason: "abuse", count: 1, reports: [{ note: "심한 말" }] },
      ],
    });
  });

  it("shows only open reports until it is removed, then all of them", async () => {
    const id = await makeComment({ openReports: 1, reportedAt: minutesAgo(99999) });
    await report(id, "abuse");
    await passComment(moderator, { id }, minutesAgo(500));
    expect((await listQueue(moderator, { queue: "new" }, NOW)).comments.find((row) => row.id === id)?.reports).toEqual([]);
    await removeComment(moderator, { id, reason: "abuse" }, NOW);
    expect((await listQueue(moderator, { queue: "removed" }, NOW)).comments[0]).toMatchObject({ id, reports: [{ reason: "abuse", count: 1 }] });
  });

  it("tells who did what and when, the latest first, to moderators alone", async () => {
    const id = await makeComment({ status: "held" });
    await passComment(moderator, { id }, minutesAgo(3));
    await removeComment(moderator, { id, reason: "privacy", note: "전화번호" }, minutesAgo(2));
    const acts = await listActs(moderator, id);
    expect(acts).toEqual([
      { act: "comment.remove", by: "관리자 가", at: minutesAgo(2).toISOString(), reason: "privacy", note: "전화번호" },
      { act: "comment.pass", by: "관리자 가", at: minutesAgo(3).toISOString(), reason: null, note: "" },
    ]);
    expect(await listActs(author, id)).toEqual([]);
    expect(await listActs(moderator, "none")).toEqual([]);
  });
});

describe("beside a row", () => {
  it("stands what is around it in its thread", async () => {
    const other = await makeActor("reader", "은하수");
    const parentId = await makeComment({ body: "원래 댓글", createdAt: minutesAgo(20_000) });
    const made: string[] = [];
    for (let at = 0; at < 6; at++) {
      const { id } = await db.comment.create({ data: { articleId: article.id, authorId: other.id, parentId, body: `답글 ${at}`, createdAt: minutesAgo(19_000 - at), ...(at === 3 && { status: "held" }), ...(at === 4 && { status: "withdrawn" }) } });
      made.push(id);
    }
    const { comments } = await listQueue(moderator, { queue: "held" }, NOW);
    expect(comments.find(({ id }) => id === made[3])?.context.map(({ body, place }) => [place, body])).toEqual([
      ["parent", "원래 댓글"],
      ["before", "답글 1"],
      ["before", "답글 2"],
      ["after", "답글 5"],
    ]);
  });

  it("stands the author's record: removals by reason, upheld reports, steps, notes and the next step", async () => {
    const writer = await makeActor("reader", "퇴근길");
    const own = { articleId: article.id, authorId: writer.id, body: "글" };
    for (const reason of ["attack", "attack", "spam"] as const) {
      const { id } = await db.comment.create({ data: { ...own, status: "removed", reason, decidedAt: minutesAgo(60 * 24 * (reason === "spam" ? 90 : 1)), createdAt: minutesAgo(200_000) } });
      if (reason === "spam") await db.report.create({ data: { commentId: id, accountId: author.id, reason, resolvedAt: NOW, upheld: true } });
    }
    const { id } = await db.comment.create({ data: { ...own, status: "held", createdAt: minutesAgo(30_000), hold: { check: "words", why: "금칙어 ‘글’이 있어 보류되었습니다.", words: [{ id: 1, word: "글", start: 0, end: 1 }] } } });
    await db.restriction.create({ data: { accountId: writer.id, kind: "warn", reason: "attack", message: "조심해 주세요.", createdAt: minutesAgo(60), byId: moderator.id } });
    await db.accountNote.create({ data: { accountId: writer.id, text: "두 번째 계정", at: minutesAgo(50), byId: moderator.id } });
    const row = (await listQueue(moderator, { queue: "held" }, NOW)).comments.find((comment) => comment.id === id);
    expect(row?.author).toMatchObject({
      comments: 4,
      removed: [{ reason: "attack", count: 2 }, { reason: "spam", count: 1 }],
      removedLately: 2,
      reportsUpheld: 1,
      restrictions: [{ kind: "warn", by: "관리자 가", isActive: false }],
      notes: [{ text: "두 번째 계정", by: "관리자 가" }],
      suggestion: { kind: "holdFirst", days: 7 },
      canBeRestricted: true,
    });
    expect(row?.hold).toMatchObject({ why: "금칙어 ‘글’이 있어 보류되었습니다.", words: [{ word: "글", start: 0, end: 1 }] });
  });

  it("stands how often a reporter was right", async () => {
    const reporter = await makeActor("reader", "감시자");
    for (const upheld of [true, true, false, null]) {
      await db.report.create({ data: { commentId: await makeComment({ createdAt: minutesAgo(900_000) }), accountId: reporter.id, reason: "spam", upheld, resolvedAt: upheld === null ? null : NOW } });
    }
    const id = await makeComment({ openReports: 1, reportedAt: minutesAgo(999_999), createdAt: minutesAgo(999_999) });
    await db.report.create({ data: { commentId: id, accountId: reporter.id, reason: "abuse" } });
    const row = (await listQueue(moderator, { queue: "reported" }, NOW)).comments.find((comment) => comment.id === id);
    expect(row?.reports).toMatchObject([{ reason: "abuse", reports: [{ by: "감시자", judged: 3, accuracy: 2 / 3 }] }]);
  });
});
