import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { type Head, readHead, verifyChain } from "./chain-read";
import { record } from "./write";

const admin = await makeActor("admin");
const noon = new Date("2026-11-24T12:00:00.123+09:00");
const add = (note: string) =>
  db.$transaction((tx) => record(tx, { actorId: admin.id, act: "comment.remove", subjectType: "comment", subjectId: "0", detail: { reason: "abuse", note }, now: noon }));

/** As someone who owns the database could. */
async function tamper(...statements: string[]) {
  const both = (how: string) => ["audit_entries", "audit_links"].map((table) => `ALTER TABLE ${table} ${how} TRIGGER USER`);
  for (const statement of [...both("DISABLE"), ...statements, ...both("ENABLE")]) await db.$executeRawUnsafe(statement);
}

beforeEach(async () => {
  await tamper("DELETE FROM audit_links", "DELETE FROM audit_entries");
  for (const note of ["하나", "둘", "셋", "넷", "다섯"]) await add(note);
});

const idOf = async (place: number) => (await db.auditEntry.findMany({ orderBy: { id: "asc" }, select: { id: true } }))[place]!.id;

it("an untouched log is whole, and its head can be noted", async () => {
  const verdict = await verifyChain();
  expect(verdict).toMatchObject({ entries: 5, broken: null });
  expect(await readHead()).toEqual(verdict.head);
  expect(await verifyChain({ known: verdict.head! })).toMatchObject({ broken: null });
  await add("여섯");
  expect(await verifyChain({ known: verdict.head! })).toMatchObject({ entries: 6, broken: null });
});

it("an ordinary hand cannot change, take away or empty anything", async () => {
  for (const table of ["audit_entries", "audit_links"]) {
    await expect(db.$executeRawUnsafe(`DELETE FROM ${table}`), table).rejects.toThrow();
    await expect(db.$executeRawUnsafe(`TRUNCATE ${table} CASCADE`), table).rejects.toThrow();
  }
  await expect(db.$executeRawUnsafe(`UPDATE audit_entries SET act = 'x.y'`)).rejects.toThrow();
  await expect(db.$executeRawUnsafe(`UPDATE audit_links SET hash = ''`)).rejects.toThrow();
});

it.each([
  ["an act", `act = 'comment.pass'`],
  ["a note", `detail = '{"reason": "abuse", "note": "다른 말"}'`],
  ["a time", `at = at + interval '1 millisecond'`],
  ["who did it", `"actorId" = NULL`],
])("%s that was changed is found, and what stands before it is whole", async (_, change) => {
  const id = await idOf(2);
  await tamper(`UPDATE audit_entries SET ${change} WHERE id = ${id}`);
  expect(await verifyChain()).toMatchObject({ entries: 2, broken: { at: String(id), why: "changed" } });
});

it("an entry that was taken away is found, with or without its link", async () => {
  const id = await idOf(1);
  await tamper(`DELETE FROM audit_entries WHERE id = ${id}`);
  expect(await verifyChain()).toMatchObject({ entries: 1, broken: { at: String(id), why: "entry-missing" } });
  await tamper(`DELETE FROM audit_links WHERE "entryId" = ${id}`);
  expect(await verifyChain()).toMatchObject({ entries: 1, broken: { at: "2", why: "link-missing" } });
});

it("links that were numbered anew after that do not fit each other", async () => {
  const id = await idOf(1);
  await tamper(`DELETE FROM audit_entries WHERE id = ${id}`, `DELETE FROM audit_links WHERE "entryId" = ${id}`, `UPDATE audit_links SET seq = -seq WHERE seq > 2`, `UPDATE audit_links SET seq = -seq - 1 WHERE seq < 0`);
  expect(await verifyChain()).toMatchObject({ entries: 1, broken: { at: String(await idOf(1)), why: "changed" } });
});

it("an entry slipped in past the trigger is found", async () => {
  await tamper(`INSERT INTO audit_entries (act, "subjectType", "subjectId") VALUES ('comment.pass', 'comment', '0')`);
  expect(await verifyChain()).toMatchObject({ broken: { why: "unlinked" } });
});

it("a cut-off end is found where its links are left, or where a head was noted", async () => {
  const known: Head = (await readHead())!;
  const id = await idOf(4);
  await tamper(`DELETE FROM audit_entries WHERE id = ${id}`);
  expect(await verifyChain()).toMatchObject({ broken: { at: String(id), why: "entry-missing" } });
  await tamper(`DELETE FROM audit_links WHERE "entryId" = ${id}`);
  expect(await verifyChain()).toMatchObject({ broken: null });
  expect(await verifyChain({ known })).toMatchObject({ entries: 4, broken: { at: known.seq, why: "cut-off" } });
  await add("새로 쓴 다섯");
  expect(await verifyChain({ known })).toMatchObject({ broken: { why: "changed" } });
});

it("a long log is checked batch by batch", async () => {
  await db.$executeRaw`INSERT INTO audit_entries (act, "subjectType", "subjectId") SELECT 'comment.pass', 'comment', n::text FROM generate_series(1, 4000) n`;
  const steps: number[] = [];
  expect(await verifyChain({ onProgress: (checked) => steps.push(checked) })).toMatchObject({ entries: 4005, broken: null });
  expect(steps).toEqual([2000, 4000, 4005]);
  const id = await idOf(3000);
  await tamper(`UPDATE audit_entries SET "subjectId" = 'x' WHERE id = ${id}`);
  expect(await verifyChain()).toMatchObject({ entries: 3000, broken: { at: String(id), why: "changed" } });
});
