// How fast search answers on a large archive. DATABASE_URL names the server; the archive is made and dropped there.
import { parseArgs } from "node:util";
import pg from "pg";
import { neededGrams } from "@/lib/korean/bigram";
import { judgeQuery, TIERS, writePlace } from "@/lib/search/query";
import { windowsOf } from "@/lib/search/windows";
import { openArchive } from "./archive";

const { values: flags } = parseArgs({
  options: {
    articles: { type: "string", default: "1000000" },
    /** Kept under this name, and used again when it is there. */
    keep: { type: "string" },
    queries: { type: "string", default: "300" },
  },
});

const server = process.env.DATABASE_URL;
if (!server) throw new Error("DATABASE_URL is not set.");
const say = (line: string) => process.stdout.write(`${line}\n`);
const archive = await openArchive({ server, name: flags.keep ?? `manpa_bench_${process.pid}`, articles: Number(flags.articles), note: say });

process.env.DATABASE_URL = archive.url;
process.env.AUTH_SECRET ??= "a secret of the benchmark, which guards nothing";
const { findArticles, sampleEdges } = await import("@/lib/search/found-read");
const { db } = await import("@/lib/db");
const edges = await sampleEdges();
const now = new Date();

const everAfter = { since: null, until: null };
const { vocabulary, chance } = archive.writer;
const count = Number(flags.queries);
/** Words of this length from all ranks alike: a third from the hundred most common ones. */
function sample(length: number) {
  const words = vocabulary.filter((word) => word.length === length && /^[가-힣]+$/.test(word));
  const syllables = [...new Set(vocabulary.join("").match(/[가-힣]/g))];
  const pool = length === 1 ? [...words, ...syllables] : words;
  return Array.from({ length: count }, (_, index) => pool[Math.floor(chance() * (index % 3 ? pool.length : Math.min(100, pool.length)))]!);
}

type Ask = Omit<Parameters<typeof findArticles>[0], "words" | "limit" | "edges" | "period"> & { query: string; period?: { since: Date | null; until: Date | null } };

async function ask({ query, period = everAfter, ...rest }: Ask) {
  const judged = judgeQuery(query);
  if (!judged.ok) throw new Error(judged.message);
  const start = performance.now();
  const result = await findArticles({ words: judged.value.words, period, limit: 20, edges, ...rest }, now);
  if (!result.ok) throw new Error(`${query}: ${result.message}`);
  return { ms: performance.now() - start, ...result.value };
}

const DAY = 86_400_000;
const two = sample(2);
const asks: [string, Ask[]][] = [
  ["한 글자", sample(1).map((query) => ({ query }))],
  ["두 글자", two.map((query) => ({ query }))],
  ["네 글자", sample(4).map((query) => ({ query }))],
  ["두 낱말", two.map((word, index) => ({ query: `${word} ${two[(index * 7 + 3) % two.length]}` }))],
  ["두 글자, 1년 전 한 달", two.map((query) => ({ query, period: { since: new Date(now.getTime() - 400 * DAY), until: new Date(now.getTime() - 370 * DAY) } }))],
  ["두 글자, 한 부문", two.map((query) => ({ query, sectionId: 2 }))],
  ["두 글자, 깊은 쪽", two.map((query, index) => ({ query, before: writePlace({ tier: TIERS.length - 1, at: new Date(now.getTime() - index * 10 * DAY), number: 1 }) }))],
  ["없는 말", Array.from({ length: count }, () => ({ query: `쀍${two[Math.floor(chance() * two.length)]}쒧` }))],
];

const show = (ms: number) => ms.toFixed(1).padStart(8);
for (const each of two.slice(0, 20)) await ask({ query: each });
say(`\n기사 ${Number(flags.articles).toLocaleString()}건, 묶음마다 검색 ${count}번 (ms: 찾기, 세기, 20건의 발췌까지)`);
say(`${"".padEnd(24)}     p50      p95      p99     최대`);
for (const [name, list] of asks) {
  const times: { ms: number; query: string }[] = [];
  for (const each of list) {
    const first = await ask(each);
    times.push({ ms: first.ms, query: each.query });
    if (name === "두 글자" && first.next) times.push({ ms: (await ask({ ...each, before: first.next })).ms, query: `${each.query} (다음 쪽)` });
  }
  times.sort((a, b) => a.ms - b.ms);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!;
  say(`${name.padEnd(12, "　")}${show(at(0.5).ms)} ${show(at(0.95).ms)} ${show(at(0.99).ms)} ${show(at(1).ms)}  가장 느린 말: ${at(1).query}`);
}

// The plan of one window, as the function runs it.
const client = new pg.Client({ connectionString: archive.url });
await client.connect();
await client.query("SET enable_seqscan = off; SET jit = off");
for (const [query, part] of [["대통령", 0], ["반도체", 5]] as const) {
  const window = windowsOf(everAfter, { edges }, now).at(part);
  // A small archive has fewer.
  if (!window) continue;
  const { keys, since, until } = window;
  const { rows } = await client.query(
    `EXPLAIN (ANALYZE, BUFFERS) SELECT number, "publishedAt", text, head FROM search_rows
     WHERE places && $1::int[] AND "textGrams" @> $2::int[] AND "publishedAt" >= $3 AND "publishedAt" < $4 ORDER BY "publishedAt" DESC, number DESC`,
    [keys, neededGrams([query]), since, until],
  );
  say(`\n${query}, ${since.toISOString().slice(0, 10)} ~ ${until.toISOString().slice(0, 10)}`);
  for (const row of rows) say(`  ${row["QUERY PLAN"]}`);
}
const { rows: sizes } = await client.query(`SELECT pg_size_pretty(pg_relation_size('search_rows')) AS rows, pg_size_pretty(pg_table_size('search_rows')) AS whole, pg_size_pretty(pg_indexes_size('search_rows')) AS indexes`);
say(`\n줄 ${sizes[0].rows}, 글과 조각까지 ${sizes[0].whole}, 색인 ${sizes[0].indexes}`);
await client.end();
await db.$disconnect();
if (!flags.keep) await archive.drop();
await archive.close();
