import { randomUUID } from "node:crypto";
import { query } from "./database";
import { commentOf } from "./door-table";
import { makeSomeone, type Someone } from "./fixtures";

// What the rows of action-table.ts act on, straight into the tables.

export async function contentFor(actor: Someone) {
  const [section] = await query<{ id: number; parentId: number }>(`SELECT id, "parentId" FROM sections WHERE "parentId" IS NOT NULL LIMIT 1`);
  const [byline] = await query<{ id: number }>(`SELECT id FROM reporters ORDER BY "accountId" IS NOT DISTINCT FROM $1 DESC LIMIT 1`, [actor.id]);
  const content = {
    label: "", title: "행위를 시험하는 기사", deck: "", dateline: "만파", sectionId: section!.id, reporterIds: [byline!.id],
    body: [{ type: "paragraph", runs: [{ text: "첫 문장이다." }] }], nameChoices: {}, tags: [], commenting: true,
  };
  return { content, topSectionId: section!.parentId };
}

/** A draft, or a published article, written by the actor or by somebody else. */
export async function articleBy(owner: Someone, actor: Someone, status: "draft" | "published" = "draft") {
  const { content, topSectionId } = await contentFor(actor);
  const id = randomUUID();
  const [article] = await query<{ number: number }>(
    `INSERT INTO articles (id, title, status, "sectionId", "topSectionId", "publishedAt", "publishedVersion", "createdById", body)
     VALUES ($1, $2, $3::"ArticleStatus", $4, $5, CASE WHEN $3 = 'published' THEN now() END, CASE WHEN $3 = 'published' THEN 1 END, $6, $7) RETURNING number`,
    [id, content.title, status, content.sectionId, topSectionId, owner.id, JSON.stringify(content.body)],
  );
  await query(`INSERT INTO drafts ("articleId", version, content, "savedById") VALUES ($1, 1, $2, $3)`, [id, JSON.stringify(content), owner.id]);
  return { number: article!.number, baseVersion: 1, content };
}

/** A version of an article that the owner wrote. */
export async function revisionOf(owner: Someone, actor: Someone) {
  const { number, baseVersion, content } = await articleBy(owner, actor);
  const id = randomUUID();
  await query(`INSERT INTO revisions (id, "articleId", version, cause, content, "byId") SELECT $1, id, 1, 'saved', $3, $4 FROM articles WHERE number = $2`, [id, number, JSON.stringify(content), owner.id]);
  return { number, id, baseVersion };
}

export async function viewOf(actor: Someone): Promise<string> {
  const id = randomUUID();
  await query(`INSERT INTO saved_views (id, "accountId", name, query) VALUES ($1, $2, $3, 'state=draft')`, [id, actor.id, id.slice(0, 20)]);
  return id;
}

export async function articleNoteBy(actor: Someone): Promise<string> {
  const { number } = await articleBy(actor, actor);
  const id = randomUUID();
  await query(`INSERT INTO article_notes (id, "articleId", text, "byId") SELECT $1, id, '메모', $3 FROM articles WHERE number = $2`, [id, number, actor.id]);
  return id;
}

/** A preview link of the actor's own draft. */
export async function previewBy(actor: Someone): Promise<string> {
  const { number } = await articleBy(actor, actor);
  const id = randomUUID();
  await query(`INSERT INTO previews (id, "articleId", key, "expiresAt") SELECT $1, id, sha256($3::text::bytea), now() + interval '1 day' FROM articles WHERE number = $2`, [id, number, id]);
  return id;
}

/** A correction on the actor's own published article. */
export async function correctionBy(actor: Someone) {
  const { number } = await articleBy(actor, actor, "published");
  const id = randomUUID();
  await query(`INSERT INTO corrections (id, "articleId", kind, text) SELECT $1, id, 'simple', '오자를 바로잡습니다.' FROM articles WHERE number = $2`, [id, number]);
  return { id, number };
}

/** A claim against somebody's published article that waits for an answer. */
export async function claimOn(actor: Someone): Promise<string> {
  const { number } = await articleBy(actor, actor, "published");
  const [row] = await query<{ number: number }>(
    `INSERT INTO correction_claims (id, "articleId", kind, claimant, demand, "receivedAt", "answerBy") SELECT $1, id, 'rebuttal', '김청구', '사실과 다릅니다', now(), ${SOON} FROM articles WHERE number = $2 RETURNING number`,
    [randomUUID(), number],
  );
  return String(row!.number);
}

export const own = async (actor: Someone) => ({ input: await articleBy(actor, actor) });
export const anothers = async (actor: Someone) => ({ input: await articleBy(await makeSomeone("reporter"), actor) });
/** The setting as it stands, so that nobody else's page changes. */
export async function settingOf(key: "publisher" | "sharing") {
  const [row] = await query<{ value: object }>("SELECT value FROM settings WHERE key = $1", [key]);
  return row?.value ?? { youtube: "", isFullText: false, indexNowKey: "" };
}
export async function wordOf(): Promise<number> {
  const [word] = await query<{ id: number }>(`INSERT INTO banned_words (word, act, "dryUntil") VALUES ($1, 'hold', now() + interval '1 day') RETURNING id`, [`낱말${randomUUID()}`.slice(0, 20)]);
  return word!.id;
}
export const slug = () => `slug-${randomUUID().slice(0, 8)}`;
export const someAccount = async () => ({ id: (await makeSomeone("reader")).id });

