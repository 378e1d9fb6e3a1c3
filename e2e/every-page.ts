import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { query } from "./database";
import { makeArticle, makeComment, type Someone } from "./fixtures";

/** Every page that `app` holds, by its route. */
const ROUTES = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx"))
  .map((file) => ["", ...dirname(file).split("/").filter((part) => part !== "." && !part.startsWith("("))].join("/") || "/")
  .sort();

/** Comments in every state, with reports, an objection, a claim and a sealed text, all of them one person's. */
async function sow(owner: Someone) {
  const article = await makeArticle(`모든 화면을 보는 기사 ${randomUUID().slice(0, 6)}`);
  await query(
    `INSERT INTO drafts ("articleId", content, "savedById")
     SELECT id, jsonb_build_object('label', '', 'title', title, 'deck', '', 'dateline', '만파', 'sectionId', "sectionId", 'reporterIds', '[]'::jsonb, 'body', body, 'nameChoices', '{}'::jsonb, 'tags', '[]'::jsonb, 'commenting', true), $2
     FROM articles WHERE id = $1`,
    [article.id, owner.id],
  );
  const comment = async (change: string) => {
    const { id } = await makeComment(article.id, owner.id, `화면을 채우는 긴 댓글입니다 ${"가나다라마바사아자차카타파하".repeat(4)}`);
    await query(`UPDATE comments SET ${change} WHERE id = $1`, [id]);
    return id;
  };
  const reported = await comment(`"openReports" = 1, "reportedAt" = now()`);
  await query(`INSERT INTO reports (id, "commentId", "accountId", reason, note) VALUES ($1, $2, $3, 'spam', '같은 말이 이어집니다.')`, [randomUUID(), reported, owner.id]);
  await comment(`status = 'held', hold = '{"check":"words","why":"금칙어 ‘화면’ 때문에 보류했습니다.","words":[{"id":1,"word":"화면","start":0,"end":2}]}'`);
  const removed = await comment(`status = 'removed', reason = 'abuse', "decidedAt" = now()`);
  const removedToo = await comment(`status = 'removed', reason = 'privacy', "decidedAt" = now()`);
  await query(`INSERT INTO appeals (id, "commentId", "authorId", text, "dueAt") VALUES ($1, $2, $3, '비꼬려던 것이 아닙니다.', now() + interval '7 days')`, [randomUUID(), removed, owner.id]);
  const sealed = await comment(`status = 'removed', reason = 'spam', "decidedAt" = now() - interval '40 days', "sealedAt" = now(), body = NULL`);
  await query(`INSERT INTO sealed_texts ("commentId", body, "purgeAt") VALUES ($1, '봉인된 말', now() + interval '90 days')`, [sealed]);
  const blocked = await comment(`status = 'blocked', "decidedAt" = now()`);
  const [takedown] = await query<{ id: string; number: number }>(
    `INSERT INTO takedowns (id, "commentId", "right", claim, status, "blockedAt", "blockedUntil") VALUES ($1, $2, 'defamation', '그런 일을 한 적이 없습니다.', 'blocked', now(), now() + interval '30 days') RETURNING id, number`,
    [randomUUID(), blocked],
  );
  await query(`INSERT INTO takedown_identities ("takedownId", name, email, standing) VALUES ($1, '김가온', 'gaon@e2e.test', '본인')`, [takedown!.id]);
  await query(`INSERT INTO notices (id, "accountId", kind, detail) VALUES ($1, $2, 'restored', $3)`, [randomUUID(), owner.id, JSON.stringify({ articleNumber: article.number, commentId: reported })]);
  await query(`INSERT INTO article_notes (id, "articleId", quote, text, "byId") VALUES ($1, $2, '시험하는 기사의 첫 문장이다.', '이 문장의 날짜를 확인해 주세요.', $3)`, [randomUUID(), article.id, owner.id]);
  await query(`INSERT INTO article_moves (id, "articleId", "from", "to", note, "byId") VALUES ($1, $2, 'inReview', 'draft', '제목을 다시 봐 주세요.', $3)`, [randomUUID(), article.id, owner.id]);
  const [claim] = await query<{ number: number }>(
    `INSERT INTO correction_claims (id, "articleId", kind, claimant, contact, demand, "receivedAt", "answerBy") VALUES ($1, $2, 'correction', '김가온', 'gaon@e2e.test', '날짜가 사실과 다릅니다.', now() - interval '5 days', now() - interval '2 days') RETURNING number`,
    [randomUUID(), article.id],
  );
  const secret = randomBytes(32).toString("base64url");
  await query(`INSERT INTO previews (id, "articleId", key, "byId", "expiresAt") VALUES ($1, $2, $3, $4, now() + interval '1 day')`, [randomUUID(), article.id, createHash("sha256").update(secret).digest(), owner.id]);
  return { claim: claim!.number, noted: article.number, secret, removed: [removed, removedToo], takedown: takedown!.number };
}

