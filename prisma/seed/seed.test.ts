import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishable } from "@/lib/articles/rules";
import { articleContent } from "@/lib/articles/schema";
import { judgeBody } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { daysLeft, MAX_BLOCK_DAYS } from "@/lib/rights/rules";
import { endBlocks } from "@/lib/rights/takedown-end-write";
import { publisherInput, sharingInput } from "@/lib/settings/schema";
import { listMostRead } from "@/lib/views/read";
import { ARTICLES } from "./articles/all";
import { DRAWINGS } from "./drawings";
import { PUBLISHER, REPORTERS, SECTIONS, SHARING } from "./newsroom";
import { NotEmpty, seed } from "./seed";

// The whole seed with small photos: the real ones differ only in what they show.
let turn = 0;
// Each another colour: the same picture twice would be one photo.
const draw = () => sharp({ create: { width: 48, height: 32, channels: 3, background: { r: 11, g: (turn += 1) * 7, b: 91 } } }).png().toBuffer();

const lines: string[] = [];
const drawTwo = () => (turn >= 2 ? Promise.reject(new Error("the power went")) : draw());

// A run that was cut short comes first, so that everything below is what the next one made of it.
beforeAll(async () => {
  process.env.DATA_DIR = await mkdtemp(path.join(tmpdir(), "manpa-seed-"));
  await expect(seed({ draw: drawTwo })).rejects.toThrow("the power went");
  await seed({ draw, say: (line) => lines.push(line) });
}, 120_000);

afterAll(() => rm(process.env.DATA_DIR!, { recursive: true, force: true }));

test("six top sections with subsections, five reporters and forty published articles are there", async () => {
  const tops = await db.section.findMany({ where: { parentId: null }, orderBy: { position: "asc" }, select: { name: true, _count: { select: { subsections: true } } } });
  expect(tops.map(({ name }) => name)).toEqual(SECTIONS.map(({ name }) => name));
  expect(tops.every(({ _count }) => _count.subsections >= 3)).toBe(true);
  expect(await db.reporter.count()).toBe(Object.keys(REPORTERS).length);
  expect(await db.article.count({ where: { status: "published" } })).toBe(40);
  expect(await db.article.count({ where: { status: "draft" } })).toBeGreaterThanOrEqual(3);
  for (const status of ["withdrawn", "inReview", "scheduled", "archived"] as const) expect(await db.article.count({ where: { status } })).toBe(1);
});

test("the newest article is the Gyeongju piece, published at 15:44:33", async () => {
  const lead = await db.article.findFirstOrThrow({ where: { status: "published" }, orderBy: [{ publishedAt: "desc" }, { number: "desc" }] });
  expect(lead.publishedAt).toEqual(new Date("2025-10-31T15:44:33+09:00"));
  expect(lead.title).toContain("경주");
  expect(lead.title).toContain("26만");
  expect(lead.leadPhotoId).not.toBeNull();
});

test("what an article first had wrong is put right in its text, and told by an editor at that moment", async () => {
  const [told, ...others] = await db.correction.findMany({ select: { kind: true, at: true, byId: true, article: { select: { title: true, body: true, changedAt: true } } } });
  expect(others).toEqual([]);
  const at = new Date("2025-10-29T18:20:31+09:00");
  const { id: byId } = await db.account.findFirstOrThrow({ where: { role: "editor" } });
  expect(told).toMatchObject({ kind: "simple", at, byId, article: { title: expect.stringContaining("해지는 4분 12초"), changedAt: at } });
  const text = JSON.stringify(told!.article.body);
  expect(text).toContain("통화해야 해 17분이");
  expect(text).not.toContain("해 7분이");
});

test("what is set passes the validators of the desk's own forms", () => {
  expect(publisherInput.parse(PUBLISHER)).toEqual(PUBLISHER);
  expect(sharingInput.parse(SHARING)).toEqual(SHARING);
});

test("every top section has a photo among its newest and something in every subsection", async () => {
  const sections = await db.section.findMany({ where: { parentId: { not: null } }, select: { slug: true, _count: { select: { articles: true } } } });
  expect(sections.filter(({ _count }) => _count.articles === 0)).toEqual([]);
  for (const { id } of await db.section.findMany({ where: { parentId: null } })) {
    const newest = await db.article.findMany({ where: { topSectionId: id, status: "published" }, orderBy: { publishedAt: "desc" }, take: 4 });
    expect(newest).toHaveLength(4);
    expect(newest.some(({ leadPhotoId }) => leadPhotoId)).toBe(true);
  }
});

test("what the editor would refuse is nowhere: every published content passes its own rules", async () => {
  const drafts = await db.draft.findMany({ where: { article: { status: "published" } }, select: { content: true } });
  for (const { content } of drafts) {
    const parsed = articleContent.parse(content);
    expect(publishable(parsed)).toEqual([]);
    expect(parsed.body.length).toBeGreaterThanOrEqual(3);
  }
});

test("no link of an article is lost on its way through the schema", async () => {
  const bodies = await db.article.findMany({ where: { status: "published" }, select: { body: true } });
  const written = ARTICLES.flatMap(({ body, change }) => change?.body ?? body);
  const count = (blocks: unknown) => JSON.stringify(blocks).split('"href":').length - 1;
  expect(count(bodies)).toBe(count(written));
  expect(count(written)).toBeGreaterThan(1);
});

