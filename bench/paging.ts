// Ten thousand comments under one article: every page of every order, at the database and over HTTP, and while others post.
import { randomUUID } from "node:crypto";
import { listCommentsNow } from "@/lib/comments/read";
import type { Sort } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { makeArticle, makeSomeone, origin, percentile, pool, rows, say, send, words } from "./people";

const COMMENTS = 10_000;
const LIMIT = 20;
const SORTS: Sort[] = ["best", "newest", "oldest", "answered"];
/** Milliseconds, the 95th percentile. */
const MOST = { database: 50, http: 150 };

const article = await makeArticle("댓글이 만 개 달린 기사");
const writer = await makeSomeone("reader");
// Four fifths are comments, the rest replies to them; some are removed, withdrawn or held.
await rows(
  `INSERT INTO comments (id, "articleId", "authorId", body, "createdAt", status, reason, likes, dislikes, score, "isAnswered")
   SELECT gen_random_uuid(), $1, $2, '만 개의 댓글 가운데 ' || n, now() - interval '2 hours' + n * interval '700 ms',
     (CASE WHEN n % 50 = 0 THEN 'removed' WHEN n % 50 = 1 THEN 'withdrawn' WHEN n % 50 = 2 THEN 'held' ELSE 'visible' END)::"CommentStatus",
     (CASE WHEN n % 50 = 0 THEN 'spam' END)::"Reason", n * 7919 % 301, n * 104729 % 101, n * 7919 % 301 - n * 104729 % 101, n % 100 = 7
   FROM generate_series(1, $3::int) AS n`,
  [article.id, writer.id, COMMENTS * 0.8],
);
await rows(
  `INSERT INTO comments (id, "articleId", "authorId", "parentId", body, "createdAt")
   SELECT gen_random_uuid(), $1, $2, parent.id, '답글 ' || n, parent."createdAt" + interval '1 minute'
   FROM generate_series(1, $3::int) AS n
   JOIN (SELECT id, "createdAt", row_number() OVER (ORDER BY id) AS place FROM comments WHERE "articleId" = $1 AND status = 'visible') AS parent ON parent.place = n * 3`,
  [article.id, writer.id, COMMENTS * 0.2],
);
await rows("ANALYZE comments");

type Page = { comments: { id: string }[]; next: string | null };
async function walk(ask: (cursor: string | undefined) => Promise<Page>, between: () => Promise<unknown> = async () => {}) {
  const times: number[] = [];
  const ids: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const start = performance.now();
    const page = await ask(cursor);
    times.push(performance.now() - start);
    ids.push(...page.comments.map(({ id }) => id));
    if (page.next === null) return { times, ids };
    cursor = page.next;
    await between();
  }
}

async function overHttp(sort: Sort, cursor: string | undefined): Promise<Page> {
  const answer = await fetch(`${origin}/api/articles/${article.number}/comments?${new URLSearchParams({ sort, limit: String(LIMIT), ...(cursor && { cursor }) })}`);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Page;
}

let isRight = true;
const check = (holds: boolean, what: string) => {
  if (!holds) say(`  ✗ ${what}`);
  isRight &&= holds;
};
const show = (ms: number) => ms.toFixed(1).padStart(7);
say(`\n댓글 ${COMMENTS.toLocaleString()}개, ${LIMIT}개씩 끝까지 (ms)         첫 쪽     p50     p95     p99    최대`);
for (const sort of SORTS) {
  const atDatabase = (cursor?: string) => listCommentsNow({ articleNumber: article.number, sort, cursor, limit: LIMIT }) as Promise<Page>;
  await atDatabase();
  await overHttp(sort, undefined);
  for (const [where, ask, most] of [
    ["데이터베이스", atDatabase, MOST.database],
    ["HTTP", (cursor?: string) => overHttp(sort, cursor), MOST.http],
  ] as const) {
    const { times, ids } = await walk(ask);
    const p95 = percentile(times, 0.95);
    say(`  ${sort.padEnd(9)}${where.padEnd(7, "　")}                   ${[times[0]!, percentile(times, 0.5), p95, percentile(times, 0.99), Math.max(...times)].map(show).join(" ")}`);
    check(p95 < most && times[0]! < most, `${sort}, ${where}: ${most}ms를 넘습니다.`);
    check(new Set(ids).size === ids.length, `${sort}, ${where}: 두 번 나온 댓글이 있습니다.`);
  }
}

// Whoever was there at the start is met once and only once, however many come meanwhile.
const [{ count }] = (await rows<{ count: number }>(
  `SELECT count(*)::int FROM comments c WHERE "articleId" = $1 AND "parentId" IS NULL
   AND (status IN ('visible', 'removed') OR status = 'withdrawn' AND EXISTS (SELECT FROM comments r WHERE r."parentId" = c.id))`,
  [article.id],
)) as [{ count: number }];
for (const sort of SORTS) {
  const posted = new Set<string>();
  const post = async () => {
    const answer = await send(writer, "POST", `/api/articles/${article.number}/comments`, { body: words() }, { "idempotency-key": randomUUID() });
    if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
    posted.add(((await answer.json()) as { comment: { id: string } }).comment.id);
  };
  const before = new Set((await rows<{ id: string }>(`SELECT id FROM comments WHERE "articleId" = $1 AND "createdAt" > now() - interval '30 minutes' AND "parentId" IS NULL AND body !~ '^만 개'`, [article.id])).map(({ id }) => id));
  const { ids } = await walk((cursor) => overHttp(sort, cursor), post);
  const old = ids.filter((id) => !posted.has(id) && !before.has(id));
  check(new Set(ids).size === ids.length, `${sort}, 쓰는 동안: 두 번 나온 댓글이 있습니다.`);
  check(old.length === count, `${sort}, 쓰는 동안: ${count}개 가운데 ${old.length}개를 만났습니다.`);
  say(`  ${sort.padEnd(9)}쓰는 동안: 처음부터 있던 ${count}개를 한 번씩, 그사이 ${posted.size}개가 늘어남`);
}
await db.$disconnect();
await pool.end();
process.exit(isRight ? 0 : 1);
