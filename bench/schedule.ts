// Many articles due in one minute, at two processes of the site on one database; and many that fell due while none ran.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Actor } from "@/lib/access/role";
import { getLate } from "@/lib/articles/late-read";
import { moveArticle } from "@/lib/articles/move-write";
import { createArticle } from "@/lib/articles/write";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeSomeone, origin, pool, rows, say, words } from "./people";

const { values: flags } = parseArgs({
  options: { part: { type: "string" }, articles: { type: "string", default: "500" }, second: { type: "string", default: origin }, since: { type: "string", default: "0" } },
});
const MANY = Number(flags.articles);
const AT_ONCE = 6;
/** Milliseconds after its minute within which each must be out. */
const WITHIN = 10_000;
const PATIENCE = 120_000;
/** Minutes of the time in which no process ran. */
const DOWN = 5;
const TITLE = { minute: "같은 분에 나가는 기사", downtime: "멈춘 사이에 때가 지난 기사" };

const sites = [origin, flags.second];
const wrong: string[] = [];
const editor = await makeSomeone("editor");
const actor: Actor = { id: editor.id, name: editor.name, role: "editor", reporterId: null };
const now = async () => (await rows<{ now: Date }>(`SELECT clock_timestamp() AS now`))[0]!.now;
const unless = <Value>(answer: { ok: true; value: Value } | { ok: false; message: string }): Value => {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

/** Several at once, as the desk's hands would. */
async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const hand = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}

/** Written and scheduled the way the desk does it. */
async function schedule(title: string): Promise<{ due: Date; numbers: number[] }> {
  const [section] = await rows<{ id: number }>(`SELECT id FROM sections WHERE "parentId" IS NOT NULL LIMIT 1`);
  const [reporter] = await rows<{ id: number }>(`SELECT id FROM reporters LIMIT 1`);
  const numbers: number[] = [];
  await each(Array.from({ length: MANY }, (_, turn) => turn), async (turn) => {
    const content = contentOf({ title: `${title} ${turn}`, sectionId: section!.id, reporterIds: [reporter!.id], body: Array.from({ length: 12 }, () => paragraph(`${words()}.`)), tags: [randomUUID().slice(0, 8)] });
    numbers.push(unless(await createArticle(actor, { content }, await now())).number);
  });
  const due = new Date(Math.ceil(((await now()).getTime() + 40_000) / 60_000) * 60_000);
  await each(numbers, async (number) => void unless(await moveArticle(actor, { number, move: "schedule", publishAt: due }, await now())));
  return { due, numbers };
}

/** Waits until none is left; answers when that was. */
async function untilOut(numbers: readonly number[]): Promise<Date> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const [{ left, at }] = (await rows<{ left: number; at: Date }>(`SELECT count(*)::int AS left, clock_timestamp() AS at FROM articles WHERE number = ANY ($1) AND status <> 'published'`, [numbers])) as [{ left: number; at: Date }];
    if (left === 0) return at;
    if (performance.now() > deadline) {
      wrong.push(`${left} of ${numbers.length} are not out`);
      return at;
    }
    await pause(100);
  }
}

/** Each went out once, by every account of it. */
async function countDoubles(numbers: readonly number[]): Promise<number> {
  const [found] = await rows<Record<"moves" | "entries" | "revisions" | "rows", number>>(
    `SELECT (SELECT count(*)::int FROM article_moves m WHERE m."articleId" = ANY (ids) AND m."to" = 'published') AS moves,
       (SELECT count(*)::int FROM audit_entries e WHERE e."subjectId" = ANY (ids::text[]) AND e.act = 'article.publish') AS entries,
       (SELECT count(*)::int FROM revisions r WHERE r."articleId" = ANY (ids) AND r.cause = 'published') AS revisions,
       (SELECT count(*)::int FROM search_rows s WHERE s.number = ANY ($1)) AS rows
     FROM (SELECT array_agg(id) AS ids FROM articles WHERE number = ANY ($1)) AS these`,
    [numbers],
  );
  for (const [what, count] of Object.entries(found!)) if (count !== numbers.length) wrong.push(`${count} ${what} of ${numbers.length} articles`);
  return found!.moves - numbers.length;
}

