import { expect, it, test } from "vitest";
import { ROLES } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { getMatcher, versionOf } from "./list-read";
import { findWords } from "./matcher";
import { exportWords, findWord, listWords } from "./read";
import { STARTING_LIST } from "./starting-list";
import { addWord, changeWord, countHits, countMistakes, fillEmptyList, importWords, removeWord } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
const dryEnd = new Date("2026-12-24T03:00:00Z");
const entry = { word: "나쁜말", act: "hold" as const, note: "", isDry: true };

async function found(text: string) {
  const stored = await db.setting.findUnique({ where: { key: "words" } });
  return findWords(await getMatcher(versionOf(stored?.value)), text).map(({ word }) => word.word);
}
const only = async (word: string) => db.bannedWord.findUniqueOrThrow({ where: { word } });

test("an empty newsroom gets the list that ships, once", async () => {
  expect(await fillEmptyList(now)).toBe(STARTING_LIST.length);
  expect(await fillEmptyList(now)).toBe(0);
  await db.bannedWord.deleteMany();
});

it("is moderators' to change, and each change is on record", async () => {
  for (const actor of [null, ...(await Promise.all(ROLES.filter((role) => role !== "admin" && role !== "moderator").map((role) => makeActor(role))))]) {
    expect(await addWord(actor, entry, now)).toMatchObject({ ok: false });
    expect(await importWords(actor, { text: "나쁜말", isDry: true }, now)).toMatchObject({ ok: false });
    expect(await removeWord(actor, { id: 1 }, now)).toMatchObject({ ok: false });
    expect(await listWords(actor, {}, now)).toBeNull();
    expect(await exportWords(actor)).toBeNull();
  }
  const moderator = await makeActor("moderator");
  const added = await addWord(moderator, entry, now);
  const id = added.ok ? added.value.id : 0;
  expect(await only("나쁜말")).toMatchObject({ id, dryUntil: dryEnd, byId: moderator.id });
  expect(await found("나 쁜 말")).toEqual(["나쁜말"]);
  expect(await addWord(moderator, entry, now)).toMatchObject({ code: "invalid", field: "word" });
  expect(await findWord(moderator, id, now)).toMatchObject({ dryUntil: "2026-12-24T12:00:00+09:00" });
  expect(await findWord(moderator, id, dryEnd)).toMatchObject({ dryUntil: null });

  expect(await changeWord(moderator, { id, act: "refuse", note: "심함", isDry: true }, new Date(now.getTime() + 1))).toMatchObject({ ok: true });
  expect(await only("나쁜말")).toMatchObject({ act: "refuse", note: "심함", dryUntil: dryEnd });
  await changeWord(moderator, { id, act: "hold", note: "", isDry: false }, now);
  expect(await only("나쁜말")).toMatchObject({ dryUntil: null });

  await removeWord(moderator, { id }, now);
  expect(await found("나쁜말")).toEqual([]);
  expect(await removeWord(moderator, { id }, now)).toMatchObject({ code: "not-found" });
  const acts = await db.auditEntry.findMany({ where: { subjectType: "word" }, orderBy: { id: "asc" }, select: { act: true, subjectId: true } });
  expect(acts).toEqual(["word.add", "word.change", "word.change", "word.remove"].map((act) => ({ act, subjectId: "나쁜말" })));
});

it("is taken in from a file: right lines count, wrong ones are named, counts stay", async () => {
  const moderator = await makeActor("moderator");
  expect(await importWords(moderator, { text: "하나말,보류\n둘째말,거절,심함\n!\n", isDry: false }, now)).toEqual({
    ok: true,
    value: { added: 2, changed: 0, errors: [{ line: 3, error: expect.any(String) }] },
  });
  await countHits([(await only("하나말")).id]);
  expect(await importWords(moderator, { text: "하나말,허용\n둘째말,거절,심함", isDry: true }, now)).toMatchObject({ value: { added: 0, changed: 1 } });
  expect(await only("하나말")).toMatchObject({ act: "allow", hits: 1 });
  expect(await importWords(moderator, { text: "!", isDry: true }, now)).toMatchObject({ code: "invalid", field: "text", message: expect.stringContaining("1째 줄") });
  expect(await exportWords(moderator)).toContain('"둘째말",거절,"심함"');
  expect((await listWords(moderator, { words: "둘째", act: "refuse" }, now))?.total).toBe(1);
});

test("hits and mistakes are counted once a comment", async () => {
  const { id } = await only("둘째말");
  await Promise.all(Array.from({ length: 8 }, () => countHits([id, id])));
  await db.$transaction((tx) => countMistakes(tx, { check: "words", why: "", words: [{ id, word: "둘째말", start: 0, end: 3 }, { id, word: "둘째말", start: 4, end: 7 }] }, 1));
  await db.$transaction((tx) => countMistakes(tx, null, 1));
  expect(await only("둘째말")).toMatchObject({ hits: 8, mistakes: 1 });
});

test("a list changed elsewhere is taken up behind the next comment", async () => {
  await db.bannedWord.create({ data: { word: "셋째말", act: "hold" } });
  await db.setting.update({ where: { key: "words" }, data: { value: { version: "elsewhere" } } });
  expect(await found("셋째말")).toEqual([]);
  await expect.poll(() => found("셋째말")).toEqual(["셋째말"]);
});