test("two people of one name are told apart by the desk's choice", async () => {
  const rows = await db.articlePerson.findMany({ where: { person: { name: "한지우" } }, select: { person: { select: { slug: true } } } });
  expect(new Set(rows.map(({ person }) => person.slug))).toEqual(new Set(["han-jiwoo-robotics", "han-jiwoo-gayageum"]));
});

test("threads show every state, a reporter's reply and reports that wait", async () => {
  const states = await db.comment.groupBy({ by: ["status"], _count: true });
  expect(new Set(states.map(({ status }) => status))).toEqual(new Set(["visible", "held", "removed", "withdrawn", "blocked"]));
  const lead = await db.comment.groupBy({ by: ["status"], where: { article: { title: { contains: "26만" } } }, _count: true });
  expect(lead).toHaveLength(5);
  expect(await db.comment.count({ where: { parentId: { not: null }, author: { role: "reporter" } } })).toBeGreaterThan(0);
  expect(await db.comment.count({ where: { openReports: { gt: 0 }, status: "visible" } })).toBeGreaterThan(1);
  expect(await db.comment.count({ where: { status: "removed", reason: null } })).toBe(0);
});

test("whatever became of a comment is somebody's deed, and the last that the log says of it", async () => {
  const comments = await db.comment.findMany({ where: { OR: [{ decidedAt: { not: null } }, { status: { not: "visible" } }] }, select: { id: true, decidedAt: true } });
  const entries = await db.auditEntry.findMany({ where: { subjectType: "comment" }, orderBy: { id: "asc" }, select: { subjectId: true, at: true, actorId: true } });
  const last = new Map(entries.map((entry) => [entry.subjectId, entry]));
  for (const { id, decidedAt } of comments) expect(last.get(id)).toEqual({ subjectId: id, at: decidedAt, actorId: expect.any(String) });
});

test("the blocked comment has a case that runs from now, and the only letters are about it", async () => {
  const now = new Date();
  const cases = await db.takedown.findMany({ select: { number: true, status: true, blockedUntil: true, comment: { select: { status: true } } } });
  expect(cases).toEqual([{ number: 1, status: "blocked", blockedUntil: expect.any(Date), comment: { status: "blocked" } }]);
  expect(daysLeft(cases[0]!.blockedUntil!, now)).toBe(MAX_BLOCK_DAYS);
  expect(await endBlocks(now)).toBe(0);
  const letters = await db.letter.findMany({ select: { kind: true } });
  expect(letters.map(({ kind }) => kind).sort()).toEqual(["takedown", "takedown-blocked", "takedown-received"]);
});

test("what is read most is there from the start, the lead first", async () => {
  const list = await listMostRead();
  expect(list).toHaveLength(10);
  expect(list[0]!.title).toContain("26만");
});

test("no comment breaks the limit, and counts agree with their rows", async () => {
  const comments = await db.comment.findMany({ include: { reactions: true, reports: { where: { resolvedAt: null } } } });
  for (const { body, likes, dislikes, score, openReports, reactions, reports } of comments) {
    expect(judgeBody(body)).toEqual({ ok: true, value: body });
    expect(likes).toBe(reactions.filter(({ kind }) => kind === "like").length);
    expect(dislikes).toBe(reactions.filter(({ kind }) => kind === "dislike").length);
    expect(score).toBe(likes - dislikes);
    expect(openReports).toBe(reports.length);
  }
});

test("the six accounts of the demo are there, and everyone in it is the demo's", async () => {
  const accounts = await db.account.findMany({ orderBy: [{ createdAt: "asc" }], select: { email: true, role: true, isDemo: true, reporter: { select: { slug: true } } } });
  expect(accounts.slice(0, 6).map(({ email }) => email)).toEqual(
    ["reader", "reader2", "reporter", "editor", "moderator", "admin"].map((name) => `${name}@demo.test`),
  );
  expect(accounts.every(({ isDemo }) => isDemo)).toBe(true);
  expect(accounts[2]!.reporter).not.toBeNull();
});

test("the log stands in the order of time", async () => {
  const entries = await db.auditEntry.findMany({ orderBy: { id: "asc" }, select: { at: true } });
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort((a, b) => a.getTime() - b.getTime()));
});

test("each step is told", () => {
  expect(lines).toContain("만들기: 섹션 6, 기자 5");
  expect(lines.at(-1)).toMatch(/기사 40\/40, 댓글 (\d+)\/\1$/);
});

test("a second run on a newsroom is refused and changes nothing", async () => {
  const before = await db.article.count();
  await expect(seed({ draw })).rejects.toThrow(NotEmpty);
  expect(await db.article.count()).toBe(before);
});

test("nothing of the run that was cut short is left, and the log is locked again", async () => {
  expect(lines[0]).toContain("비웁니다");
  expect(await db.photo.count()).toBe(Object.keys(DRAWINGS).length);
  expect((await db.article.findFirstOrThrow({ orderBy: { number: "asc" } })).number).toBe(1);
  const photos = await db.photo.findMany({ select: { key: true } });
  const files = await readdir(path.join(process.env.DATA_DIR!, "photos"), { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile() && !photos.some(({ key }) => file.name.startsWith(key)))).toEqual([]);
  await expect(db.$executeRaw`DELETE FROM audit_entries`).rejects.toThrow(/only ever added/);
});
