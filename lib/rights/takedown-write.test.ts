import { beforeEach, expect, it } from "vitest";
import { type Actor, ROLES } from "@/lib/access/role";
import { db } from "@/lib/db";
import { undoDecision } from "@/lib/moderation/undo-write";
import { removeComment, restoreComment } from "@/lib/moderation/write";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { warnOfLate } from "./late-write";
import { countTakedowns, getOwnTakedown } from "./read";
import { daysAfter } from "./rules";
import { endBlocks } from "./takedown-end-write";
import { getTakedown, listTakedowns } from "./takedown-read";
import { blockTakedown, type Claim, closeTakedown, fileTakedown, objectToTakedown, rejectTakedown } from "./takedown-write";

const noon = new Date("2026-11-24T12:00:00+09:00");
const author = await makeActor("reader");
const moderator = await makeActor("moderator");
const article = await makeArticle();
let commentId: string;

beforeEach(async () => {
  await db.takedown.deleteMany();
  await db.letter.deleteMany();
  await db.notice.deleteMany();
  commentId = (await db.comment.create({ data: { articleId: article.id, authorId: author.id, body: "그 사람이 그랬대요" }, select: { id: true } })).id;
});

const claimOf = (more: Partial<Claim> = {}): Claim => ({
  comment: `http://localhost:3000/articles/${article.number}#comment-${commentId}`,
  right: "defamation",
  claim: "저는 그런 일을 한 적이 없습니다.",
  name: "김가온",
  email: "claimant@test.test",
  phone: "",
  standing: "self",
  ...more,
});

async function filed(more: Partial<Claim> = {}): Promise<number> {
  const result = await fileTakedown(claimOf(more), noon);
  if (!result.ok) throw new Error(result.message);
  return result.value.number;
}
const block = (number: number, actor: Actor | null = moderator, days = 30) => blockTakedown(actor, { number, days, answer: "" }, noon);
const status = async () => (await db.comment.findUniqueOrThrow({ where: { id: commentId }, select: { status: true } })).status;
const lettersTo = async (to: string) => (await db.letter.findMany({ where: { to }, orderBy: { id: "asc" }, select: { kind: true } })).map(({ kind }) => kind);
const emailOf = async ({ id }: Actor) => (await db.account.findUniqueOrThrow({ where: { id } })).email;

it("a claim gets a number and a letter, and keeps who claims apart from what", async () => {
  const number = await filed();
  expect([await countTakedowns(moderator), await countTakedowns(author)]).toEqual([1, 0]);
  expect(await lettersTo("claimant@test.test")).toEqual(["takedown-received"]);
  const row = await db.takedown.findUniqueOrThrow({ where: { number }, include: { identity: true } });
  expect(row.identity).toMatchObject({ name: "김가온", standing: "본인" });
  expect(JSON.stringify(await db.auditEntry.findMany({ select: { detail: true, act: true, subjectId: true } }))).not.toMatch(/김가온|claimant/);
  expect(await status()).toBe("visible");
});

it("the comment is found by its address or id, and only where readers can see it", async () => {
  expect(await filed({ comment: commentId })).toBeGreaterThan(0);
  expect(await fileTakedown(claimOf(), noon)).toMatchObject({ code: "already-reported", field: "comment" });
  expect(await filed({ email: "other@test.test" })).toBeGreaterThan(0);
  expect(await fileTakedown(claimOf({ comment: "어떤 댓글" }), noon)).toMatchObject({ code: "not-found", field: "comment" });
  await db.comment.update({ where: { id: commentId }, data: { status: "held" } });
  expect(await fileTakedown(claimOf({ email: "third@test.test" }), noon)).toMatchObject({ code: "not-found" });
  expect(await fileTakedown(claimOf({ claim: " " , email: "third@test.test" }), noon)).toMatchObject({ ok: false });
});

