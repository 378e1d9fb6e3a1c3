// Readers and moderators at once, at two processes of the site on one database. What they did is then counted.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { makeArticle, makeSomeone, origin, percentile, pool, rows, say, send, type Someone, words } from "./people";

const { values: flags } = parseArgs({ options: { second: { type: "string" }, seconds: { type: "string", default: "300" } } });
const READERS = 20;
const MODERATORS = 2;
/** Milliseconds until a removal holds in the other process too. */
const WITHIN = 2_000;

const sites = [origin, flags.second ?? origin];
const until = performance.now() + Number(flags.seconds) * 1_000;
const article = await makeArticle("독자 스무 명과 운영자 두 명이 함께 있는 기사");
const readers = await Promise.all(Array.from({ length: READERS }, () => makeSomeone("reader")));
const moderators = await Promise.all(Array.from({ length: MODERATORS }, () => makeSomeone("moderator")));
const door = `/api/articles/${article.number}/comments`;
const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(Math.random() * list.length)];
const chance = (part: number) => Math.random() < part;

/** Every comment that was answered with 201: id → its text. */
const posted = new Map<string, string>();
/** Texts that a removal took away, and since when. */
const removed = new Map<string, { text: string; at: number }>();
const done = { posts: 0, retries: 0, reactions: 0, reports: 0, withdrawals: 0, removals: 0, restorals: 0, looks: 0, notModified: 0 };
const wrong: string[] = [];
const refusals = new Map<string, number>();
const times: number[] = [];

async function refused(what: string, answer: Response): Promise<void> {
  const { code } = (await answer.json()) as { code: string };
  refusals.set(`${what} ${code}`, (refusals.get(`${what} ${code}`) ?? 0) + 1);
  if (answer.status >= 500) wrong.push(`${what}: ${answer.status} ${code}`);
}

async function post(reader: Someone, base: string): Promise<void> {
  const text = words();
  const parentId = chance(0.25) ? pick([...posted.keys()]) : undefined;
  const key = randomUUID();
  const start = performance.now();
  const once = () => send(reader, "POST", door, { body: text, ...(parentId && { parentId }) }, { "idempotency-key": key }, base);
  // A hasty hand or a bad network sends the same thing again, at the same time or afterwards.
  const answers = chance(0.2) ? [...(await Promise.all([once(), once()])), await once()] : [await once()];
  times.push(performance.now() - start);
  done.retries += answers.length - 1;
  const ids = new Set<string>();
  for (const answer of answers) {
    if (answer.status !== 201) await refused("post", answer);
    else ids.add(((await answer.json()) as { comment: { id: string } }).comment.id);
  }
  if (ids.size > 1) wrong.push(`one key made ${ids.size} comments`);
  for (const id of ids) posted.set(id, text);
  done.posts += ids.size;
}

async function act(reader: Someone, base: string): Promise<void> {
  const id = pick([...posted.keys()]);
  if (!id) return;
  const way = Math.random();
  const [name, answer] =
    way < 0.5
      ? (["reactions", await send(reader, "PUT", `/api/comments/${id}/reaction`, { kind: chance(0.7) ? "like" : "dislike" }, {}, base)] as const)
      : way < 0.6
        ? (["reactions", await send(reader, "DELETE", `/api/comments/${id}/reaction`, undefined, {}, base)] as const)
        : way < 0.85
          ? (["reports", await send(reader, "POST", `/api/comments/${id}/reports`, { reason: pick(["abuse", "attack", "spam", "other"]) }, {}, base)] as const)
          : (["withdrawals", await send(reader, "DELETE", `/api/comments/${id}`, undefined, {}, base)] as const);
  if (!answer.ok) return refused(name, answer);
  await answer.arrayBuffer();
  done[name]++;
}

async function moderate(moderator: Someone, base: string): Promise<void> {
  const gone = pick([...removed.keys()]);
  if (gone && chance(0.15)) {
    const was = removed.get(gone)!;
    // From the moment it is asked for, the text may be seen again.
    removed.delete(gone);
    const answer = await send(moderator, "DELETE", `/api/comments/${gone}/removal`, undefined, {}, base);
    if (answer.ok) done.restorals++;
    else {
      removed.set(gone, was);
      await refused("restore", answer);
    }
    return;
  }
  const id = pick([...posted.keys()].slice(-40));
  if (!id || removed.has(id)) return;
  const answer = await send(moderator, "POST", `/api/comments/${id}/removal`, { reason: "attack" }, {}, base);
  if (!answer.ok) return refused("remove", answer);
  removed.set(id, { text: posted.get(id)!, at: performance.now() });
  done.removals++;
}

/** Somebody who only looks: at pages and lists, with the tag of an older answer, at either process. */
async function look(): Promise<void> {
  const tags = new Map<string, string>();
  while (performance.now() < until) {
    const url = pick(sites)! + pick([`/articles/${article.number}`, `${door}?sort=newest&limit=100`, `${door}?limit=100`, `${door}?sort=oldest`])!;
    const asked = performance.now();
    const answer = await fetch(url, { headers: { ...(tags.get(url) && { "if-none-match": tags.get(url)! }) } });
    done.looks++;
    const tag = answer.headers.get("etag");
    if (answer.status === 304) {
      done.notModified++;
      continue;
    }
    if (!answer.ok) wrong.push(`${url}: ${answer.status}`);
    if (tag) tags.set(url, tag);
    const seen = await answer.text();
    for (const [id, { text, at }] of removed) if (asked > at + WITHIN && removed.has(id) && seen.includes(text)) wrong.push(`removed ${id} is in ${url} after ${Math.round(asked - at)} ms`);
    await pause(60);
  }
}

