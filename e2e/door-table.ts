import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Role } from "../lib/access/role";
import { query } from "./database";
import type { Someone } from "./fixtures";
import { word } from "./words";

/** One request. `path` is of the site; without a body none is sent. A plain form's door answers 303, refused or not. */
export type Call = { method: string; path: string; headers?: Record<string, string>; body?: unknown; raw?: { type: string; bytes: Buffer } };

/** One door and who the contract lets through. `prepare` makes what the request is about, anew for each cell. */
export type Door = { name: string; file: string; may: readonly Role[]; prepare: (actor: Someone) => Promise<Call> };

const EVERYONE = ["reader", "reporter", "editor", "moderator", "admin"] as const;
const MODERATORS = ["moderator", "admin"] as const;
const PICKERS = ["editor", "moderator", "admin"] as const;
const WRITERS = ["reporter", "editor", "admin"] as const;

async function articleOf(): Promise<{ id: string; number: number }> {
  const [section] = await query<{ id: number; parentId: number }>(`SELECT id, "parentId" FROM sections WHERE "parentId" IS NOT NULL LIMIT 1`);
  const [article] = await query<{ id: string; number: number }>(
    `INSERT INTO articles (id, title, status, "sectionId", "topSectionId", "publishedAt")
     VALUES ($1, '문을 시험하는 기사', 'published', $2, $3, now()) RETURNING id, number`,
    [randomUUID(), section!.id, section!.parentId],
  );
  return article!;
}

async function draftedArticle(): Promise<number> {
  const { id, number } = await articleOf();
  const content = { label: "", title: "문을 시험하는 기사", deck: "", dateline: "", reporterIds: [], body: [], nameChoices: {}, tags: [], commenting: true };
  await query(
    `INSERT INTO drafts ("articleId", version, content) SELECT id, 1, $2::jsonb || jsonb_build_object('sectionId', "sectionId") FROM articles WHERE id = $1`,
    [id, JSON.stringify(content)],
  );
  return number;
}

type CommentState = { authorId?: string; status?: "visible" | "held" | "removed" | "blocked" };

export async function commentOf({ authorId, status = "visible" }: CommentState = {}): Promise<{ id: string; number: number }> {
  const article = await articleOf();
  const author = authorId ?? randomUUID();
  if (!authorId) {
    await query(`INSERT INTO accounts (id, email, name) VALUES ($1, $2, $3)`, [author, `${author}@e2e.test`, `글쓴이${author.slice(0, 8)}`]);
  }
  const id = randomUUID();
  await query(
    `INSERT INTO comments (id, "articleId", "authorId", body, status, reason) VALUES ($1, $2, $3, '문을 시험하는 댓글', $4::"CommentStatus", $5::"Reason")`,
    [id, article.id, author, status, status === "removed" ? "other" : null],
  );
  return { id, number: article.number };
}

/** The smallest real PNG: one pixel. */
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

const TUS = { "Tus-Resumable": "1.0.0" };

/** The address of a PNG's upload that this account began, straight into the data folder, with so many bytes of it there. */
async function uploadOf(accountId: string, bytes: number): Promise<string> {
  const [id, folder] = [randomUUID(), path.resolve(process.env.DATA_DIR ?? ".data", "uploads", accountId)];
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, id), PNG.subarray(0, bytes));
  await writeFile(path.join(folder, `${id}.json`), JSON.stringify({ id, size: PNG.length, offset: 0, creation_date: new Date().toISOString() }));
  return `/api/photos/uploads/${id}`;
}

const partOf = async (accountId: string): Promise<Call> => ({
  method: "PATCH",
  path: await uploadOf(accountId, 0),
  headers: { ...TUS, "Upload-Offset": "0" },
  raw: { type: "application/offset+octet-stream", bytes: PNG },
});

/** What a page's own form sends where no script runs. */
const form = (fields: Record<string, string>) => ({ type: "application/x-www-form-urlencoded", bytes: Buffer.from(String(new URLSearchParams(fields))) });

const WITHDRAWAL = form({ _method: "delete" });