it("a block hides the comment, tells both sides and ends by itself", async () => {
  const number = await filed();
  expect(await block(number)).toMatchObject({ ok: true, value: { articleNumber: article.number } });
  expect(await status()).toBe("blocked");
  expect(await lettersTo("claimant@test.test")).toEqual(["takedown-received", "takedown-blocked"]);
  expect(await lettersTo(await emailOf(author))).toEqual(["takedown"]);
  expect(await getOwnTakedown(author, number, noon)).toMatchObject({ status: "blocked", daysLeft: 30, objection: "" });
  expect(JSON.stringify(await getOwnTakedown(author, number, noon))).not.toMatch(/김가온|claimant|그런 일을 한 적이/);

  expect(await endBlocks(new Date(daysAfter(noon, 30).getTime() - 1))).toBe(0);
  const ended = await Promise.all([1, 2, 3].map(() => endBlocks(daysAfter(noon, 30))));
  expect(ended.reduce((sum, count) => sum + count)).toBe(1);
  expect(await status()).toBe("visible");
  expect(await lettersTo("claimant@test.test")).toEqual(["takedown-received", "takedown-blocked", "takedown-restored"]);
  expect(await lettersTo(await emailOf(author))).toEqual(["takedown", "takedown"]);
});

it("a block lasts thirty days at most, by rule and by the database", async () => {
  const number = await filed();
  for (const days of [0, 31, 1.5, Number.NaN]) expect(await block(number, moderator, days), String(days)).toMatchObject({ code: "invalid", field: "days" });
  await expect(db.takedown.update({ where: { number }, data: { blockedAt: noon, blockedUntil: daysAfter(noon, 31) } })).rejects.toThrow("takedowns_thirty_days");
});

