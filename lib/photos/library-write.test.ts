import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { createArticle, publishArticle, saveDraft } from "@/lib/articles/write";
import { db } from "@/lib/db";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { endOf } from "./facts";
import { getPhoto, listPhotos } from "./library-read";
import { deletePhoto, describePhoto, focusPhoto } from "./library-write";
import { uploadPhoto } from "./write";

const folder = await mkdtemp(path.join(tmpdir(), "manpa-library-"));
process.env.DATA_DIR = folder;
afterAll(() => rm(folder, { recursive: true }));

const now = new Date("2026-11-24T00:00:00Z");
const facts = { caption: "", alt: "", credit: "", source: "", rights: "", rightsUntil: null };
let shade = 0;
const draw = () => sharp({ create: { width: 90, height: 60, channels: 3, background: { r: ++shade, g: 90, b: 120 } } }).png().toBuffer();

async function upload(actor: Actor, bytes?: Buffer, name = "") {
  const result = await uploadPhoto(actor, { bytes: bytes ?? (await draw()), name }, now);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

it("the same picture is kept once, whatever file it comes in, and copies that look alike are found", async () => {
  const reporter = await makeActor("reporter");
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#9cf"/><circle cx="620" cy="190" r="140" fill="#fe8"/><path d="M0 600L260 210 480 600z" fill="#263"/><path d="M380 600L700 330 900 600z" fill="#154"/></svg>';
  const bytes = await sharp(Buffer.from(drawing)).png().toBuffer();
  const first = await upload(reporter, bytes);
  expect(await upload(reporter, await sharp(bytes).webp({ lossless: true }).toBuffer())).toEqual({ photo: first.photo, isKnown: true });
  const smaller = await upload(reporter, await sharp(bytes).resize(450).jpeg({ quality: 60 }).toBuffer());
  expect(smaller.isKnown).toBe(false);
  expect((await getPhoto(reporter, first.photo.id, now))?.alike.map(({ id }) => id)).toContain(smaller.photo.id);
});

it("a photo is found by its words and its file's name, by who brought it and by the end of its rights", async () => {
  const [reporter, other] = [await makeActor("reporter"), await makeActor("reporter")];
  const [{ photo }, { photo: second }] = [await upload(reporter, undefined, "IMG_여의도 불꽃.jpg"), await upload(other)];
  await describePhoto(other, { ...facts, id: second.id, version: 1, caption: "부산항 컨테이너", credit: "만파통신", rightsUntil: "2026-11-30" }, now);
  const found = async (query: Parameters<typeof listPhotos>[1], at = now) => (await listPhotos(reporter, query, at)).photos.map(({ id }) => id);
  expect(await found({ words: "불꽃" })).toEqual([photo.id]);
  expect(await found({ words: "산항 만파" })).toEqual([second.id]);
  expect(await found({ words: "없는말" })).toEqual([]);
  expect(await found({ mine: true })).toEqual([photo.id]);
  expect(await found({ state: "soon" })).toEqual([second.id]);
  expect(await found({ state: "ended" }, endOf("2026-11-30"))).toEqual([second.id]);
  const late = new Date("2027-01-01T00:00:00Z");
  expect(await found({ state: "unused" }, late)).toEqual(expect.arrayContaining([photo.id, second.id]));
  expect((await listPhotos(await makeActor("reader"), {}, now)).photos).toEqual([]);
});

it("a list of more than a page goes on where it ended, though all came at the same moment", async () => {
  const [reporter, { id }] = [await makeActor("reporter"), await makeActor("reporter")];
  await db.photo.createMany({ data: Array.from({ length: 90 }, () => ({ key: crypto.randomUUID(), width: 1, height: 1, widths: [1], blur: "", size: 1, uploaderId: id, createdAt: now })) });
  const owner = { ...reporter, id };
  const seen = new Set<string>();
  for (let cursor: string | undefined, page = 0; page < 3; page++) {
    const { photos, next } = await listPhotos(owner, { mine: true, cursor }, now);
    for (const photo of photos) seen.add(photo.id);
    cursor = next ?? undefined;
  }
  expect(seen.size).toBe(90);
});

it("of two people who describe a photo from one version the second is told, and nothing is written over", async () => {
  const [reporter, editor] = [await makeActor("reporter"), await makeActor("editor")];
  const { photo } = await upload(reporter);
  const both = await Promise.all([reporter, editor].map((actor) => describePhoto(actor, { ...facts, id: photo.id, version: 1, caption: actor.role }, now)));
  expect(both.map((each) => (each.ok ? "saved" : each.code)).sort()).toEqual(["saved", "stale"]);
  const winner = both[0]?.ok ? "reporter" : "editor";
  expect(await getPhoto(editor, photo.id, now)).toMatchObject({ caption: winner, version: 2 });
});

it("a photo is its uploader's and the desk's to change and delete", async () => {
  const reporter = await makeActor("reporter");
  const { photo } = await upload(reporter);
  const change = { ...facts, id: photo.id, version: 1 };
  for (const [role, code] of [["reader", "forbidden"], ["moderator", "forbidden"], ["reporter", "forbidden"]] as const) {
    const actor = await makeActor(role);
    expect(await describePhoto(actor, change, now)).toMatchObject({ code });
    expect(await deletePhoto(actor, { id: photo.id }, now)).toMatchObject({ code });
  }
  expect(await deletePhoto(null, { id: photo.id }, now)).toMatchObject({ code: "sign-in-required" });
  expect((await deletePhoto(await makeActor("admin"), { id: photo.id }, now)).ok).toBe(true);
  expect(await getPhoto(reporter, photo.id, now)).toBeNull();
});

it("where a photo stands follows every save and publication, and what stands somewhere cannot be deleted", async () => {
  const [editor, section] = [await makeActor("editor"), await makeSection()];
  const byline = await db.reporter.create({ data: { slug: crypto.randomUUID(), name: "한기자", email: "han@test.test" } });
  const { photo } = await upload(editor);
  const text = contentOf({ sectionId: section.id, reporterIds: [byline.id] });
  const shown = { ...text, body: [...text.body, { type: "photo" as const, photoId: photo.id, alt: "바다", caption: [], credit: "만파" }] };
  const uses = async () => (await getPhoto(editor, photo.id, now))?.uses.map(({ inDraft, inPublished }) => [inDraft, inPublished]);

  const made = await createArticle(editor, { content: shown }, now);
  if (!made.ok) throw new Error(made.message);
  const { number } = made.value;
  expect(await uses()).toEqual([[true, false]]);
  expect(await deletePhoto(editor, { id: photo.id }, now)).toMatchObject({ code: "invalid" });
  expect((await publishArticle(editor, { number, baseVersion: 1, content: shown }, now)).ok).toBe(true);
  expect(await uses()).toEqual([[true, true]]);
  expect((await saveDraft(editor, { number, baseVersion: 2, content: text }, now)).ok).toBe(true);
  expect(await uses()).toEqual([[false, true]]);
  expect((await publishArticle(editor, { number, baseVersion: 3, content: text }, now)).ok).toBe(true);
  expect(await uses()).toEqual([]);
  expect((await deletePhoto(editor, { id: photo.id }, now)).ok).toBe(true);
});

it("of two people who move a focal point from one place the second is told", async () => {
  const [reporter, other, editor] = [await makeActor("reporter"), await makeActor("reporter"), await makeActor("editor")];
  const { id } = (await upload(reporter)).photo;
  const [from, to] = [{ x: 0.5, y: 0.5 }, { x: 0.2, y: 0.73 }];
  expect(await focusPhoto(other, { id, from, to }, now)).toMatchObject({ ok: false, code: "forbidden" });
  expect(await focusPhoto(reporter, { id, from, to }, now)).toEqual({ ok: true, value: to });
  expect(await focusPhoto(editor, { id, from, to: { x: 1, y: 1 } }, now)).toMatchObject({ ok: false, code: "stale" });
  expect(await focusPhoto(editor, { id, from: to, to: from }, now)).toMatchObject({ ok: true });
  expect(await getPhoto(reporter, id, now)).toMatchObject({ focalX: 0.5, focalY: 0.5 });
});