/** A page that was asked for too early is there now, at either process. */
async function lookAtPages(numbers: readonly number[]): Promise<void> {
  for (const site of sites) for (const number of numbers) {
    const { status } = await fetch(`${site}/articles/${number}`);
    if (status !== 200) wrong.push(`${site}/articles/${number}: ${status}`);
  }
}

async function measureMinute(): Promise<void> {
  const { due, numbers } = await schedule(TITLE.minute);
  const some = numbers.filter((_, turn) => turn % 50 === 0);
  for (const site of sites) for (const number of some) {
    const { status } = await fetch(`${site}/articles/${number}`);
    if (status !== 404) wrong.push(`${site}/articles/${number} was ${status} before its minute`);
  }
  await pause(due.getTime() - (await now()).getTime() - 500);
  const out = await untilOut(numbers);
  const late = out.getTime() - due.getTime();
  const doubles = await countDoubles(numbers);
  await pause(1_000);
  await lookAtPages(some);
  if (late > WITHIN) wrong.push(`the last was ${late} ms late`);
  say(`\n같은 분에 예약한 기사 ${numbers.length}건, 서버 프로세스 ${new Set(sites).size}개`);
  say(`  두 번 나간 것 ${doubles}건, 마지막 기사는 ${(late / 1_000).toFixed(1)}초 늦음(${WITHIN / 1_000}초까지)`);
}

/** While no process runs. */
async function prepareDowntime(): Promise<void> {
  const { numbers } = await schedule(TITLE.downtime);
  await rows(`UPDATE articles SET "publishAt" = clock_timestamp() - $2 * interval '1 minute' WHERE number = ANY ($1)`, [numbers, DOWN]);
  const alarm = await getLate(actor, await now());
  if (alarm?.count !== numbers.length) wrong.push(`the alarm counts ${alarm?.count} late articles of ${numbers.length}`);
  say(`\n${DOWN}분 동안 멈춘 사이에 때가 지난 기사 ${numbers.length}건`);
  say(`  경보: 늦은 기사 ${alarm?.count ?? 0}건, 가장 늦은 것 ${alarm?.waiting[0]?.minutes ?? 0}분`);
}

async function lookAfterDowntime(): Promise<void> {
  // An earlier run's are out since long before.
  const these = `title LIKE $1 || '%' AND (status = 'scheduled' OR "publishedAt" >= to_timestamp($2 / 1000.0))`;
  const numbers = (await rows<{ number: number }>(`SELECT number FROM articles WHERE ${these}`, [TITLE.downtime, Number(flags.since)])).map(({ number }) => number);
  const out = await untilOut(numbers);
  const doubles = await countDoubles(numbers);
  const desk = await (await fetch(`${origin}/desk/articles`, { headers: { cookie: editor.cookie } })).text();
  const told = /지난 한 시간 동안 (?:<!-- -->)?(\d+)/.exec(desk)?.[1];
  if (Number(told) < numbers.length) wrong.push(`the desk is told of ${told ?? "no"} late articles`);
  await lookAtPages(numbers.slice(0, 5));
  say(`  다시 켠 뒤 ${((out.getTime() - Number(flags.since)) / 1_000).toFixed(1)}초 만에 모두 나감, 두 번 나간 것 ${doubles}건, 데스크 화면의 경보: ${told ?? 0}건이 늦게 나감`);
}

const PARTS: Record<string, () => Promise<void>> = { minute: measureMinute, before: prepareDowntime, after: lookAfterDowntime };
await PARTS[flags.part ?? "minute"]!();
for (const problem of wrong.slice(0, 20)) say(`  ✗ ${problem}`);
await pool.end();
process.exit(wrong.length === 0 ? 0 : 1);
