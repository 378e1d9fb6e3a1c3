import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import type { Result } from "@/lib/result";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { moveArticle, type MoveInput } from "./move-write";
import { judgeMove, MOVES } from "./moves";
import { type ArticleStatus, STATUS_NAMES } from "./rules";
import { createArticle, publishArticle, saveDraft } from "./write";

const STATES = Object.keys(STATUS_NAMES) as ArticleStatus[];
const ROLES = ["reader", "reporter", "editor", "moderator", "admin"] as const;
const now = new Date("2026-11-24T03:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let writer: Actor, colleague: Actor, editor: Actor;
const people = {} as Record<(typeof ROLES)[number], Actor>;
let sectionId: number, closedId: number;
beforeAll(async () => {
  for (const role of ROLES) people[role] = await makeActor(role);
  [writer, editor, colleague] = [people.reporter, people.editor, await makeActor("reporter")];
  [sectionId, closedId] = [(await makeSection()).id, (await makeSection({ reportersMayPublish: false })).id];
});

const content = (about = {}) => contentOf({ sectionId, reporterIds: [writer.reporterId ?? 0], ...about });
function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}
const write = async (about = {}) => value(await createArticle(writer, { content: content(about) }, now)).number;
const move = (actor: Actor | null, number: number, name: MoveInput["move"], more: Partial<MoveInput> = {}, at = now) => moveArticle(actor, { number, move: name, ...more }, at);
const rowOf = (number: number) => db.article.findUniqueOrThrow({ where: { number }, include: { moves: { orderBy: { id: "asc" } }, draft: true } });

async function put(number: number, status: ArticleStatus): Promise<void> {
  const wasPublic = status === "published" || status === "withdrawn";
  await db.article.update({ where: { number }, data: { status, publishAt: status === "scheduled" ? later(60) : null, publishedAt: wasPublic ? now : null, embargoUntil: null, withdrawAt: null } });
}

it.each(STATES)("every move by every role from %s goes where the table says, or changes nothing", async (status) => {
  const number = await write();
  for (const role of ROLES) {
    for (const name of MOVES) {
      await put(number, status);
      const isDesk = role === "editor" || role === "admin";
      const wasPublished = status === "published" || status === "withdrawn";
      const expected = isDesk || role === "reporter" ? judgeMove(name, { status, who: isDesk ? "desk" : "writer", wasPublished, sectionAllows: true }) : null;
      const before = await db.articleMove.count();
      const result = await move(people[role], number, name, { note: "쪽지", reason: "사유", publishAt: later(name === "planWithdrawal" ? 90 : 60) });
      expect([role, name, result.ok ? result.value.status : result.code]).toEqual([role, name, expected ? (expected.ok ? expected.value : expected.code) : "not-found"]);
      expect((await db.article.findUniqueOrThrow({ where: { number } })).status).toBe(result.ok ? result.value.status : status);
      if (!result.ok) expect(await db.articleMove.count()).toBe(before);
    }
  }
  expect(await move(null, number, "submit")).toMatchObject({ code: "sign-in-required" });
  expect(await move(colleague, number, "submit")).toMatchObject({ code: "not-found" });
});

