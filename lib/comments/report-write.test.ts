import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/access/role";
import { db } from "@/lib/db";
import { passComment } from "@/lib/moderation/write";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { reportComment } from "./report-write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
let article: { id: string; number: number };
let moderator: Actor;

beforeAll(async () => {
  [article, moderator] = await Promise.all([makeArticle(), makeActor("moderator")]);
});

async function makeComment(role: Role = "reader") {
  const author = await makeActor(role);
  return (await db.comment.create({ data: { articleId: article.id, authorId: author.id, body: "한마디" } })).id;
}
/** A reader who has been here for a year, with a record of judged reports. */
async function makeReporter({ upheld = 0, dismissed = 0, joinedAt = hours(-24 * 365) } = {}) {
  const reporter = await makeActor("reader");
  await db.account.update({ where: { id: reporter.id }, data: { createdAt: joinedAt } });
  for (let at = 0; at < upheld + dismissed; at++) {
    await db.report.create({ data: { commentId: await makeComment(), accountId: reporter.id, reason: "spam", createdAt: hours(-100), resolvedAt: NOW, upheld: at < upheld } });
  }
  return reporter;
}
const stateOf = (id: string) => db.comment.findUniqueOrThrow({ where: { id } });
async function reportBy(count: number, id: string, make = makeReporter) {
  const results = [];
  for (let at = 0; at < count; at++) results.push(await reportComment(await make(), { id, reason: at % 2 ? "abuse" : "attack" }, NOW));
  return results;
}

describe("a comment whose reports were dismissed", () => {
  it("is not reopened by the same reason, but by a new one", async () => {
    const id = await makeComment();
    await reportComment(await makeReporter(), { id, reason: "spam" }, NOW);
    await passComment(moderator, { id }, hours(1));
    expect(await reportComment(await makeReporter(), { id, reason: "spam" }, hours(2))).toMatchObject({ ok: true, value: { isHeld: false } });
    expect(await stateOf(id)).toMatchObject({ openReports: 0, reportedAt: null });
    expect(await db.report.findMany({ where: { commentId: id }, orderBy: { createdAt: "asc" }, select: { upheld: true } })).toEqual([{ upheld: false }, { upheld: null }]);
    await reportComment(await makeReporter(), { id, reason: "privacy" }, hours(3));
    expect(await stateOf(id)).toMatchObject({ openReports: 1, reportedAt: hours(3) });
  });
});

describe("weighty reports", () => {
  it("hold a comment before anybody has looked, with a sentence and an audit row of the site's own", async () => {
    const id = await makeComment();
    const results = await reportBy(4, id);
    expect(results.map((result) => result.ok && result.value.isHeld)).toEqual([false, false, false, true]);
    expect(await stateOf(id)).toMatchObject({
      status: "held",
      openReports: 4,
      decidedAt: NOW,
      hold: { check: "reports", why: "독자 신고 4건(인신공격, 욕설)이 모여 자동으로 보류되었습니다." },
    });
    expect(await db.auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([{ act: "comment.hold", actorId: null, detail: { from: "visible", by: "reports" } }]);
  });

  it("never hold what somebody of the newsroom wrote", async () => {
    for (const role of ["reporter", "editor", "moderator", "admin"] as const) {
      const id = await makeComment(role);
      await reportBy(6, id);
      expect(await stateOf(id)).toMatchObject({ status: "visible", openReports: 6 });
    }
  });

  it("weigh little from accounts of today, and from people who are always wrong", async () => {
    const young = await makeComment();
    await reportBy(8, young, () => makeReporter({ joinedAt: NOW }));
    expect(await stateOf(young)).toMatchObject({ status: "visible", openReports: 8 });
    const doubted = await makeComment();
    await reportBy(6, doubted, () => makeReporter({ dismissed: 4 }));
    expect(await stateOf(doubted)).toMatchObject({ status: "visible", openReports: 6 });
  });

  it("held and passed, the comment is not held again by the same reasons", async () => {
    const id = await makeComment();
    await reportBy(4, id);
    await passComment(moderator, { id }, hours(1));
    await reportBy(6, id);
    expect(await stateOf(id)).toMatchObject({ status: "visible", openReports: 0, dismissed: ["attack", "abuse"] });
  });
});

describe("how often one person may report", () => {
  it("is limited a day, and less for one who is nearly always wrong", async () => {
    await db.setting.create({ data: { key: "moderation", value: { reportsPerDay: 20 } } });
    const careless = await makeReporter({ dismissed: 10 });
    for (let at = 0; at < 2; at++) expect(await reportComment(careless, { id: await makeComment(), reason: "spam" }, hours(at))).toMatchObject({ ok: true });
    const refused = await reportComment(careless, { id: await makeComment(), reason: "spam" }, hours(2));
    expect(refused).toMatchObject({ ok: false, code: "too-fast", retryAfter: 22 * 3600 });
    expect(await reportComment(careless, { id: await makeComment(), reason: "spam" }, hours(24.1))).toMatchObject({ ok: true });
    const careful = await makeReporter({ upheld: 10 });
    for (let at = 0; at < 20; at++) expect(await reportComment(careful, { id: await makeComment(), reason: "spam" }, NOW)).toMatchObject({ ok: true });
    expect(await reportComment(careful, { id: await makeComment(), reason: "spam" }, NOW)).toMatchObject({ code: "too-fast" });
    await db.setting.delete({ where: { key: "moderation" } });
  });
});