export const DOORS: Door[] = [
  {
    name: "post a comment",
    file: "articles/[number]/comments POST",
    may: EVERYONE,
    prepare: async () => ({ method: "POST", path: `/api/articles/${(await articleOf()).number}/comments`, body: { body: `안녕하세요 ${word()}` } }),
  },
  {
    name: "post a comment by a plain form",
    file: "articles/[number]/comments POST",
    may: EVERYONE,
    prepare: async () => ({ method: "POST", path: `/api/articles/${(await articleOf()).number}/comments`, raw: form({ body: `안녕하세요 ${word()}`, parentId: "" }) }),
  },
  {
    name: "change one's own comment",
    file: "comments/[id] PATCH",
    may: EVERYONE,
    prepare: async ({ id }) => ({ method: "PATCH", path: `/api/comments/${(await commentOf({ authorId: id })).id}`, body: { body: `고친 댓글 ${word()}` } }),
  },
  {
    name: "withdraw one's own comment",
    file: "comments/[id] DELETE",
    may: EVERYONE,
    prepare: async ({ id }) => ({ method: "DELETE", path: `/api/comments/${(await commentOf({ authorId: id })).id}` }),
  },
  {
    name: "withdraw another's comment",
    file: "comments/[id] DELETE",
    may: [],
    prepare: async () => ({ method: "DELETE", path: `/api/comments/${(await commentOf()).id}` }),
  },
  {
    name: "withdraw one's own comment by a plain form",
    file: "comments/[id] POST",
    may: EVERYONE,
    prepare: async ({ id }) => ({ method: "POST", path: `/api/comments/${(await commentOf({ authorId: id })).id}`, raw: WITHDRAWAL }),
  },
  {
    name: "withdraw another's comment by a plain form",
    file: "comments/[id] POST",
    may: [],
    prepare: async () => ({ method: "POST", path: `/api/comments/${(await commentOf()).id}`, raw: WITHDRAWAL }),
  },
  {
    name: "react to another's comment",
    file: "comments/[id]/reaction PUT",
    may: EVERYONE,
    prepare: async () => ({ method: "PUT", path: `/api/comments/${(await commentOf()).id}/reaction`, body: { kind: "like" } }),
  },
  {
    name: "react to one's own comment",
    file: "comments/[id]/reaction PUT",
    may: [],
    prepare: async ({ id }) => ({ method: "PUT", path: `/api/comments/${(await commentOf({ authorId: id })).id}/reaction`, body: { kind: "like" } }),
  },
  {
    name: "take a reaction back",
    file: "comments/[id]/reaction DELETE",
    may: EVERYONE,
    prepare: async () => ({ method: "DELETE", path: `/api/comments/${(await commentOf()).id}/reaction` }),
  },
  {
    name: "report another's comment",
    file: "comments/[id]/reports POST",
    may: EVERYONE,
    prepare: async () => ({ method: "POST", path: `/api/comments/${(await commentOf()).id}/reports`, body: { reason: "spam" } }),
  },
  {
    name: "report one's own comment",
    file: "comments/[id]/reports POST",
    may: [],
    prepare: async ({ id }) => ({ method: "POST", path: `/api/comments/${(await commentOf({ authorId: id })).id}/reports`, body: { reason: "spam" } }),
  },
  {
    name: "report another's comment by a plain form",
    file: "comments/[id]/reports POST",
    may: EVERYONE,
    prepare: async () => ({ method: "POST", path: `/api/comments/${(await commentOf()).id}/reports`, raw: form({ reason: "spam", note: "" }) }),
  },
  {
    name: "report one's own comment by a plain form",
    file: "comments/[id]/reports POST",
    may: [],
    prepare: async ({ id }) => ({ method: "POST", path: `/api/comments/${(await commentOf({ authorId: id })).id}/reports`, raw: form({ reason: "spam", note: "" }) }),
  },
  {
    name: "mute another's comments",
    file: "comments/[id]/mute PUT",
    may: EVERYONE,
    prepare: async () => ({ method: "PUT", path: `/api/comments/${(await commentOf()).id}/mute` }),
  },
  {
    name: "mute oneself",
    file: "comments/[id]/mute PUT",
    may: [],
    prepare: async ({ id }) => ({ method: "PUT", path: `/api/comments/${(await commentOf({ authorId: id })).id}/mute` }),
  },
  {
    name: "hear somebody again",
    file: "comments/[id]/mute DELETE",
    may: EVERYONE,
    prepare: async () => ({ method: "DELETE", path: `/api/comments/${(await commentOf()).id}/mute` }),
  },
  {
    name: "pick a comment for the desk",
    file: "comments/[id]/pick PUT",
    may: PICKERS,
    prepare: async () => ({ method: "PUT", path: `/api/comments/${(await commentOf()).id}/pick` }),
  },
  {
    name: "take a pick back",
    file: "comments/[id]/pick DELETE",
    may: PICKERS,
    prepare: async () => ({ method: "DELETE", path: `/api/comments/${(await commentOf()).id}/pick` }),
  },
  {
    name: "remove a comment",
    file: "comments/[id]/removal POST",
    may: MODERATORS,
    prepare: async () => ({ method: "POST", path: `/api/comments/${(await commentOf()).id}/removal`, body: { reason: "abuse" } }),
  },
  {
    name: "restore a comment",
    file: "comments/[id]/removal DELETE",
    may: MODERATORS,
    prepare: async () => ({ method: "DELETE", path: `/api/comments/${(await commentOf({ status: "removed" })).id}/removal` }),
  },
  {
    name: "upload a photo",
    file: "photos POST",
    may: WRITERS,
    prepare: async () => ({ method: "POST", path: "/api/photos", raw: { type: "image/png", bytes: PNG } }),
  },
  {
    name: "begin an upload in parts",
    file: "photos/uploads POST",
    may: WRITERS,
    prepare: async () => ({ method: "POST", path: "/api/photos/uploads", headers: { ...TUS, "Upload-Length": String(PNG.length) } }),
  },
  {
    name: "send a part of one's own upload",
    file: "photos/uploads/[id] PATCH",
    may: WRITERS,
    prepare: ({ id }) => partOf(id),
  },
  {
    name: "send a part of another's upload",
    file: "photos/uploads/[id] PATCH",
    may: [],
    prepare: () => partOf(randomUUID()),
  },
  {
    name: "make a photo of one's own upload",
    file: "photos/uploads/[id] POST",
    may: WRITERS,
    prepare: async ({ id }) => ({ method: "POST", path: await uploadOf(id, PNG.length) }),
  },
  {
    name: "make a photo of another's upload",
    file: "photos/uploads/[id] POST",
    may: [],
    prepare: async () => ({ method: "POST", path: await uploadOf(randomUUID(), PNG.length) }),
  },
  {
    name: "cancel one's own upload",
    file: "photos/uploads/[id] DELETE",
    may: WRITERS,
    prepare: async ({ id }) => ({ method: "DELETE", path: await uploadOf(id, 10), headers: TUS }),
  },
  {
    name: "cancel another's upload",
    file: "photos/uploads/[id] DELETE",
    may: [],
    prepare: async () => ({ method: "DELETE", path: await uploadOf(randomUUID(), 10), headers: TUS }),
  },
  {
    name: "say that one left a colleague's article",
    file: "desk/presence POST",
    may: ["editor", "admin"],
    prepare: async () => ({ method: "POST", path: "/api/desk/presence", body: { number: await draftedArticle(), windowId: randomUUID() } }),
  },
];

