import { beforeAll, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { awaitTurn } from "@/lib/expiry/turn";
import type { Result } from "@/lib/result";
import { makeActor } from "@/lib/testing/people";
import { getBoard } from "./desk-read";
import { getFront, getSectionLeads } from "./read";
import { curation } from "./tags";
import { untilLayoutTurns } from "./turn-read";
import { cancelCuration, saveCuration } from "./write";

let editor: Actor, other: Actor, top: { id: number; slug: string };
let numbers: number[] = [];

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}
const baseOf = async (sectionId: number | null = null) => (await getBoard(editor, sectionId, new Date()))?.baseId ?? null;
const save = async (chosen: number[], about: { section?: string | null; startsAt?: Date; baseId?: string | null; actor?: Actor | null } = {}) => {
  const { section = null, startsAt = null, actor = editor } = about;
  const baseId = about.baseId === undefined ? await baseOf(section === null ? null : top.id) : about.baseId;
  return saveCuration(actor, { section, numbers: chosen, startsAt, baseId }, new Date());
};
const above = async () => {
  const { lead, second, more } = await getFront({ latest: 0 });
  return [lead, ...second, ...more].map((card) => card?.number);
};
const inMs = (ms: number) => new Date(Date.now() + ms);

beforeAll(async () => {
  [editor, other] = [await makeActor("editor"), await makeActor("editor", "둘째데스크")];
  top = await db.section.create({ data: { slug: "politics", name: "정치" }, select: { id: true, slug: true } });
  const place = { sectionId: top.id, topSectionId: top.id };
  for (let minute = 1; minute <= 12; minute++) {
    const { number } = await db.article.create({ data: { ...place, title: `기사 ${minute}`, status: "published", publishedAt: inMs(minute * 60_000 - 3_600_000) }, select: { number: true } });
    numbers = [number, ...numbers];
  }
});

it("only editors lay pages out, and only with articles that there are", async () => {
  for (const role of ["reader", "reporter", "moderator"] as const) expect(await save([], { actor: await makeActor(role) })).toMatchObject({ code: "forbidden" });
  expect(await save([], { actor: null })).toMatchObject({ code: "sign-in-required" });
  expect(await getBoard(await makeActor("reporter"), null, new Date())).toBeNull();
  expect(await save([2_000_000])).toMatchObject({ code: "invalid", field: "numbers" });
  expect(await save(numbers.slice(0, 5), { section: "politics" })).toMatchObject({ code: "invalid", field: "numbers" });
  expect(await save([], { section: "nowhere" })).toMatchObject({ code: "not-found" });
  expect(await save([], { startsAt: inMs(-1000) })).toMatchObject({ code: "invalid", field: "startsAt" });
  expect(await db.curation.count()).toBe(0);
});

it("the chosen lead, the newest fill up, and an empty layout is the automatic one", async () => {
  const automatic = numbers.slice(0, 7);
  expect(await above()).toEqual(automatic);
  const [oldest, before] = [numbers[11]!, numbers[10]!];
  value(await save([oldest, before]));
  expect(await above()).toEqual([oldest, before, ...numbers.slice(0, 5)]);
  await db.article.update({ where: { number: oldest }, data: { status: "withdrawn" } });
  expect(await above()).toEqual([before, ...numbers.slice(0, 6)]);
  await db.article.update({ where: { number: oldest }, data: { status: "published" } });
  value(await save([]));
  expect(await above()).toEqual(automatic);
});

it("a section's own choice heads its list and its band, and nothing stands twice on the front page", async () => {
  value(await save([numbers[9]!, numbers[0]!], { section: "politics" }));
  expect((await getSectionLeads("politics")).map(({ number }) => number)).toEqual([numbers[9], numbers[0]]);
  const { bands } = await getFront({ latest: 0 });
  expect(bands[0]?.articles.map(({ number }) => number)).toEqual([numbers[9], numbers[7], numbers[8], numbers[10]]);
});

it("of two editors who saw the same layout the second is told, and nothing is overwritten", async () => {
  const baseId = await baseOf();
  const results = await Promise.all([save([numbers[3]!], { baseId }), save([numbers[4]!], { baseId, actor: other })]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "stale", message: expect.stringContaining("배치를 바꿨습니다") });
  value(await save([numbers[4]!], { actor: other }));
  expect((await above())[0]).toBe(numbers[4]);
});

it("a layout to come is up at its minute, told to the process then, and not before; called off, it never is", async () => {
  const [now, later] = [numbers[4]!, numbers[6]!];
  const { id } = value(await save([later], { startsAt: inMs(600) }));
  expect((await getBoard(editor, null, new Date()))?.coming.map((layout) => layout.id)).toEqual([id]);
  expect((await above())[0]).toBe(now);
  const turn = vi.fn();
  await awaitTurn({ tag: curation(), untilNext: untilLayoutTurns }, turn);
  expect(turn).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(turn).toHaveBeenCalledOnce(), { timeout: 5_000 });
  expect((await above())[0]).toBe(later);
  expect(await cancelCuration(editor, { id }, new Date())).toMatchObject({ code: "invalid" });

  const called = value(await save([now], { startsAt: inMs(3_600_000) }));
  expect(await untilLayoutTurns()).toBeGreaterThan(3_500_000);
  expect(await cancelCuration(await makeActor("reporter"), called, new Date())).toMatchObject({ code: "forbidden" });
  value(await cancelCuration(other, called, new Date()));
  expect(await untilLayoutTurns()).toBeNull();
  expect((await getBoard(editor, null, new Date()))?.coming).toEqual([]);
  expect((await db.auditEntry.findMany({ where: { act: { startsWith: "curation." } } })).at(-1)?.act).toBe("curation.cancel");
});
