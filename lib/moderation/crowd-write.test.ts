import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ROLES, type Actor } from "@/lib/access/role";
import { react } from "@/lib/comments/reaction-write";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { findCalm, getCalm, listCrowds } from "./crowd-read";
import { calmArticle, detectCrowds, releaseArticle } from "./crowd-write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
let moderator: Actor;
let author: Actor;

beforeAll(async () => {
  [moderator, author] = await Promise.all([makeActor("moderator"), makeActor("reader")]);
});
beforeEach(async () => {
  await db.crowd.deleteMany();
  await db.comment.deleteMany();
});

async function makeBusy({ now, before = 0, publishedAt = minutesAgo(5000) }: { now: number; before?: number; publishedAt?: Date }) {
  const article = await makeArticle();
  await db.article.update({ where: { id: article.id }, data: { publishedAt } });
  const comment = (createdAt: Date) => ({ articleId: article.id, authorId: author.id, body: "한마디", createdAt });
  await db.comment.createMany({ data: [...Array(now).fill(comment(minutesAgo(2))), ...Array(before).fill(comment(minutesAgo(60)))] });
  return article;
}

describe("a sudden crowd", () => {
  it("raises one alert, which the next look does not repeat", async () => {
    const article = await makeBusy({ now: 70 });
    expect(await detectCrowds(NOW)).toBe(1);
    expect(await detectCrowds(minutesAgo(-1))).toBe(0);
    expect(await listCrowds(moderator, NOW)).toMatchObject([{ comments: 70, calmUntil: null, article: { number: article.number } }]);
  });

  it("is none under an article that is always busy, has just come out, or has few comments", async () => {
    await makeBusy({ now: 70, before: 12 * 20 });
    await makeBusy({ now: 70, publishedAt: minutesAgo(12) });
    await makeBusy({ now: 59 });
    expect(await detectCrowds(NOW)).toBe(0);
  });

  it("is raised once by two processes that look at once", async () => {
    await makeBusy({ now: 70 });
    expect((await Promise.all([detectCrowds(NOW), detectCrowds(NOW), detectCrowds(NOW)])).sort()).toEqual([0, 0, 1]);
  });

  it("is told to moderators alone, and forgotten where nobody answers", async () => {
    await makeBusy({ now: 70 });
    await detectCrowds(NOW);
    for (const actor of [null, ...(await Promise.all((["reader", "reporter", "editor"] as const).map((role) => makeActor(role))))]) expect(await listCrowds(actor, NOW)).toEqual([]);
    await db.comment.deleteMany();
    await detectCrowds(minutesAgo(-7 * 60));
    expect(await listCrowds(moderator, minutesAgo(-7 * 60))).toEqual([]);
  });
});

describe("a calmed article", () => {
  const calmed = async () => {
    const article = await makeBusy({ now: 70 });
    await detectCrowds(NOW);
    const { id } = await db.crowd.findFirstOrThrow();
    expect(await calmArticle(moderator, { crowdId: id }, NOW)).toEqual({ ok: true, value: { articleNumber: article.number } });
    const comment = await db.comment.findFirstOrThrow({ where: { articleId: article.id }, select: { id: true } });
    return { number: article.number, crowdId: id, commentId: comment.id };
  };

  it("takes no votes, and says until when; at that time it does again, by itself", async () => {
    const { number, commentId } = await calmed();
    const reader = await makeActor("reader");
    expect(await findCalm(number, NOW)).toEqual(minutesAgo(-60));
    const refused = await react(reader, { id: commentId, kind: "like" }, minutesAgo(-59));
    expect(refused).toMatchObject({ ok: false, code: "commenting-closed" });
    expect(refused.ok === false && refused.message).toContain("16:00까지");
    expect(await findCalm(number, minutesAgo(-60))).toBeNull();
    expect(await react(reader, { id: commentId, kind: "like" }, minutesAgo(-60))).toMatchObject({ ok: true });
    await detectCrowds(minutesAgo(-61));
    expect(await db.crowd.findFirst()).toMatchObject({ releasedAt: minutesAgo(-61) });
  });

  it("can be released before, once, and both are on record", async () => {
    const { number, crowdId } = await calmed();
    expect(await releaseArticle(moderator, { crowdId }, minutesAgo(-5))).toMatchObject({ ok: true });
    expect(await releaseArticle(moderator, { crowdId }, minutesAgo(-6))).toMatchObject({ code: "stale" });
    expect(await calmArticle(moderator, { crowdId }, minutesAgo(-6))).toMatchObject({ code: "stale" });
    expect(await getCalm(number)).toBeNull();
    const acts = await db.auditEntry.findMany({ where: { subjectType: "article", detail: { path: ["number"], equals: number } }, orderBy: { id: "asc" } });
    expect(acts.map(({ act, detail }) => [act, detail])).toEqual([
      ["article.calm", { number, minutes: 60 }],
      ["article.release", { number }],
    ]);
  });

  it("is not alerted about again by the same crowd", async () => {
    const { crowdId } = await calmed();
    await releaseArticle(moderator, { crowdId }, minutesAgo(-1));
    expect(await detectCrowds(minutesAgo(-2))).toBe(0);
  });

  it("is for moderators to calm and to release", async () => {
    await makeBusy({ now: 70 });
    await detectCrowds(NOW);
    const { id: crowdId } = await db.crowd.findFirstOrThrow();
    for (const role of ROLES.filter((each) => each !== "moderator" && each !== "admin")) {
      expect(await calmArticle(await makeActor(role), { crowdId }, NOW)).toMatchObject({ code: "forbidden" });
      expect(await releaseArticle(await makeActor(role), { crowdId }, NOW)).toMatchObject({ code: "forbidden" });
    }
    expect(await calmArticle(null, { crowdId }, NOW)).toMatchObject({ code: "sign-in-required" });
    expect(await calmArticle(moderator, { crowdId: "x" }, NOW)).toMatchObject({ code: "not-found" });
  });
});
