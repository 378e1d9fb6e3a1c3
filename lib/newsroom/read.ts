import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { everything, person, reporter } from "@/lib/articles/tags";
import { db } from "@/lib/db";
import { isSlug } from "./rules";

const LIFE = { stale: 30, revalidate: 60, expire: 3600 };

/** Top sections with their subsections, in the newsroom's order. */
export async function listSections() {
  "use cache";
  cacheTag(everything());
  cacheLife(LIFE);
  const fields = { id: true, slug: true, name: true, reportersMayPublish: true } as const;
  const inOrder = [{ position: "asc" }, { id: "asc" }] as const;
  return db.section.findMany({
    where: { parentId: null },
    orderBy: [...inOrder],
    select: { ...fields, subsections: { select: fields, orderBy: [...inOrder] } },
  });
}

/** One section of either level: `parent` is null for a top section. */
export async function getSection(slug: string) {
  const tops = await listSections();
  for (const { subsections, ...top } of tops) {
    const found = top.slug === slug ? top : subsections.find((sub) => sub.slug === slug);
    if (found) return { ...found, parent: found === top ? null : top, top, subsections };
  }
  return null;
}

export async function getReporter(slug: string) {
  "use cache";
  cacheTag(everything(), reporter(slug));
  cacheLife(LIFE);
  if (!isSlug(slug)) return null;
  return db.reporter.findUnique({ where: { slug }, select: { slug: true, name: true, email: true, title: true, beat: true } });
}

export async function listReporters() {
  "use cache";
  cacheTag(everything());
  cacheLife(LIFE);
  return db.reporter.findMany({ select: { id: true, slug: true, name: true, title: true }, orderBy: [{ name: "asc" }, { id: "asc" }] });
}

/** A public figure's page: posts held, newest first as the newsroom wrote them, and a portrait. */
export async function getPerson(slug: string) {
  "use cache";
  cacheTag(everything(), person(slug));
  cacheLife(LIFE);
  if (!isSlug(slug)) return null;
  return db.person.findUnique({
    where: { slug },
    select: {
      slug: true,
      name: true,
      aliases: true,
      role: true,
      summary: true,
      roles: true,
      photo: { select: { id: true, key: true, width: true, height: true, widths: true, blur: true, focalX: true, focalY: true } },
    },
  });
}
