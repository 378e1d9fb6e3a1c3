import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import type { Result } from "@/lib/result";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { attend } from "./presence-write";
import { createArticle, publishArticle, saveDraft } from "./write";

let reporter: Actor, editor: Actor;
let sectionId: number;
beforeAll(async () => {
  [reporter, editor] = [await makeActor("reporter"), await makeActor("editor")];
  sectionId = (await makeSection()).id;
});

const at = (seconds: number) => new Date(Date.parse("2026-11-24T00:00:00Z") + seconds * 1000);
function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const create = async () => value(await createArticle(reporter, { content: contentOf({ sectionId }) }, at(0))).number;
const beat = async (actor: Actor, number: number, windowId: string, seconds: number, act: "stay" | "take" | "leave" = "stay") =>
  value(await attend(actor, { number, windowId, act }, at(seconds)));

it("who writes sees who else does, until that one leaves or falls silent", async () => {
  const [number, mine, hers, third] = [await create(), randomUUID(), randomUUID(), randomUUID()];
  expect((await beat(reporter, number, mine, 0)).others).toEqual([]);
  expect((await beat(editor, number, hers, 1)).others).toEqual([{ windowId: mine, name: reporter.name, isSelf: false, isResting: false }]);
  await beat(reporter, number, third, 2);
  await beat(reporter, number, mine, 3);
  expect((await beat(reporter, number, third, 3)).others.map(({ isSelf }) => isSelf)).toEqual([true, false]);
  await beat(reporter, number, third, 3, "leave");
  expect((await beat(reporter, number, mine, 10)).others).toMatchObject([{ name: editor.name }]);
  expect((await beat(reporter, number, mine, 32)).others).toEqual([]);
});

it("a page loaded anew does not take itself for another window, even where the old one could not say that it left", async () => {
  const [number, before, after] = [await create(), randomUUID(), randomUUID()];
  await beat(reporter, number, before, 0);
  expect((await beat(reporter, number, after, 1)).others).toEqual([]);
  expect((await beat(reporter, number, after, 11)).others).toEqual([]);
  expect((await beat(editor, number, randomUUID(), 12)).others).toHaveLength(2);
});

it("says how the article stands", async () => {
  const [number, mine] = [await create(), randomUUID()];
  expect(await beat(reporter, number, mine, 0)).toMatchObject({ status: "draft", publishedVersion: null });
  value(await publishArticle(editor, { number, baseVersion: 1, content: contentOf({ sectionId, reporterIds: [reporter.reporterId ?? 0] }) }, at(5)));
  expect(await beat(reporter, number, mine, 6)).toMatchObject({ status: "published", publishedVersion: 2 });
});

it("taking over tells the other window who did, and can be taken back", async () => {
  const [number, mine, hers] = [await create(), randomUUID(), randomUUID()];
  await beat(reporter, number, mine, 0);
  expect(await beat(editor, number, hers, 1, "take")).toMatchObject({ takenBy: null, others: [{ isResting: true }] });
  expect((await beat(reporter, number, mine, 2)).takenBy).toEqual({ name: editor.name, isSelf: false });
  expect((await beat(reporter, number, mine, 3, "take")).takenBy).toBeNull();
  expect((await beat(editor, number, hers, 4)).takenBy).toMatchObject({ name: reporter.name });
});

it("says what the newsroom has saved in the meantime", async () => {
  const [number, mine] = [await create(), randomUUID()];
  expect(await beat(reporter, number, mine, 0)).toMatchObject({ version: 1, savedBy: reporter.name, isSavedBySelf: true });
  value(await saveDraft(editor, { number, baseVersion: 1, content: contentOf({ sectionId, title: "고침" }) }, at(5)));
  expect(await beat(reporter, number, mine, 6)).toMatchObject({ version: 2, savedBy: editor.name, isSavedBySelf: false });
});

it("is for those who may change the article, and nobody speaks for another's window", async () => {
  const [number, mine] = [await create(), randomUUID()];
  await beat(reporter, number, mine, 0);
  const input = { number, windowId: mine, act: "take" as const };
  expect(await attend(null, input, at(1))).toMatchObject({ code: "sign-in-required" });
  expect(await attend(await makeActor("reader"), input, at(1))).toMatchObject({ code: "forbidden" });
  expect(await attend(await makeActor("reporter"), input, at(1))).toMatchObject({ code: "not-found" });
  await beat(editor, number, mine, 2, "leave");
  expect(await db.presence.findUnique({ where: { windowId: mine } })).toMatchObject({ accountId: reporter.id, takenById: null });
});

it("forgets windows that were never closed after a day", async () => {
  const [number, mine] = [await create(), randomUUID()];
  await beat(reporter, number, mine, 0);
  await beat(editor, await create(), randomUUID(), 90_000);
  expect(await db.presence.findUnique({ where: { windowId: mine } })).toBeNull();
});
