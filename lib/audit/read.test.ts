import { beforeAll, expect, it } from "vitest";
import { ROLES, type Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { listAudit } from "./read";
import { record } from "./write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
let admin: Actor;

beforeAll(async () => {
  admin = await makeActor("admin", "관리자 가");
  const reader = await makeActor("reader", "파도");
  for (let number = 1; number <= 60; number++) {
    await record(db, { actorId: admin.id, act: "article.publish", subjectType: "article", subjectId: crypto.randomUUID(), detail: { number }, now: NOW });
  }
  await record(db, { actorId: admin.id, act: "account.block", subjectType: "account", subjectId: reader.id, now: NOW });
});

it("the latest stands first, and the second page follows the first", async () => {
  const first = await listAudit(admin);
  expect(first.entries).toHaveLength(50);
  expect(first.entries[0]).toMatchObject({ told: "관리자 가 님이 파도 님을 차단했습니다", at: NOW.toISOString() });
  const second = await listAudit(admin, { cursor: first.next ?? "" });
  expect(second.entries).toHaveLength(11);
  expect(second.next).toBeNull();
  expect(second.entries[0]?.told).toContain("11번 기사를");
});

it("can be narrowed to one kind of subject", async () => {
  expect((await listAudit(admin, { about: "account" })).entries).toHaveLength(1);
  expect((await listAudit(admin, { about: "photo" })).entries).toEqual([]);
});

it("a cursor that is none shows the first page", async () => {
  const first = await listAudit(admin);
  for (const cursor of ["", "-1", "1e9", "9".repeat(40)]) expect(await listAudit(admin, { cursor })).toEqual(first);
});

it("is for administrators alone", async () => {
  for (const role of ROLES.filter((each) => each !== "admin")) expect((await listAudit(await makeActor(role))).entries).toEqual([]);
  expect((await listAudit(null)).entries).toEqual([]);
});
