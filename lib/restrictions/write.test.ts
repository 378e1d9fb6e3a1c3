import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Actor } from "@/lib/access/role";
import { react } from "@/lib/comments/reaction-write";
import { reportComment } from "@/lib/comments/report-write";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { getStanding } from "./read";
import { liftRestriction, restrictAuthor } from "./write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
let moderator: Actor;

beforeAll(async () => {
  moderator = await makeActor("moderator", "관리자 가");
});

const mute = (accountId: string, seen: string | null = null) => ({ accountId, seen, kind: "mute", days: 3, reason: "attack", message: " 쉬어 가세요. " }) as const;

describe("restricting", () => {
  it("is felt at once, told with its reason and end, and on record", async () => {
    const reader = await makeActor("reader", "파도");
    const result = await restrictAuthor(moderator, mute(reader.id), NOW);
    expect(result).toMatchObject({ ok: true });
    expect(await getStanding(reader.id, NOW)).toMatchObject({ canSpeak: false, until: days(3), message: expect.stringContaining("쉬어 가세요.") });
    expect(await db.notice.findMany({ where: { accountId: reader.id } })).toMatchObject([
      { kind: "restricted", detail: { kind: "mute", reason: "attack", message: "쉬어 가세요.", until: days(3).toISOString() } },
    ]);
    expect(await db.letter.count({ where: { kind: "restricted" } })).toBe(1);
    expect(await db.auditEntry.findMany({ where: { subjectId: reader.id } })).toMatchObject([
      { act: "account.restrict", actorId: moderator.id, detail: { kind: "mute", step: "쓰기 정지 3일", reason: "attack", until: days(3).toISOString() } },
    ]);
  });

  it("keeps a person from reacting and reporting, until its end", async () => {
    const [reader, author, article] = await Promise.all([makeActor("reader"), makeActor("reader"), makeArticle()]);
    const { id } = await db.comment.create({ data: { articleId: article.id, authorId: author.id, body: "한마디" } });
    await restrictAuthor(moderator, mute(reader.id), NOW);
    expect(await react(reader, { id, kind: "like" }, days(1))).toMatchObject({ code: "restricted", message: expect.stringContaining("2026-11-27 15:00까지") });
    expect(await reportComment(reader, { id, reason: "spam" }, days(1))).toMatchObject({ code: "restricted" });
    expect(await react(reader, { id, kind: "like" }, days(3))).toMatchObject({ ok: true });
    expect(await reportComment(reader, { id, reason: "spam" }, days(3))).toMatchObject({ ok: true });
  });

  it("of two moderators at once only one does it; the other is told to look again", async () => {
    const reader = await makeActor("reader");
    const results = await Promise.all([restrictAuthor(moderator, mute(reader.id), NOW), restrictAuthor(await makeActor("admin"), mute(reader.id), NOW)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "stale" });
    expect(await db.restriction.count({ where: { accountId: reader.id } })).toBe(1);
  });

  it("is never about the newsroom's own people, oneself, or nobody", async () => {
    const admin = await makeActor("admin");
    for (const role of ROLES.filter((each) => each !== "reader")) expect(await restrictAuthor(admin, mute((await makeActor(role)).id), NOW)).toMatchObject({ code: "forbidden" });
    expect(await restrictAuthor(admin, mute(admin.id), NOW)).toMatchObject({ code: "forbidden" });
    for (const id of [crypto.randomUUID(), "x"]) expect(await restrictAuthor(admin, mute(id), NOW)).toMatchObject({ code: "not-found" });
  });
});

describe("lifting", () => {
  it("ends it at once, is done once, and is on record", async () => {
    const reader = await makeActor("reader");
    const restricted = await restrictAuthor(moderator, { accountId: reader.id, seen: null, kind: "close", days: null, reason: "spam", message: "" }, NOW);
    const id = restricted.ok ? restricted.value.id : "";
    expect(await getStanding(reader.id, days(1000))).toMatchObject({ canSpeak: false, until: null });
    expect(await liftRestriction(moderator, { id }, days(1))).toEqual({ ok: true, value: null });
    expect(await getStanding(reader.id, days(1))).toMatchObject({ canSpeak: true });
    expect(await liftRestriction(moderator, { id }, days(1))).toMatchObject({ code: "stale" });
    expect(await db.auditEntry.findMany({ where: { subjectId: reader.id, act: "account.lift" } })).toMatchObject([{ detail: { kind: "close", step: "무기한 정지" } }]);
  });

  it("of what is over, or not there, does nothing", async () => {
    const reader = await makeActor("reader");
    const restricted = await restrictAuthor(moderator, mute(reader.id), NOW);
    expect(await liftRestriction(moderator, { id: restricted.ok ? restricted.value.id : "" }, days(4))).toMatchObject({ code: "stale" });
    for (const id of [crypto.randomUUID(), "x"]) expect(await liftRestriction(moderator, { id }, NOW)).toMatchObject({ code: "not-found" });
  });
});

it("neither is for those who do not moderate, whatever is restricted", async () => {
  const reader = await makeActor("reader");
  const restricted = await restrictAuthor(moderator, mute(reader.id), NOW);
  const id = restricted.ok ? restricted.value.id : "";
  for (const actor of [null, reader, ...(await Promise.all((["reader", "reporter", "editor"] as const).map((role) => makeActor(role))))]) {
    const code = actor ? "forbidden" : "sign-in-required";
    expect(await restrictAuthor(actor, mute((await makeActor("reader")).id), NOW)).toMatchObject({ code });
    expect(await liftRestriction(actor, { id }, NOW)).toMatchObject({ code });
  }
});