const work = async (each: (base: string) => Promise<void>, rest: number) => {
  while (performance.now() < until) {
    await each(pick(sites)!);
    await pause(Math.random() * rest);
  }
};
await Promise.all([
  ...readers.map((reader) => work((base) => (chance(0.45) ? post(reader, base) : act(reader, base)), 400)),
  ...moderators.map((moderator) => work((base) => moderate(moderator, base), 600)),
  look(),
  look(),
]);
// The last comments reach the pages, the last removals the other process.
await pause(WITHIN + 1_000);

const kept = await rows<{ id: string; parentId: string | null; status: string; likes: number; dislikes: number; openReports: number; realLikes: number; realDislikes: number; realReports: number }>(
  `SELECT c.id, c."parentId", c.status, c.likes, c.dislikes, c."openReports",
     (SELECT count(*)::int FROM reactions r WHERE r."commentId" = c.id AND kind = 'like') AS "realLikes",
     (SELECT count(*)::int FROM reactions r WHERE r."commentId" = c.id AND kind = 'dislike') AS "realDislikes",
     (SELECT count(*)::int FROM reports r WHERE r."commentId" = c.id AND r."resolvedAt" IS NULL) AS "realReports"
   FROM comments c WHERE c."articleId" = $1`,
  [article.id],
);
const statusOf = new Map(kept.map(({ id, status }) => [id, status]));
/** A reply has no place while its comment waits for a moderator. */
const hasPlace = new Set(kept.filter(({ parentId }) => parentId === null || statusOf.get(parentId) !== "held").map(({ id }) => id));
if (kept.length !== posted.size) wrong.push(`${posted.size} comments were answered 201, ${kept.length} rows are there`);
for (const row of kept) {
  if (row.likes !== row.realLikes || row.dislikes !== row.realDislikes) wrong.push(`${row.id}: ${row.likes}/${row.dislikes} counted, ${row.realLikes}/${row.realDislikes} reactions`);
  if (row.openReports !== row.realReports) wrong.push(`${row.id}: ${row.openReports} open reports counted, ${row.realReports} there`);
}
for (const site of sites) {
  const shown = new Map<string, string>();
  let total = 0;
  let cursor: string | null = "";
  while (cursor !== null) {
    type Shown = { id: string; status: string; replies: Shown[] };
    const page = (await (await fetch(`${site}${door}?sort=oldest&limit=100${cursor && `&cursor=${cursor}`}`)).json()) as { total: number; comments: Shown[]; next: string | null };
    for (const comment of page.comments.flatMap((each) => [each, ...each.replies])) shown.set(comment.id, comment.status);
    [total, cursor] = [page.total, page.next];
  }
  const readable = kept.filter(({ id, status }) => status === "visible" && hasPlace.has(id));
  if (total !== readable.length) wrong.push(`${site} counts ${total}, ${readable.length} can be read`);
  for (const id of posted.keys()) {
    const status = statusOf.get(id);
    if (status === undefined) wrong.push(`${id} was answered 201 and is nowhere`);
    else if (status === "visible" && hasPlace.has(id) && shown.get(id) !== "visible") wrong.push(`${id} is visible and not on ${site}`);
    else if (status !== "visible" && shown.get(id) === "visible") wrong.push(`${id} is ${status} and on ${site}`);
  }
  const html = await (await fetch(`${site}/articles/${article.number}`)).text();
  for (const [id, { text }] of removed) if (html.includes(text)) wrong.push(`removed ${id} is on the page of ${site}`);
}

say(`\n독자 ${READERS}명, 운영자 ${MODERATORS}명, 서버 프로세스 ${new Set(sites).size}개, ${flags.seconds}초`);
say(`  댓글 ${done.posts}개(같은 열쇠로 다시 보낸 것 ${done.retries}번), 공감 ${done.reactions}, 신고 ${done.reports}, 스스로 삭제 ${done.withdrawals}, 운영자 삭제 ${done.removals}, 복구 ${done.restorals}`);
say(`  들여다본 것 ${done.looks}번(바뀌지 않음 ${done.notModified}번), 댓글 쓰기 p50 ${percentile(times, 0.5).toFixed(0)}ms p95 ${percentile(times, 0.95).toFixed(0)}ms`);
say(`  거절: ${[...refusals].map(([what, count]) => `${what} ${count}`).join(", ") || "없음"}`);
say(`  남은 행 ${kept.length}개: ${["visible", "held", "removed", "withdrawn"].map((status) => `${status} ${kept.filter((row) => row.status === status).length}`).join(", ")}`);
for (const each of wrong.slice(0, 20)) say(`  ✗ ${each}`);
say(wrong.length === 0 ? "  어긋난 것이 없습니다." : `  어긋난 것 ${wrong.length}건`);
await pool.end();
process.exit(wrong.length === 0 ? 0 : 1);
