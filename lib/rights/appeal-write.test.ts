import { beforeEach, expect, it } from "vitest";
import { type Actor, ROLES } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { listAppeals } from "./appeal-read";
import { decideAppeal, fileAppeal } from "./appeal-write";
import { getOwnCase } from "./read";
import { daysAfter, MAX_APPEAL } from "./rules";

const removedAt = new Date("2026-11-24T12:00:00+09:00");
const nextDay = daysAfter(removedAt, 1);
const author = await makeActor("reader");
const remover = await makeActor("moderator");
const another = await makeActor("moderator");
const article = await makeArticle();
let id: string;

async function removed(owner = author): Promise<string> {
  const comment = await db.comment.create({
    data: { articleId: article.id, authorId: owner.id, body: "지워진 말", status: "removed", reason: "abuse", decidedAt: removedAt, createdAt: removedAt },
    select: { id: true },
  });
  await db.$transaction((tx) =>
    record(tx, { actorId: remover.id, act: "comment.remove", subjectType: "comment", subjectId: comment.id, detail: { from: "visible", reason: "abuse", note: "거친 말" }, now: removedAt }),
  );
  return comment.id;
}

beforeEach(async () => {
  await db.appeal.deleteMany();
  await db.letter.deleteMany();
  await db.notice.deleteMany();
  id = await removed();
});

const object = (text = "비꼬려던 것이 아닙니다.", actor: Actor | null = author, now = nextDay) => fileAppeal(actor, { commentId: id, text }, now);
const appealId = async () => (await db.appeal.findFirstOrThrow({ where: { commentId: id }, select: { id: true } })).id;
const decide = async (actor: Actor | null, outcome: "upheld" | "restored" = "restored", answer = "다시 보니 원칙에 어긋나지 않습니다.") =>
  decideAppeal(actor, { id: await appealId(), outcome, answer }, nextDay);

it("the author objects once, and is told by when there will be an answer", async () => {
  expect(await object()).toEqual({ ok: true, value: { dueAt: daysAfter(nextDay, 7).toISOString() } });
  expect(await object()).toMatchObject({ code: "repeated" });
  expect(await db.appeal.findFirst()).toMatchObject({ removedById: remover.id, authorId: author.id });
});

it("two clicks at once make one objection", async () => {
  const answers = await Promise.all([object(), object(), object()]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.appeal.count()).toBe(1);
});

it("nobody objects for another, whatever their role", async () => {
  for (const role of ROLES) expect(await object("제 글이 아닙니다", await makeActor(role)), role).toMatchObject({ code: "not-found" });
  expect(await object("누구세요", null)).toMatchObject({ code: "sign-in-required" });
  expect(await db.appeal.count()).toBe(0);
});

it("after thirty days, or without a removal, there is nothing to object to", async () => {
  expect(await object("늦었습니다", author, daysAfter(removedAt, 30))).toMatchObject({ code: "stale" });
  await db.comment.update({ where: { id }, data: { status: "visible" } });
  expect(await object()).toMatchObject({ code: "stale" });
});

it("an empty or endless text is refused at its field", async () => {
  expect(await object(" ​ ")).toMatchObject({ code: "empty", field: "text" });
  expect(await object("가".repeat(MAX_APPEAL + 1))).toMatchObject({ code: "too-many-characters", field: "text" });
  expect(await object("가".repeat(MAX_APPEAL))).toMatchObject({ ok: true });
});

it("another moderator decides, never who removed it, nor who objects, nor anybody else", async () => {
  const own = await makeActor("admin");
  id = await removed(own);
  expect(await object("제 글입니다", own)).toMatchObject({ ok: true });
  expect(await decide(own)).toMatchObject({ code: "forbidden" });
  expect(await decide(remover)).toMatchObject({ code: "forbidden" });
  for (const role of ["reader", "reporter", "editor"] as const) expect(await decide(await makeActor(role)), role).toMatchObject({ code: "forbidden" });
  expect(await decide(null)).toMatchObject({ code: "sign-in-required" });
  expect(await db.appeal.findFirst()).toMatchObject({ decidedAt: null });
  await expect(db.appeal.updateMany({ data: { decidedById: remover.id } })).rejects.toThrow("appeals_another_decides");
});