it("only moderators decide, and only once", async () => {
  const number = await filed();
  for (const role of ROLES.filter((each) => each !== "moderator" && each !== "admin")) {
    const actor = await makeActor(role);
    expect(await block(number, actor), role).toMatchObject({ code: "forbidden" });
    expect(await rejectTakedown(actor, { number, answer: "아니요" }, noon), role).toMatchObject({ code: "forbidden" });
    expect(await closeTakedown(actor, { number, outcome: "removed", answer: "네" }, noon), role).toMatchObject({ code: "forbidden" });
    expect([await getTakedown(actor, number, noon), (await listTakedowns(actor, {}, noon)).takedowns], role).toEqual([null, []]);
  }
  expect(await block(number, null)).toMatchObject({ code: "sign-in-required" });
  const both = await Promise.all([block(number), rejectTakedown(await makeActor("admin"), { number, answer: "침해로 보기 어렵습니다." }, noon)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

it("a rejected claim is answered, and the author never hears of it", async () => {
  const number = await filed();
  expect(await rejectTakedown(moderator, { number, answer: " " }, noon)).toMatchObject({ code: "empty", field: "answer" });
  expect(await rejectTakedown(moderator, { number, answer: "침해로 보기 어렵습니다." }, noon)).toMatchObject({ ok: true });
  expect(await lettersTo("claimant@test.test")).toEqual(["takedown-received", "takedown-rejected"]);
  expect(await db.notice.count()).toBe(0);
  expect(await getOwnTakedown(author, number, noon)).toBeNull();
  expect(await objectToTakedown(author, { number, text: "아닙니다" }, noon)).toMatchObject({ code: "not-found" });
});

it("the author alone objects, once, and the claimant hears that they did", async () => {
  const number = await filed();
  await block(number);
  for (const role of ROLES) expect(await objectToTakedown(await makeActor(role), { number, text: "아닙니다" }, noon), role).toMatchObject({ code: "not-found" });
  expect(await objectToTakedown(author, { number, text: "공개된 판결문에 있는 말입니다." }, noon)).toMatchObject({ ok: true });
  expect(await objectToTakedown(author, { number, text: "또" }, noon)).toMatchObject({ code: "stale" });
  expect(await lettersTo("claimant@test.test")).toContain("takedown-objected");
  expect((await db.letter.findMany({ where: { to: "claimant@test.test" } })).some(({ text }) => text.includes("판결문"))).toBe(false);
  expect(await getTakedown(moderator, number, noon)).toMatchObject({ objection: "공개된 판결문에 있는 말입니다.", status: "objected" });
});

it.each(["restored", "removed"] as const)("at the end the comment is %s, and both sides are told why", async (outcome) => {
  const number = await filed();
  await block(number);
  await objectToTakedown(author, { number, text: "사실입니다" }, noon);
  expect(await closeTakedown(moderator, { number, outcome, answer: "양쪽의 말을 살폈습니다." }, noon)).toMatchObject({ ok: true });
  expect(await status()).toBe(outcome === "restored" ? "visible" : "removed");
  for (const to of ["claimant@test.test", await emailOf(author)]) {
    const last = await db.letter.findFirstOrThrow({ where: { to }, orderBy: { id: "desc" } });
    expect(last.text).toContain("양쪽의 말을 살폈습니다.");
  }
  expect(await endBlocks(daysAfter(noon, 40))).toBe(0);
  expect(await closeTakedown(moderator, { number, outcome, answer: "다시" }, noon)).toMatchObject({ code: "stale" });
});

it("a comment that two claims hide comes back with the end of the second", async () => {
  const [first, second] = [await filed(), await filed({ email: "other@test.test" })];
  await block(first, moderator, 10);
  await block(second, moderator, 20);
  await endBlocks(daysAfter(noon, 10));
  expect(await status()).toBe("blocked");
  await endBlocks(daysAfter(noon, 20));
  expect(await status()).toBe("visible");
});

it("a removed comment that a claim still hides comes back hidden, until that claim ends, and nobody is told otherwise", async () => {
  const [first, second] = [await filed(), await filed({ email: "other@test.test" })];
  await block(first, moderator, 10);
  await block(second, moderator, 20);
  await closeTakedown(moderator, { number: first, outcome: "removed", answer: "침해가 맞습니다." }, noon);
  expect(await closeTakedown(moderator, { number: second, outcome: "restored", answer: "침해가 아닙니다." }, noon)).toMatchObject({ code: "stale" });
  expect(await restoreComment(moderator, { id: commentId }, daysAfter(noon, 1))).toMatchObject({ ok: true });
  expect(await status()).toBe("blocked");
  expect(await db.notice.count({ where: { kind: "restored" } })).toBe(0);
  expect(await closeTakedown(moderator, { number: second, outcome: "restored", answer: "침해가 아닙니다." }, daysAfter(noon, 2))).toMatchObject({ ok: true });
  expect(await status()).toBe("visible");
});

it("a removal taken back leaves the comment as the claims leave it, whether they have ended or not", async () => {
  const number = await filed();
  await block(number, moderator, 10);
  const takenBack = async (at: Date) => {
    await removeComment(moderator, { id: commentId, reason: "abuse" }, at);
    if (at > noon) await endBlocks(daysAfter(noon, 10));
    await undoDecision(moderator, { id: commentId }, at);
    return status();
  };
  expect(await takenBack(noon)).toBe("blocked");
  expect(await takenBack(daysAfter(noon, 9))).toBe("visible");
});

it("a claim that ends while another begins to hide the comment leaves it hidden", async () => {
  for (const email of ["b@test.test", "c@test.test", "d@test.test", "e@test.test"]) {
    const [first, second] = [await filed(), await filed({ email })];
    await block(first);
    await Promise.all([block(second), closeTakedown(moderator, { number: first, outcome: "restored", answer: "침해가 아닙니다." }, noon)]);
    expect(await status()).toBe("blocked");
    await closeTakedown(moderator, { number: second, outcome: "restored", answer: "침해가 아닙니다." }, noon);
  }
});

it("what was removed for another reason meanwhile stays removed", async () => {
  const number = await filed();
  await block(number);
  await db.comment.update({ where: { id: commentId }, data: { status: "removed", reason: "abuse", decidedAt: noon } });
  await endBlocks(daysAfter(noon, 30));
  expect([await status(), (await db.takedown.findUniqueOrThrow({ where: { number } })).status]).toEqual(["removed", "removed"]);
});

it("a comment that is gone cannot be hidden", async () => {
  const number = await filed();
  await db.comment.update({ where: { id: commentId }, data: { status: "withdrawn" } });
  expect(await block(number)).toMatchObject({ code: "stale" });
  expect(await db.takedown.findUnique({ where: { number } })).toMatchObject({ status: "received", blockedUntil: null });
});

it("moderators are warned of what is due within a day, once a day", async () => {
  await filed();
  const count = () => db.letter.count({ where: { kind: "late-rights" } });
  expect(await warnOfLate(daysAfter(noon, 5))).toBe(0);
  await Promise.all([1, 2].map(() => warnOfLate(daysAfter(noon, 6))));
  const told = await count();
  expect(told).toBe(await db.account.count({ where: { role: { in: ["moderator", "admin"] } } }));
  await warnOfLate(new Date(daysAfter(noon, 6).getTime() + 3_600_000));
  expect(await count()).toBe(told);
  await warnOfLate(daysAfter(noon, 7));
  expect(await count()).toBe(2 * told);
});