const one = async (sql: string) => encodeURIComponent(String(Object.values((await query<Record<string, unknown>>(sql))[0]!)[0]));

/** Addresses for the routes that a name in brackets leaves open, and more than one where a route has several faces. */
async function examples(owner: Someone): Promise<Record<string, string[]>> {
  const sown = await sow(owner);
  const lead = await one(`SELECT number FROM articles WHERE "publishedAt" = '2025-10-31T15:44:33+09:00'`);
  const withdrawn = await makeArticle("내린 기사");
  await query(`UPDATE articles SET status = 'withdrawn', "withdrawnAt" = now(), "withdrawnReason" = '사실과 달라 내립니다.' WHERE id = $1`, [withdrawn.id]);
  return {
    "/articles/[number]": [`/articles/${lead}`],
    "/articles/[number]/changes": [`/articles/${lead}/changes`],
    "/articles/[number]/comment": [`/articles/${lead}/comment`],
    "/articles/[number]/withdrawn": [`/articles/${withdrawn.number}/withdrawn`],
    "/corrections/[[...before]]": ["/corrections"],
    "/desk": [],
    "/desk/articles/[number]": [`/desk/articles/${lead}`, `/desk/articles/${sown.noted}`],
    "/desk/articles/[number]/history": [`/desk/articles/${lead}/history`],
    "/desk/articles/[number]/preview": [`/desk/articles/${lead}/preview`],
    "/desk/comments": ["reported", "held", "new", "removed"].map((queue) => `/desk/comments?queue=${queue}`),
    "/desk/takedowns/[number]": [`/desk/takedowns/${sown.takedown}`],
    "/desk/corrections/[number]": [`/desk/corrections/${sown.claim}`],
    "/desk/photos/[id]": [`/desk/photos/${await one(`SELECT id FROM photos ORDER BY "createdAt", id LIMIT 1`)}`],
    "/latest/[[...before]]": ["/latest"],
    "/me/appeals/[id]": sown.removed.map((id) => `/me/appeals/${id}`),
    "/me/takedowns/[number]": [`/me/takedowns/${sown.takedown}`],
    "/people/[slug]/[[...before]]": [`/people/${await one("SELECT slug FROM people ORDER BY id LIMIT 1")}`],
    "/policies/takedown/received": [`/policies/takedown/received?number=${sown.takedown}`],
    "/preview/[token]": [`/preview/${sown.secret}`],
    "/preview/articles/[number]": [`/preview/articles/${lead}`],
    "/reporters/[slug]/[[...before]]": [`/reporters/${await one("SELECT slug FROM reporters ORDER BY id LIMIT 1")}`],
    "/search": ["/search", "/search?q=경주"],
    "/sections/[slug]/[[...before]]": [`/sections/${await one(`SELECT slug FROM sections WHERE "parentId" IS NOT NULL ORDER BY id LIMIT 1`)}`],
    "/tags/[tag]/[[...before]]": [`/tags/${await one(`SELECT tag FROM article_tags WHERE "publishedAt" IS NOT NULL ORDER BY tag LIMIT 1`)}`],
    "/unsubscribe/[token]": [`/unsubscribe/${owner.id}.${createHmac("sha256", process.env.AUTH_SECRET ?? "").update(`unsubscribe ${owner.id}`).digest("base64url")}`],
  };
}

/** An address of every page there is, with something in it to see. A new page with brackets needs an example above. */
export async function everyPage(owner: Someone): Promise<string[]> {
  const known = await examples(owner);
  const unknown = ROUTES.filter((route) => route.includes("[") && !known[route]);
  if (unknown.length > 0) throw new Error(`No example of ${unknown.join(", ")}`);
  return ROUTES.flatMap((route) => known[route] ?? [route]);
}