export async function someRestriction() {
  const id = randomUUID();
  await query(`INSERT INTO restrictions (id, "accountId", kind, reason, message) VALUES ($1, $2, 'close', 'spam', '')`, [id, (await someAccount()).id]);
  return { id };
}

export async function someCrowd() {
  const { number } = await commentOf();
  const crowdId = randomUUID();
  await query(`INSERT INTO crowds (id, "articleId", comments) SELECT $1, id, 100 FROM articles WHERE number = $2`, [crowdId, number]);
  return { crowdId };
}

/** A photo that stands nowhere and has no files. */
export async function somePhoto() {
  const id = randomUUID();
  await query(`INSERT INTO photos (id, key, width, height, widths, blur, size) VALUES ($1, $2, 1, 1, '{1}', '', 1)`, [id, id.replaceAll("-", "").slice(0, 26)]);
  return id;
}

/** A photo in a draft of the actor's own, and another that could take its place. */
export async function usedPhoto(actor: Someone) {
  const [id, intoId, { number }] = [await somePhoto(), await somePhoto(), await articleBy(actor, actor)];
  const body = JSON.stringify([{ type: "photo", photoId: id, alt: "바다", caption: [], credit: "만파" }]);
  await query(`UPDATE drafts SET content = jsonb_set(content, '{body}', $2::jsonb) WHERE "articleId" = (SELECT id FROM articles WHERE number = $1)`, [number, body]);
  return { id, intoId, seen: { articles: [number], people: [] } };
}

/** A layout that leaves the front page as it is: it starts in a far year. */
export async function layout() {
  const [last] = await query<{ id: string }>(`SELECT id FROM curations WHERE "sectionId" IS NULL ORDER BY "createdAt" DESC, id DESC LIMIT 1`);
  return { section: null, numbers: [], startsAt: "2126-01-01T09:00", baseId: last?.id ?? null };
}

export async function layoutToCome() {
  const id = randomUUID();
  await query(`INSERT INTO curations (id, numbers, "startsAt") VALUES ($1, '{}', '2126-01-01T00:00:00Z')`, [id]);
  return { id };
}

export async function someTag() {
  const from = `태그${slug()}`;
  const { number } = await commentOf();
  await query(`UPDATE articles SET tags = ARRAY[$2] WHERE number = $1`, [number, from]);
  await query(`INSERT INTO article_tags ("articleId", tag, "publishedAt") SELECT id, $2, "publishedAt" FROM articles WHERE number = $1`, [number, from]);
  return { from, into: `새${from}`, seen: 1 };
}

export async function someAlias() {
  const tag = `옛${slug()}`;
  await query(`INSERT INTO tag_aliases (tag, "into") VALUES ($1, $2)`, [tag, `새${tag}`]);
  return { tag };
}

export const PASSWORD = "manpa-demo";

/** The password of a demo account, whose hash the actor gets for the while. */
export function withPassword(form: () => Record<string, string>) {
  return async (actor: Someone) => {
    await query(`UPDATE accounts SET "passwordHash" = (SELECT "passwordHash" FROM accounts WHERE email = 'reader@demo.test') WHERE id = $1`, [actor.id]);
    return { form: form() };
  };
}

const SOON = "now() + interval '7 days'";

/** A comment of the actor's that somebody else removed, or of somebody else's. */
export async function removedComment(authorId: string) {
  const { id } = await commentOf({ authorId, status: "removed" });
  await query(`UPDATE comments SET reason = 'abuse', "decidedAt" = now() WHERE id = $1`, [id]);
  return id;
}

export async function appeal() {
  const author = await makeSomeone("reader");
  const id = randomUUID();
  await query(`INSERT INTO appeals (id, "commentId", "authorId", text, "dueAt") VALUES ($1, $2, $3, '아닙니다', ${SOON})`, [id, await removedComment(author.id), author.id]);
  return id;
}

/** A claim on a comment, received or already hiding it. */
export async function takedown(status: "received" | "blocked", authorId?: string): Promise<string> {
  const { id: commentId } = await commentOf({ ...(authorId && { authorId }), ...(status === "blocked" && { status }) });
  const until = status === "blocked" ? "now()" : "NULL";
  const [row] = await query<{ number: number }>(
    `INSERT INTO takedowns (id, "commentId", "right", claim, status, "blockedAt", "blockedUntil")
     VALUES ($1, $2, 'defamation', '사실이 아닙니다', $3::"TakedownStatus", ${until}, ${until}::timestamptz + interval '20 days') RETURNING number`,
    [randomUUID(), commentId, status],
  );
  return String(row!.number);
}

export async function sealedComment() {
  const id = await removedComment((await makeSomeone("reader")).id);
  await query(`INSERT INTO sealed_texts ("commentId", body, "purgeAt") SELECT id, body, ${SOON} FROM comments WHERE id = $1`, [id]);
  await query(`UPDATE comments SET body = NULL, "sealedAt" = now() WHERE id = $1`, [id]);
  return id;
}

export async function notice(actor: Someone) {
  const id = randomUUID();
  const detail = JSON.stringify({ articleNumber: 1, commentId: randomUUID() });
  await query(`INSERT INTO notices (id, "accountId", kind, detail) VALUES ($1, $2, 'passed', $3)`, [id, actor.id, detail]);
  return id;
}
