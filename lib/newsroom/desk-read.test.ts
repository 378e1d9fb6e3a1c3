import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeActor, makeSection } from "@/lib/testing/people";
import { isTaken, listDeskPeople, listDeskReporters, listDeskSections, listWriters } from "./desk-read";
import { saveReporter } from "./write";

const NOW = new Date("2026-11-24T06:00:00.000Z");
const byline = { name: "김민서", email: "minseo@test.test" };

it("the desk's lists are empty for everybody but editors and administrators", async () => {
  await makeSection();
  await saveReporter(await makeActor("editor"), { ...byline, slug: "minseo" }, NOW);
  for (const actor of [null, await makeActor("reader"), await makeActor("reporter"), await makeActor("moderator")]) {
    expect(await listDeskSections(actor)).toEqual([]);
    expect(await listDeskReporters(actor)).toEqual([]);
    expect(await listDeskPeople(actor)).toEqual([]);
    expect(await listWriters(actor)).toEqual([]);
    expect(await isTaken(actor, "reporter", "minseo")).toBe(false);
  }
  const editor = await makeActor("editor");
  expect(await isTaken(editor, "reporter", "minseo")).toBe(true);
  expect(await listDeskSections(editor)).toHaveLength(2);
});

it("subsections follow their own section", async () => {
  const editor = await makeActor("editor");
  const sub = await makeSection();
  const slugs = (await listDeskSections(editor)).map(({ slug }) => slug);
  const found = (await listDeskSections(editor)).find(({ slug }) => slug === sub.slug);
  expect(slugs.indexOf(sub.slug)).toBe(slugs.indexOf(found?.parentSlug ?? "") + 1);
});

it("writers are offered by name alone", async () => {
  const reporter = await makeActor("reporter");
  const writers = await listWriters(await makeActor("admin"));
  expect(writers).toContainEqual({ id: reporter.id, name: reporter.name });
});

it("an account that writes under another byline, or is not there, cannot be linked", async () => {
  const editor = await makeActor("editor");
  const reporter = await makeActor("reporter");
  for (const accountId of [reporter.id, crypto.randomUUID()]) {
    expect(await saveReporter(editor, { ...byline, slug: "another", accountId }, NOW)).toMatchObject({ ok: false, field: "accountId" });
  }
  expect(await db.reporter.count({ where: { slug: "another" } })).toBe(0);
  const { slug } = await db.reporter.findUniqueOrThrow({ where: { accountId: reporter.id } });
  expect(await saveReporter(editor, { ...byline, slug, accountId: reporter.id }, NOW)).toMatchObject({ ok: true });
});
