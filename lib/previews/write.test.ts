import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { getPreview } from "@/lib/articles/preview-read";
import { createArticle } from "@/lib/articles/write";
import { db } from "@/lib/db";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { listPreviews, openPreview } from "./read";
import { MOST_OPEN, type Span } from "./rules";
import { makePreview, revokePreview } from "./write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
const after = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
let reporter: Actor, editor: Actor, sectionId: number;

beforeAll(async () => {
  [reporter, editor, sectionId] = [await makeActor("reporter"), await makeActor("editor"), (await makeSection()).id];
});

async function draft(): Promise<number> {
  const content = contentOf({ sectionId, title: "아직 모르는 기사", reporterIds: [reporter.reporterId!], body: [paragraph("첫 문단"), paragraph("")] });
  const created = await createArticle(reporter, { content }, NOW);
  if (!created.ok) throw new Error(created.message);
  return created.value.number;
}

async function share(number: number, span: Span = "day", actor = reporter): Promise<string> {
  const made = await makePreview(actor, { number, label: "법무팀", span }, NOW);
  if (!made.ok) throw new Error(made.message);
  return made.value.path.slice("/preview/".length);
}

it("shows the working copy to whoever holds the link, until its time", async () => {
  const number = await draft();
  for (const [span, hours] of [["hour", 1], ["day", 24], ["week", 168]] as const) {
    const secret = await share(number, span);
    expect((await openPreview(secret, after(hours - 0.01)))?.article).toMatchObject({ number, title: "아직 모르는 기사", body: [paragraph("첫 문단")], reporters: [{ name: reporter.name }] });
    expect(await openPreview(secret, after(hours))).toBeNull();
  }
});

it("keeps no secret, in its table or in the log", async () => {
  const secret = await share(await draft());
  const kept = await db.$queryRaw<{ words: string }[]>`SELECT t::text AS words FROM previews t UNION ALL SELECT t::text FROM audit_entries t`;
  expect(kept.length).toBeGreaterThan(1);
  expect(kept.some(({ words }) => words.includes(secret))).toBe(false);
});

it("a revoked, a wrong and a malformed link are nothing, all alike; the others of the article stay", async () => {
  const number = await draft();
  const [first, second] = [await share(number), await share(number)];
  const [, older] = await listPreviews(reporter, number, NOW);
  expect(await revokePreview(editor, { id: older!.id }, NOW)).toMatchObject({ ok: true });
  expect(await revokePreview(editor, { id: older!.id }, after(1))).toMatchObject({ ok: true });
  expect(await openPreview(first, NOW)).toBeNull();
  expect(await openPreview(second, NOW)).not.toBeNull();
  expect(await openPreview("a".repeat(43), NOW)).toBeNull();
  expect(await openPreview("'; DROP", NOW)).toBeNull();
  expect((await listPreviews(editor, number, NOW)).map(({ fate }) => fate)).toEqual(["open", "revoked"]);
  expect(await db.auditEntry.count({ where: { act: "article.revoke-preview", detail: { path: ["number"], equals: number } } })).toBe(1);
});

it("an article taken down or put away is shown to nobody", async () => {
  const number = await draft();
  const secret = await share(number);
  for (const status of ["withdrawn", "archived"] as const) {
    await db.article.update({ where: { number }, data: { status } });
    expect(await openPreview(secret, NOW)).toBeNull();
    expect(await makePreview(editor, { number, label: "누구", span: "day" }, NOW)).toMatchObject({ code: "invalid" });
  }
});

it("only editors and the article's reporters make, see and close its links", async () => {
  const number = await draft();
  await share(number, "day", editor);
  const [link] = await listPreviews(reporter, number, NOW);
  const refusals = { reader: "forbidden", moderator: "forbidden", reporter: "not-found" } as const;
  for (const [role, code] of Object.entries(refusals) as [keyof typeof refusals, string][]) {
    const someone = await makeActor(role);
    expect(await makePreview(someone, { number, label: "누구", span: "day" }, NOW)).toMatchObject({ code });
    expect(await revokePreview(someone, { id: link!.id }, NOW)).toMatchObject({ code });
    expect(await listPreviews(someone, number, NOW)).toEqual([]);
    expect(await getPreview(someone, number, NOW)).toBeNull();
  }
  expect(await makePreview(null, { number, label: "누구", span: "day" }, NOW)).toMatchObject({ code: "sign-in-required" });
  expect(await makePreview(await makeActor("admin"), { number, label: "누구", span: "day" }, NOW)).toMatchObject({ ok: true });
  expect(await getPreview(reporter, number, NOW)).toMatchObject({ title: "아직 모르는 기사" });
});

it("there is an end to open links, and a closed one makes room", async () => {
  const number = await draft();
  for (let nth = 0; nth < MOST_OPEN; nth += 1) await share(number);
  expect(await makePreview(reporter, { number, label: "하나 더", span: "day" }, NOW)).toMatchObject({ code: "invalid" });
  const [last] = await listPreviews(reporter, number, NOW);
  await revokePreview(reporter, { id: last!.id }, NOW);
  await share(number);
});
