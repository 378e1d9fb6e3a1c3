import { expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { photoIds } from "@/lib/articles/body";
import { storedBody, storedContent } from "@/lib/articles/content-read";
import type { ArticleContent } from "@/lib/articles/schema";
import { createArticle, publishArticle, saveDraft } from "@/lib/articles/write";
import { db } from "@/lib/db";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { deletePhoto } from "./library-write";
import { putPhotoBack, replacePhoto } from "./replace-write";

const now = new Date("2026-11-24T00:00:00Z");
const makePhoto = async (rightsUntil: Date | null = null) =>
  (await db.photo.create({ data: { key: crypto.randomUUID(), width: 1, height: 1, widths: [1], blur: "", size: 1, rightsUntil }, select: { id: true } })).id;

async function makeText(photos: string[]): Promise<ArticleContent> {
  const [section, byline] = [await makeSection(), await db.reporter.create({ data: { slug: crypto.randomUUID(), name: "한기자", email: "han@test.test" } })];
  const text = contentOf({ sectionId: section.id, reporterIds: [byline.id] });
  return { ...text, body: [...text.body, ...photos.map((photoId) => ({ type: "photo" as const, photoId, alt: "바다", caption: [{ text: "우리 바다" }], credit: "만파" }))] };
}

async function make(editor: Actor, content: ArticleContent, isPublic: boolean): Promise<number> {
  const made = await createArticle(editor, { content }, now);
  if (!made.ok) throw new Error(made.message);
  if (isPublic) expect(await publishArticle(editor, { number: made.value.number, baseVersion: 1, content }, now)).toMatchObject({ ok: true });
  return made.value.number;
}

async function read(number: number) {
  const row = await db.article.findUniqueOrThrow({ where: { number }, select: { status: true, title: true, body: true, leadPhotoId: true, publishedVersion: true, draft: true } });
  const draft = storedContent(row.draft!.content);
  return { status: row.status, title: row.title, shown: photoIds(storedBody(row.body)), lead: row.leadPhotoId, published: row.publishedVersion, version: row.draft!.version, draftTitle: draft.title, drafted: photoIds(draft.body) };
}

it("another photo takes its place in drafts and published articles, and gives it back", async () => {
  const [editor, a, b] = [await makeActor("editor"), await makePhoto(), await makePhoto()];
  const text = await makeText([a]);
  const [draft, shown, changing, both] = [await make(editor, text, false), await make(editor, text, true), await make(editor, text, true), await make(editor, await makeText([a, b]), false)];
  expect(await saveDraft(editor, { number: changing, baseVersion: 2, content: { ...text, title: "고치는 중" } }, now)).toMatchObject({ ok: true });
  const seen = { articles: [changing, draft, shown, both], people: [] };

  expect(await replacePhoto(editor, { id: a, intoId: b, seen }, now)).toEqual({ ok: true, value: { count: 4 } });
  expect(await read(draft)).toMatchObject({ status: "draft", shown: [b], lead: b, published: null, version: 2, drafted: [b] });
  expect(await read(shown)).toMatchObject({ status: "published", shown: [b], lead: b, published: 3, version: 3, drafted: [b] });
  expect(await read(changing)).toMatchObject({ title: text.title, shown: [b], published: 4, version: 5, draftTitle: "고치는 중", drafted: [b] });
  expect(await read(both)).toMatchObject({ drafted: [b, b] });
  const revisions = await db.revision.findMany({ where: { article: { number: changing }, version: { gte: 4 } }, orderBy: { version: "asc" }, select: { cause: true, why: true, byId: true } });
  expect(revisions).toEqual([{ cause: "published", why: "사진을 바꿨습니다.", byId: editor.id }, { cause: "saved", why: "", byId: editor.id }]);

  expect(await putPhotoBack(editor, { id: a }, now)).toEqual({ ok: true, value: { count: 3 } });
  expect(await read(shown)).toMatchObject({ shown: [a], lead: a, drafted: [a] });
  expect(await read(changing)).toMatchObject({ title: text.title, shown: [a], draftTitle: "고치는 중", drafted: [a] });
  expect(await read(both)).toMatchObject({ drafted: [b, b] });
  expect(await putPhotoBack(editor, { id: a }, now)).toMatchObject({ ok: false });
});

it("a photo of a gallery stands where the gallery stands: it is exchanged and given back, and cannot be deleted", async () => {
  const [editor, a, b, c] = [await makeActor("editor"), await makePhoto(), await makePhoto(), await makePhoto()];
  const text = await makeText([]);
  const placed = (photoId: string) => ({ photoId, alt: `${photoId}의 장면`, caption: [{ text: "우리 바다" }], credit: "만파" });
  const content: ArticleContent = { ...text, body: [...text.body, { type: "gallery", photos: [placed(a), placed(c)] }] };
  const [shown, draft] = [await make(editor, content, true), await make(editor, content, false)];
  expect(await deletePhoto(editor, { id: c }, now)).toMatchObject({ ok: false, code: "invalid" });

  expect(await replacePhoto(editor, { id: a, intoId: b, seen: { articles: [shown, draft], people: [] } }, now)).toEqual({ ok: true, value: { count: 2 } });
  expect(await read(shown)).toMatchObject({ shown: [b, c], lead: b, drafted: [b, c] });
  expect(await read(draft)).toMatchObject({ drafted: [b, c] });
  const { body } = await db.article.findUniqueOrThrow({ where: { number: shown }, select: { body: true } });
  expect(storedBody(body).at(-1)).toEqual({ type: "gallery", photos: [{ ...placed(a), photoId: b }, placed(c)] });

  expect(await putPhotoBack(editor, { id: a }, now)).toEqual({ ok: true, value: { count: 2 } });
  expect(await read(shown)).toMatchObject({ shown: [a, c], lead: a, drafted: [a, c] });
  expect(await createArticle(editor, { content: { ...text, body: [{ type: "gallery", photos: [placed(a), placed(crypto.randomUUID())] }] } }, now)).toMatchObject({ code: "invalid", field: "body" });
});

it("a replacement that was agreed to for other articles, or that one article does not bear, changes nothing", async () => {
  const [editor, reporter, a, b] = [await makeActor("editor"), await makeActor("reporter"), await makePhoto(), await makePhoto()];
  const [first, second] = [await make(editor, await makeText([a]), true), await make(editor, await makeText([a]), true)];
  const seen = { articles: [first, second], people: [] };
  expect(await replacePhoto(reporter, { id: a, intoId: b, seen }, now)).toMatchObject({ code: "forbidden" });
  expect(await replacePhoto(editor, { id: a, intoId: b, seen: { ...seen, articles: [first] } }, now)).toMatchObject({ code: "stale" });
  expect(await replacePhoto(editor, { id: a, intoId: a, seen }, now)).toMatchObject({ code: "invalid" });
  expect(await replacePhoto(editor, { id: a, intoId: await makePhoto(now), seen }, now)).toMatchObject({ code: "invalid" });
  await db.$executeRaw`UPDATE drafts SET content = jsonb_set(content, '{sectionId}', '999999') WHERE "articleId" = (SELECT id FROM articles WHERE number = ${second})`;
  expect(await replacePhoto(editor, { id: a, intoId: b, seen }, now)).toMatchObject({ code: "invalid", message: expect.stringContaining(`${second}번`) });
  expect(await read(first)).toMatchObject({ shown: [a], version: 2 });
});

it("a portrait is exchanged too, and given back where nobody chose another since", async () => {
  const [editor, a, b, c] = [await makeActor("editor"), await makePhoto(), await makePhoto(), await makePhoto()];
  const portray = (slug: string, photoId: string) => db.person.create({ data: { slug, name: "홍인물", photoId }, select: { id: true, slug: true } });
  const [first, second, other] = [await portray("hong-1", a), await portray("hong-2", a), await portray("hong-3", b)];
  const portraits = async () => (await db.person.findMany({ where: { id: { in: [first.id, second.id, other.id] } }, orderBy: { id: "asc" }, select: { photoId: true } })).map(({ photoId }) => photoId);
  const seen = { articles: [], people: [first.slug, second.slug] };
  expect(await replacePhoto(editor, { id: a, intoId: b, seen: { ...seen, people: [first.slug] } }, now)).toMatchObject({ code: "stale" });
  expect(await replacePhoto(editor, { id: a, intoId: b, seen: { articles: [], people: [first.slug, other.slug] } }, now)).toMatchObject({ code: "stale" });
  expect(await replacePhoto(editor, { id: a, intoId: b, seen }, now)).toEqual({ ok: true, value: { count: 2 } });
  expect(await portraits()).toEqual([b, b, b]);
  await db.person.update({ where: { id: second.id }, data: { photoId: c } });
  expect(await putPhotoBack(editor, { id: a }, now)).toEqual({ ok: true, value: { count: 1 } });
  expect(await portraits()).toEqual([a, c, b]);
});
