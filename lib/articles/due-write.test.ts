import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { doDue } from "./due-write";
import { countLate, getLate } from "./late-read";
import { moveArticle, type MoveInput } from "./move-write";
import { createArticle } from "./write";

process.env.LOG_LEVEL = "silent";
const now = new Date("2026-11-24T03:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let editor: Actor, reporter: Actor, sectionId: number;
beforeAll(async () => {
  [editor, reporter, sectionId] = [await makeActor("editor"), await makeActor("reporter"), (await makeSection()).id];
});

async function write(moves: Partial<MoveInput>[], title = "때를 기다리는 기사") {
  const created = await createArticle(reporter, { content: contentOf({ sectionId, title, reporterIds: [reporter.reporterId ?? 0] }) }, now);
  if (!created.ok) throw new Error(created.message);
  const { number } = created.value;
  for (const each of moves) {
    const moved = await moveArticle(editor, { move: "schedule", ...each, number }, now);
    if (!moved.ok) throw new Error(moved.message);
  }
  return number;
}
const rowOf = (number: number) => db.article.findUniqueOrThrow({ where: { number }, include: { moves: { orderBy: { at: "asc" } } } });

it("goes out at its minute and not before, with its row, its notice and its place in search", async () => {
  const number = await write([{ publishAt: later(5) }]);
  expect(await doDue(later(4.9))).toBe(0);
  expect((await rowOf(number)).status).toBe("scheduled");
  expect(await doDue(later(5))).toBe(1);
  expect(await rowOf(number)).toMatchObject({ status: "published", publishedAt: later(5), publishAt: null, publishedVersion: 1 });
  expect((await rowOf(number)).moves.at(-1)).toMatchObject({ from: "scheduled", to: "published", dueAt: later(5), byId: null });
  expect(await db.searchRow.count({ where: { number } })).toBe(1);
  expect(await db.notice.count({ where: { accountId: reporter.id, detail: { path: ["step"], equals: "published" } } })).toBe(1);
  expect(await doDue(later(6))).toBe(0);
});

it("many due in one minute go out once each, however many workers look at once and look again", async () => {
  const numbers = await Promise.all(Array.from({ length: 30 }, (_, each) => write([{ publishAt: later(10) }], `한꺼번에 ${each}`)));
  const counts = await Promise.all([doDue(later(10)), doDue(later(10)), doDue(later(10))]);
  await doDue(later(10));
  expect(counts.reduce((sum, count) => sum + count)).toBe(30);
  const rows = await db.article.findMany({ where: { number: { in: numbers } }, select: { status: true, id: true } });
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["published"]));
  const ids = rows.map(({ id }) => id);
  expect(await db.articleMove.count({ where: { articleId: { in: ids }, to: "published" } })).toBe(30);
  expect(await db.auditEntry.count({ where: { subjectId: { in: ids }, act: "article.publish" } })).toBe(30);
  expect(await db.revision.count({ where: { articleId: { in: ids }, cause: "published" } })).toBe(30);
});

it("what fell due while nothing ran goes out at the next look, and the desk is told that it was late", async () => {
  const number = await write([{ publishAt: later(20) }], "늦은 기사");
  expect(await countLate(later(20.9))).toBe(0);
  expect(await countLate(later(21))).toBe(1);
  expect(await getLate(editor, later(25))).toMatchObject({ count: 1, waiting: [{ number, title: "늦은 기사", minutes: 5, isWithdrawal: false }] });
  expect(await getLate(reporter, later(25))).toBeNull();
  await doDue(later(25));
  expect(await getLate(editor, later(26))).toMatchObject({ count: 0, waiting: [], wentLate: 1 });
  expect(await getLate(editor, later(26 + 60))).toBeNull();
});

it("what cannot go out stays, says why, keeps no other back, and is tried again by the minute", async () => {
  const [broken, fine] = [await write([{ publishAt: later(30) }]), await write([{ publishAt: later(30) }])];
  await db.draft.updateMany({ where: { article: { number: broken } }, data: { content: contentOf({ sectionId, title: "" }) } });
  expect(await doDue(later(30))).toBe(1);
  expect([(await rowOf(broken)).status, (await rowOf(fine)).status]).toEqual(["scheduled", "published"]);
  const alarm = await getLate(editor, later(31));
  expect(alarm?.waiting).toMatchObject([{ number: broken, gap: "제목을 입력해 주세요." }]);
  await db.draft.updateMany({ where: { article: { number: broken } }, data: { content: contentOf({ sectionId, title: "채운 제목", reporterIds: [reporter.reporterId ?? 0] }) } });
  expect(await doDue(later(30.9))).toBe(0);
  expect(await doDue(later(31))).toBe(1);
});

it("one that fails in the middle of many costs the others nothing, and is tried again within seconds", async () => {
  const numbers = await Promise.all(Array.from({ length: 12 }, (_, each) => write([{ publishAt: later(35) }], `함께 나가는 ${each}`)));
  const broken = numbers[5]!;
  const draft = await db.draft.findFirstOrThrow({ where: { article: { number: broken } } });
  await db.draft.delete({ where: { articleId: draft.articleId } });
  expect(await doDue(later(35))).toBe(11);
  const rows = await db.article.findMany({ where: { number: { in: numbers } }, select: { number: true, status: true, _count: { select: { moves: { where: { to: "published" } } } } } });
  for (const { number, status, _count } of rows) expect([status, _count.moves], String(number)).toEqual(number === broken ? ["scheduled", 0] : ["published", 1]);
  await db.draft.create({ data: { ...draft, content: contentOf({ sectionId, title: "다시 온 기사", reporterIds: [reporter.reporterId ?? 0] }) } });
  expect(await doDue(later(35.01))).toBe(0);
  expect(await doDue(later(35.04))).toBe(1);
});

it("comes down at its minute, with the reason that was given", async () => {
  const number = await write([{ publishAt: later(40) }, { move: "planWithdrawal", publishAt: later(50), reason: "게재 기간이 끝났습니다" }]);
  await doDue(later(40));
  await doDue(later(49));
  expect((await rowOf(number)).status).toBe("published");
  await doDue(later(50));
  expect(await rowOf(number)).toMatchObject({ status: "withdrawn", withdrawnReason: "게재 기간이 끝났습니다", withdrawAt: null });
});

it("속보 ends by itself an hour after it went out", async () => {
  const number = await write([{ move: "markBreaking" }, { publishAt: later(60) }]);
  await doDue(later(60));
  expect(await rowOf(number)).toMatchObject({ isBreaking: true, breakingUntil: later(120) });
  await doDue(later(120));
  expect(await rowOf(number)).toMatchObject({ isBreaking: false, breakingUntil: null, status: "published" });
});