describe("between reporter and desk", () => {
  it("a piece goes to the desk with a note, comes back with one, and each is kept and told", async () => {
    const number = await write();
    value(await move(writer, number, "submit", { note: "사진은 곧 옵니다", baseVersion: 1 }));
    expect(await move(editor, number, "return")).toMatchObject({ code: "invalid", field: "note" });
    value(await move(editor, number, "return", { note: "두 번째 문단의 출처를 밝혀 주세요" }));
    expect(await rowOf(number)).toMatchObject({
      status: "draft",
      moves: [
        { from: "draft", to: "inReview", note: "사진은 곧 옵니다", byId: writer.id },
        { from: "inReview", to: "draft", note: "두 번째 문단의 출처를 밝혀 주세요", byId: editor.id },
      ],
    });
    const notice = await db.notice.findFirstOrThrow({ where: { accountId: writer.id, kind: "article-moved" }, orderBy: { id: "desc" } });
    expect(notice.detail).toMatchObject({ number, step: "returned", note: "두 번째 문단의 출처를 밝혀 주세요" });
    const told = await db.notice.findMany({ where: { kind: "article-moved", detail: { path: ["number"], equals: number }, accountId: { not: writer.id } }, select: { accountId: true } });
    expect(new Set(told.map(({ accountId }) => accountId))).toEqual(new Set([editor.id, people.admin.id]));
    const acts = await db.auditEntry.findMany({ where: { subjectId: (await rowOf(number)).id }, orderBy: { id: "asc" } });
    expect(acts.map(({ act }) => act)).toEqual(["article.create", "article.submit", "article.return"]);
  });

  it("the desk approves what it saw, and from then on a reporter's text is put aside", async () => {
    const number = await write();
    value(await move(writer, number, "submit"));
    value(await saveDraft(writer, { number, baseVersion: 1, content: content({ title: "송고한 뒤 고침" }) }, now));
    expect(await move(editor, number, "approve", { baseVersion: 1 })).toMatchObject({ code: "stale" });
    value(await move(editor, number, "approve", { baseVersion: 2 }));
    expect(await saveDraft(writer, { number, baseVersion: 2, content: content({ title: "몰래 고침" }) }, now)).toMatchObject({ code: "forbidden" });
    expect(await db.revision.findFirst({ where: { article: { number }, cause: "aside" } })).toMatchObject({ byId: writer.id, content: { title: "몰래 고침" } });
    value(await saveDraft(editor, { number, baseVersion: 2, content: content({ title: "데스크가 고침" }) }, now));
    expect(await rowOf(number)).toMatchObject({ title: "데스크가 고침", draft: { version: 3 } });
  });
});

describe("minutes to come", () => {
  it("are never in the past, nor before an embargo, nor after the withdrawal", async () => {
    const number = await write();
    expect(await move(editor, number, "schedule")).toMatchObject({ field: "publishAt" });
    expect(await move(editor, number, "schedule", { publishAt: now })).toMatchObject({ field: "publishAt" });
    value(await move(editor, number, "embargo", { publishAt: later(60) }));
    expect(await move(editor, number, "schedule", { publishAt: later(59) })).toMatchObject({ field: "publishAt" });
    value(await move(editor, number, "schedule", { publishAt: later(60) }));
    expect(await move(editor, number, "embargo", { publishAt: later(61) })).toMatchObject({ field: "publishAt" });
    expect(await move(editor, number, "planWithdrawal", { publishAt: later(60), reason: "기간이 끝남" })).toMatchObject({ field: "publishAt" });
    value(await move(editor, number, "planWithdrawal", { publishAt: later(90), reason: "기간이 끝남" }));
    expect(await move(editor, number, "schedule", { publishAt: later(90) })).toMatchObject({ field: "publishAt" });
    expect(await rowOf(number)).toMatchObject({ publishAt: later(60), withdrawAt: later(90) });
    value(await move(editor, number, "unschedule"));
    expect(await rowOf(number)).toMatchObject({ status: "approved", publishAt: null, withdrawAt: null });
  });

  it("wait only for what is whole", async () => {
    const number = await write({ body: [] });
    expect(await move(editor, number, "schedule", { publishAt: later(5) })).toMatchObject({ code: "invalid", field: "body" });
  });
});

it("an embargo holds for reporters until the database's clock is past it, never for the desk", async () => {
  const number = await write();
  value(await move(editor, number, "embargo", { publishAt: later(60) }));
  const publication = { number, baseVersion: 1, content: content() };
  expect(await publishArticle(writer, publication, later(59))).toMatchObject({ code: "forbidden" });
  expect(await move(writer, number, "publish", {}, later(59))).toMatchObject({ code: "forbidden" });
  value(await publishArticle(writer, publication, later(60)));
  const other = await write();
  value(await move(editor, other, "embargo", { publishAt: later(60) }));
  value(await move(editor, other, "publish"));
  expect(await rowOf(other)).toMatchObject({ status: "published", embargoUntil: null });
});

it("in a section of the desk a reporter submits instead", async () => {
  const number = await write({ sectionId: closedId });
  expect(await move(writer, number, "publish")).toMatchObject({ code: "forbidden", field: "sectionId" });
  value(await move(writer, number, "submit"));
});