it("a granted objection brings the comment back, and tells the author in the site and by letter", async () => {
  await object();
  expect(await decide(another)).toMatchObject({ ok: true, value: { articleNumber: article.number } });
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "visible", reason: null, body: "지워진 말" });
  expect(await db.notice.findFirst()).toMatchObject({ accountId: author.id, kind: "appeal-decided" });
  const letter = await db.letter.findFirstOrThrow();
  expect(letter.text).toContain("다시 보니 원칙에 어긋나지 않습니다.");
  expect(letter.text).not.toContain("지워진 말");
  const acts = await db.auditEntry.findMany({ where: { actorId: another.id }, orderBy: { id: "asc" }, select: { act: true } });
  expect(acts.map(({ act }) => act)).toEqual(["comment.restore", "appeal.restore"]);
  expect(await decide(another)).toMatchObject({ code: "stale" });
});

it("a granted objection to the removal of what a claim hides leaves it hidden, and says so", async () => {
  await db.takedown.create({ data: { commentId: id, right: "defamation", claim: "사실이 아닙니다.", status: "blocked", blockedAt: removedAt, blockedUntil: daysAfter(removedAt, 30) } });
  await object();
  expect(await decide(another)).toMatchObject({ ok: true });
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "blocked", reason: null });
  expect((await db.letter.findFirstOrThrow()).text).toContain("임시조치가 이어지는 동안에는");
});

it("an upheld removal stays, with its answer", async () => {
  await object();
  expect(await decide(another, "upheld", "욕설이 맞습니다.")).toMatchObject({ ok: true });
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "removed", reason: "abuse" });
  expect(await getOwnCase(author, id, nextDay)).toMatchObject({ appeal: { outcome: "upheld", answer: "욕설이 맞습니다." } });
});

it("a reason that a restored comment was removed for does not bring it back to the queue", async () => {
  await object();
  expect(await decide(another)).toMatchObject({ ok: true });
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "visible", reason: null, dismissed: ["abuse"] });
});

it("nobody decides without an answer, and nothing is decided twice", async () => {
  await object();
  expect(await decide(another, "upheld", "  ")).toMatchObject({ code: "empty", field: "answer" });
  const third = await makeActor("admin");
  const both = await Promise.all([decide(another, "upheld"), decide(third, "restored")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.letter.count()).toBe(1);
});

it("a comment that came back otherwise cannot come back again", async () => {
  await object();
  await db.comment.update({ where: { id }, data: { status: "visible" } });
  expect(await decide(another)).toMatchObject({ code: "stale" });
  expect(await db.appeal.findFirst()).toMatchObject({ decidedAt: null });
});

it("the queue shows the text, the removal and who may decide, the soonest due first", async () => {
  await object("두 번째", author, daysAfter(nextDay, 1));
  const later = id;
  id = await removed();
  await object("첫 번째");
  const { appeals } = await listAppeals(remover, {}, nextDay);
  expect(appeals.map(({ text }) => text)).toEqual(["첫 번째", "두 번째"]);
  expect(appeals[0]).toMatchObject({ removedBy: remover.name, mayDecide: false, daysLeft: 7, comment: { body: "지워진 말", reason: "abuse", note: "거친 말" } });
  expect((await listAppeals(another, {}, nextDay)).appeals[1]).toMatchObject({ mayDecide: true, comment: { id: later } });
  expect(await listAppeals(author, {}, nextDay)).toEqual({ appeals: [], next: null });
});

it("an author sees their own case only", async () => {
  expect(await getOwnCase(author, id, nextDay)).toMatchObject({ body: "지워진 말", daysLeft: 29, appeal: null });
  expect([await getOwnCase(another, id, nextDay), await getOwnCase(null, id, nextDay), await getOwnCase(author, "none", nextDay)]).toEqual([null, null, null]);
});
