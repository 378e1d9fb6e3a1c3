import type { Actor } from "@/lib/access/role";
import { createAccount } from "@/lib/accounts/write";
import { savePerson, saveReporter, saveSection } from "@/lib/newsroom/write";
import { savePublisher, saveSharing } from "@/lib/settings/write";
import { kst, minutesAfter } from "./clock";
import { expected } from "./expected";
import { PASSWORD, PUBLISHER, READERS, type ReaderName, REPORTERS, type ReporterSlug, SECTIONS, type SectionSlug, SHARING, STAFF } from "./newsroom";
import { PEOPLE } from "./people";
import type { Speaker } from "./threads/remark";

export type Cast = Record<Speaker, Actor>;
export type Places = { sections: Record<SectionSlug, number>; reporters: Record<ReporterSlug, number> };

const SINCE = kst("09-01 09:00:00");

/** The demo's accounts, the six that everybody may use first. */
export async function makeCast(): Promise<Cast> {
  const readers = (Object.keys(READERS) as ReaderName[]).map((name) => ({ email: READERS[name], name, role: "reader" as const }));
  const known = [...readers.slice(0, 2), ...STAFF, ...readers.slice(2)];
  const cast: Partial<Cast> = {};
  for (const [turn, person] of known.entries()) {
    const { id } = await expected(person.name, createAccount("system", { ...person, password: PASSWORD, isDemo: true }, minutesAfter(SINCE, turn)));
    cast[person.name] = { id, name: person.name, role: person.role, reporterId: null };
  }
  return cast as Cast;
}

/** Sections, reporters and people, by the editor's hand. The reporter's account gets its byline. */
export async function makeNewsroom(cast: Cast): Promise<Places> {
  const editor = cast.강이현;
  const now = kst("09-02 10:00:00");
  await expected("publisher", savePublisher(cast.임도현, PUBLISHER, now));
  await expected("sharing", saveSharing(cast.임도현, SHARING, now));
  const sections: Partial<Places["sections"]> = {};
  for (const [position, { slug, name, subsections }] of SECTIONS.entries()) {
    await expected(slug, saveSection(editor, { slug, name, position }, now));
    for (const [below, [subSlug, subName]] of Object.entries(subsections).entries()) {
      const { id } = await expected(subSlug, saveSection(editor, { slug: subSlug, name: subName, parentSlug: slug, position: below }, now));
      sections[subSlug as SectionSlug] = id;
    }
  }
  const reporters: Partial<Places["reporters"]> = {};
  for (const slug of Object.keys(REPORTERS) as ReporterSlug[]) {
    const { account, ...card } = REPORTERS[slug];
    const writer = Object.values(cast).find((actor) => account !== null && actor.role === "reporter");
    const { id } = await expected(slug, saveReporter(editor, { slug, ...card, accountId: writer?.id ?? null }, now));
    reporters[slug] = id;
    if (writer) writer.reporterId = id;
  }
  for (const person of PEOPLE) await expected(person.slug, savePerson(editor, person, now));
  return { sections, reporters } as Places;
}
