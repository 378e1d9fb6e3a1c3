import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { addNote } from "./note-write";

const NOW = new Date("2026-11-24T06:00:00.000Z");

it("a note is kept for the other moderators; the log knows that there is one, not what it says", async () => {
  const [moderator, reader] = await Promise.all([makeActor("moderator"), makeActor("reader")]);
  expect(await addNote(moderator, { accountId: reader.id, text: "  두 번째 계정으로 보입니다. " }, NOW)).toMatchObject({ ok: true });
  expect(await db.accountNote.findMany({ where: { accountId: reader.id } })).toMatchObject([{ text: "두 번째 계정으로 보입니다.", byId: moderator.id, at: NOW }]);
  const [act] = await db.auditEntry.findMany({ where: { subjectId: reader.id } });
  expect(act).toMatchObject({ act: "account.note", detail: {} });
});

it("an empty one, one about nobody, and one of somebody who does not moderate are refused", async () => {
  const [moderator, reader] = await Promise.all([makeActor("moderator"), makeActor("reader")]);
  expect(await addNote(moderator, { accountId: reader.id, text: " \u200b " }, NOW)).toMatchObject({ code: "empty" });
  expect(await addNote(moderator, { accountId: crypto.randomUUID(), text: "메모" }, NOW)).toMatchObject({ code: "not-found" });
  expect(await addNote(null, { accountId: reader.id, text: "메모" }, NOW)).toMatchObject({ code: "sign-in-required" });
  for (const role of ["reader", "reporter", "editor"] as const) expect(await addNote(await makeActor(role), { accountId: reader.id, text: "메모" }, NOW)).toMatchObject({ code: "forbidden" });
  expect(await db.accountNote.count({ where: { accountId: reader.id } })).toBe(0);
});
