import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { photoSelect } from "@/lib/articles/card-read";
import { everything } from "@/lib/articles/tags";
import { db } from "@/lib/db";
import { getSection } from "@/lib/newsroom/read";
import { findArticles, sampleEdges, type Search } from "./found-read";
import type { Query } from "./query";

export type { Hit } from "./found-read";
export type Named = Awaited<ReturnType<typeof listNamed>>[number];

async function listEdges() {
  "use cache";
  cacheTag(everything());
  cacheLife("hours");
  return sampleEdges();
}

type Wanted = Omit<Search, "sectionId" | "edges"> & { section?: string };

/** A page of results; a section nobody has sets no bound. */
export async function searchArticles({ section, ...wanted }: Wanted, now: Date) {
  const [edges, place] = await Promise.all([listEdges(), section === undefined ? null : getSection(section)]);
  return findArticles({ ...wanted, edges, ...(place && { sectionId: place.id }) }, now);
}

const NAMED = 3;

/** Public figures and reporters whom the query names; of a single word, also the figures whose names begin with it. */
export async function listNamed({ text, words }: Query) {
  const typed = text.toLowerCase();
  const spelled = [...new Set([typed, typed.replaceAll(" ", ""), ...typed.split(" "), ...words])];
  const beginning = words.length === 1 && words[0]!.length > 1 ? words[0]! : null;
  const [ids, reporters] = await Promise.all([
    db.$queryRaw<{ id: number }[]>`
      SELECT id FROM people
      WHERE "isLinked" AND (lower(name) = ANY (${spelled}::text[]) OR starts_with(lower(name), ${beginning}::text)
        OR EXISTS (SELECT FROM unnest(aliases) alias WHERE lower(alias) = ANY (${spelled}::text[])))
      ORDER BY name, id LIMIT ${NAMED}::int`,
    db.reporter.findMany({ where: { name: { in: spelled } }, orderBy: { id: "asc" }, take: NAMED, select: { slug: true, name: true, title: true, beat: true } }),
  ]);
  const people = await db.person.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { slug: true, name: true, role: true, summary: true, photo: { select: photoSelect } },
  });
  return [
    ...people.map(({ slug, ...person }) => ({ ...person, kind: "인물", href: `/people/${slug}` })),
    ...reporters.map(({ slug, name, title, beat }) => ({ name, role: title, summary: beat, photo: null, kind: "기자", href: `/reporters/${slug}` })),
  ];
}
