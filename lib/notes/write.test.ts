import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { createArticle } from "@/lib/articles/write";
import { db } from "@/lib/db";
import { listNotices } from "@/lib/notices/read";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { askNotes } from "./read";
import { resolveNote, writeNote } from "./write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
let reporter: Actor, editor: Actor, stranger: Actor, number: number;

beforeAll(async () => {
  [reporter, editor, stranger] = [await makeActor("reporter", "김민서"), await makeActor("editor", "한데스크"), await makeActor("reporter", "남남")];
  const content = contentOf({ sectionId: (await makeSection()).id, title: "메모를 다는 기사", reporterIds: [reporter.reporterId!] });
  const created = await createArticle(reporter, { content }, NOW);
  if (!created.ok) throw new Error(created.message);
  number = created.value.number;
});

const noticesOf = async (actor: Actor) => (await listNotices(actor)).notices.map(({ text }) => text);

it("a note tells whom it calls, an answer whom it answers, and nobody of their own doing or from outside", async () => {
  const written = await writeNote(editor, { number, quote: "첫 문단입니다.", text: "@김민서 님, @남남 님과 @한데스크 모두 봐 주세요." }, NOW);
  if (!written.ok) throw new Error(written.message);
  const [thread] = written.value.threads;
  expect(thread).toMatchObject({ quote: "첫 문단입니다.", by: "한데스크", isResolved: false, answers: [] });
  expect(await noticesOf(reporter)).toHaveLength(1);
  expect(await noticesOf(stranger)).toEqual([]);
  expect(await noticesOf(editor)).toEqual([]);
  expect(await db.notice.count({ where: { detail: { string_contains: "봐 주세요" } } })).toBe(0);

  const answered = await writeNote(reporter, { number, quote: "", text: "고쳤습니다.", parentId: thread!.id }, NOW);
  expect(answered).toMatchObject({ ok: true, value: { threads: [{ answers: [{ text: "고쳤습니다.", by: "김민서" }] }] } });
  expect(await noticesOf(editor)).toHaveLength(1);
  expect(await noticesOf(reporter)).toHaveLength(1);
});

it("a note is closed and opened again by whoever may change the article", async () => {
  const written = await writeNote(reporter, { number, quote: "", text: "전체에 관한 메모" }, NOW);
  if (!written.ok) throw new Error(written.message);
  const { id } = written.value.threads.at(-1)!;
  const state = async (actor: Actor, isResolved: boolean) => {
    const result = await resolveNote(actor, { id, isResolved }, NOW);
    return result.ok && result.value.threads.find((thread) => thread.id === id)?.isResolved;
  };
  expect(await state(editor, true)).toBe(true);
  expect(await state(reporter, false)).toBe(false);
});

it("nobody else reads, writes or closes them, and an answer has to be to a note of the same article", async () => {
  const [{ id }] = await db.articleNote.findMany({ where: { parentId: null }, take: 1, select: { id: true } }) as [{ id: string }];
  const refusals = { reader: "forbidden", moderator: "forbidden", reporter: "not-found" } as const;
  for (const [role, code] of Object.entries(refusals) as [keyof typeof refusals, string][]) {
    const someone = await makeActor(role);
    expect(await askNotes(someone, { number })).toMatchObject({ code });
    expect(await writeNote(someone, { number, quote: "", text: "엿보기" }, NOW)).toMatchObject({ code });
    expect(await resolveNote(someone, { id, isResolved: true }, NOW)).toMatchObject({ code });
  }
  expect(await askNotes(null, { number })).toMatchObject({ code: "sign-in-required" });
  expect(await writeNote(editor, { number, quote: "", text: "답", parentId: crypto.randomUUID() }, NOW)).toMatchObject({ code: "not-found" });
  expect(await writeNote(await makeActor("admin"), { number, quote: "", text: "관리자" }, NOW)).toMatchObject({ ok: true });
});
