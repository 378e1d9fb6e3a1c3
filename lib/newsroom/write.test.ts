import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { getSection, listSections } from "./read";
import { savePerson, saveReporter, saveSection } from "./write";

const now = new Date("2026-11-24T00:00:00Z");
const editor = await makeActor("editor");
const section = (slug: string, parentSlug?: string | null, actor: Actor | null = editor) =>
  saveSection(actor, { slug, name: slug, ...(parentSlug !== undefined && { parentSlug }) }, now);

describe("a section", () => {
  it("is made and changed by its slug, each time with an audit row", async () => {
    const made = await section("economy");
    const changed = await saveSection(editor, { slug: "economy", name: " 경제 ", position: 3 }, now);
    expect(changed).toEqual(made);
    expect(await getSection("economy")).toMatchObject({ name: "경제", parent: null, subsections: [] });
    expect(await db.auditEntry.count({ where: { act: "section.save", subjectId: "economy", actorId: editor.id } })).toBe(2);
  });

  it("stands on one of two levels", async () => {
    await section("top");
    await section("sub", "top");
    expect(await getSection("sub")).toMatchObject({ parent: { slug: "top" }, subsections: [{ slug: "sub" }] });
    for (const refused of [await section("third", "sub"), await section("top", "economy"), await section("top", "top"), await section("x", "none")]) {
      expect(refused).toMatchObject({ code: "invalid", field: "parentSlug" });
    }
  });

  it("takes its articles along when it moves under another", async () => {
    const { id } = await makeArticle();
    const { section: sub } = await db.article.findUniqueOrThrow({ where: { id }, select: { section: true } });
    const moved = await section("new-top");
    await section(sub.slug, "new-top");
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({ topSectionId: moved.ok && moved.value.id });
    await section(sub.slug);
    expect((await getSection(sub.slug))?.parent?.slug).toBe("new-top");
    await section(sub.slug, null);
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({ topSectionId: sub.id });
  });
});

it("a person's names are cleaned as the text is in which they are looked for", async () => {
  await savePerson(editor, { slug: "han", name: "한서연".normalize("NFD"), aliases: [" Seoyeon\u00A0Han ", ""] }, now);
  expect(await db.person.findUnique({ where: { slug: "han" } })).toMatchObject({ name: "한서연", aliases: ["Seoyeon Han"] });
});

it("a person's portrait is a photo of the library, chosen, kept and taken away", async () => {
  const photo = await db.photo.create({ data: { key: crypto.randomUUID(), width: 1, height: 1, widths: [1], blur: "", size: 1 }, select: { id: true } });
  const portrait = async () => (await db.person.findUnique({ where: { slug: "portrayed" } }))?.photoId;
  expect(await savePerson(editor, { slug: "portrayed", name: "한서연", photoId: photo.id }, now)).toMatchObject({ ok: true });
  expect(await savePerson(editor, { slug: "portrayed", name: "한서윤" }, now)).toMatchObject({ ok: true });
  expect(await portrait()).toBe(photo.id);
  expect(await savePerson(editor, { slug: "portrayed", name: "한서윤", photoId: crypto.randomUUID() }, now)).toMatchObject({ code: "invalid", field: "photoId" });
  expect(await savePerson(editor, { slug: "portrayed", name: "한서윤", photoId: null }, now)).toMatchObject({ ok: true });
  expect(await portrait()).toBeNull();
});

it("a slug is part of an address", async () => {
  for (const slug of ["", "A", "a b", "a/b", "-a", "a--b", "a".repeat(61), "한".normalize("NFD"), "a\0"]) {
    expect(await section(slug)).toMatchObject({ code: "invalid", field: "slug" });
  }
  expect(await section("한글-2")).toMatchObject({ ok: true });
});

it("nobody but editors and administrators changes the newsroom", async () => {
  const before = await listSections();
  const others = await Promise.all((["reader", "reporter", "moderator"] as const).map((role) => makeActor(role)));
  for (const actor of [null, ...others]) {
    const refusal = { ok: false, code: actor ? "forbidden" : "sign-in-required" };
    expect(await section("mine", null, actor)).toMatchObject(refusal);
    expect(await saveReporter(actor, { slug: "me", name: "나", email: "a@b.test" }, now)).toMatchObject(refusal);
    expect(await savePerson(actor, { slug: "me", name: "나" }, now)).toMatchObject(refusal);
  }
  expect(await listSections()).toEqual(before);
  expect(await section("admins", null, await makeActor("admin"))).toMatchObject({ ok: true });
});