const reads = (path: string) => async (): Promise<Call> => ({ method: "GET", path });

/** Every door that only reads, for those alone whose affair it is. One of a page, not of the API, sends the signed-out to sign in. */
export const READS: Door[] = [
  {
    name: "read one's own marks under an article",
    file: "api/articles/[number]/marks GET",
    may: EVERYONE,
    prepare: async () => ({ method: "GET", path: `/api/articles/${(await articleOf()).number}/marks` }),
  },
  { name: "take what the site knows of oneself", file: "(site)/me/export GET", may: EVERYONE, prepare: reads("/me/export") },
  { name: "count what waits for a moderator", file: "api/desk/queues GET", may: MODERATORS, prepare: reads("/api/desk/queues?since=2026-01-01T00:00:00Z") },
  { name: "take the list of banned words", file: "desk/words/export GET", may: MODERATORS, prepare: reads("/desk/words/export") },
  { name: "see what did not go out in time", file: "api/desk/late GET", may: ["editor", "admin"], prepare: reads("/api/desk/late") },
  { name: "look through the photos", file: "api/desk/photos GET", may: WRITERS, prepare: reads("/api/desk/photos?words=") },
  { name: "be offered tags", file: "api/desk/tags GET", may: WRITERS, prepare: reads("/api/desk/tags?words=경") },
  { name: "find headlines to refer to", file: "api/desk/headlines GET", may: WRITERS, prepare: reads("/api/desk/headlines?words=경주") },
  {
    name: "ask how much of one's own upload is there",
    file: "api/photos/uploads/[id] HEAD",
    may: WRITERS,
    prepare: async ({ id }) => ({ method: "HEAD", path: await uploadOf(id, 10), headers: TUS }),
  },
  {
    name: "ask how much of another's upload is there",
    file: "api/photos/uploads/[id] HEAD",
    may: [],
    prepare: async () => ({ method: "HEAD", path: await uploadOf(randomUUID(), 10), headers: TUS }),
  },
];
