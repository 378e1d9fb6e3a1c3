import { beforeEach, expect, it } from "vitest";
import { ROLES } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { daysAfter } from "./rules";
import { listSealed } from "./seal-read";
import { openSealed, purgeSealed, saveSealing, sealRemoved } from "./seal-write";

const removedAt = new Date("2026-11-24T12:00:00+09:00");
const due = daysAfter(removedAt, 30);
const author = await makeActor("reader");
const admin = await makeActor("admin");
const article = await makeArticle();
let id: string;

async function removed(): Promise<string> {
  const data = { articleId: article.id, authorId: author.id, body: "봉인될 말", status: "removed", reason: "privacy", decidedAt: removedAt } as const;
  return (await db.comment.create({ data, select: { id: true } })).id;
}

beforeEach(async () => {
  await db.comment.deleteMany();
  id = await removed();
});

it("a removed text stays with moderators for thirty days and is sealed then", async () => {
  expect(await sealRemoved(new Date(due.getTime() - 1))).toBe(0);
  expect(await sealRemoved(due)).toBe(1);
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ body: null, textKey: "", sealedAt: due });
  expect(await db.sealedText.findUnique({ where: { commentId: id } })).toMatchObject({ body: "봉인될 말", purgeAt: daysAfter(due, 180) });
  expect(await sealRemoved(due)).toBe(0);
});

it("three processes seal each text once", async () => {
  for (let count = 0; count < 450; count++) await removed();
  const counts = await Promise.all([1, 2, 3].map(() => sealRemoved(due)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(451);
  expect(await db.sealedText.count()).toBe(451);
});

it("while an objection waits nothing is sealed", async () => {
  await db.appeal.create({ data: { commentId: id, authorId: author.id, text: "아닙니다", dueAt: due } });
  expect(await sealRemoved(due)).toBe(0);
  await db.appeal.updateMany({ data: { decidedAt: due, outcome: "upheld" } });
  expect(await sealRemoved(due)).toBe(1);
});

it("an administrator reads a sealed text for a reason, which is in the log; nobody else does", async () => {
  await sealRemoved(due);
  for (const role of ROLES.filter((each) => each !== "admin")) {
    const actor = await makeActor(role);
    expect(await openSealed(actor, { commentId: id, reason: "궁금해서" }, due), role).toMatchObject({ code: "forbidden" });
    expect((await listSealed(actor)).sealed, role).toEqual([]);
  }
  expect(await openSealed(null, { commentId: id, reason: "궁금해서" }, due)).toMatchObject({ code: "sign-in-required" });
  expect(await openSealed(admin, { commentId: id, reason: " " }, due)).toMatchObject({ code: "empty", field: "reason" });
  expect(await db.auditEntry.count({ where: { act: "comment.open-sealed" } })).toBe(0);
  expect(await openSealed(admin, { commentId: id, reason: "수사기관의 요청 제2026-1호" }, due)).toEqual({ ok: true, value: { body: "봉인될 말" } });
  const entry = await db.auditEntry.findFirstOrThrow({ where: { act: "comment.open-sealed" } });
  expect([entry.actorId, JSON.stringify(entry.detail)]).toEqual([admin.id, expect.stringContaining("제2026-1호")]);
  expect(JSON.stringify(entry.detail)).not.toContain("봉인될 말");
  expect(JSON.stringify(await listSealed(admin))).not.toContain("봉인될 말");
});

it("after the period, which administrators set, the text is gone for good", async () => {
  expect(await saveSealing(await makeActor("moderator"), { keptDays: 60 }, due)).toMatchObject({ code: "forbidden" });
  expect(await saveSealing(admin, { keptDays: 60 }, due)).toMatchObject({ ok: true });
  await sealRemoved(due);
  expect(await purgeSealed(daysAfter(due, 59))).toBe(0);
  expect(await purgeSealed(daysAfter(due, 60))).toBe(1);
  expect(await db.sealedText.count()).toBe(0);
  expect(await openSealed(admin, { commentId: id, reason: "늦게" }, due)).toMatchObject({ code: "not-found" });
  expect(await db.auditEntry.findFirst({ where: { act: "comment.purge-sealed" } })).toMatchObject({ actorId: null, detail: { count: 1 } });
});

it("who claimed is forgotten three years after a case's end", async () => {
  const data = { commentId: id, right: "privacy", claim: "말", status: "rejected", closedAt: due, identity: { create: { name: "이름", email: "a@b.test", standing: "본인" } } } as const;
  await db.takedown.create({ data });
  await purgeSealed(daysAfter(due, 1094));
  expect(await db.takedownIdentity.count()).toBe(1);
  await purgeSealed(daysAfter(due, 1095));
  expect([await db.takedownIdentity.count(), await db.takedown.count()]).toEqual([0, 1]);
});
