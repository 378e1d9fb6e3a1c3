import "server-only";
import { canEditNewsroom, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";

/** Every section as its form shows it, uncached, top sections before their own. */
export async function listDeskSections(actor: Actor | null) {
  if (!canEditNewsroom(actor)) return [];
  const fields = { slug: true, name: true, position: true, reportersMayPublish: true, commenting: true, _count: { select: { articles: true } } } as const;
  const orderBy = [{ position: "asc" as const }, { id: "asc" as const }];
  const tops = await db.section.findMany({
    where: { parentId: null },
    orderBy,
    select: { ...fields, subsections: { orderBy, select: fields } },
  });
  return tops.flatMap(({ subsections, ...top }) => [
    { ...top, parentSlug: null },
    ...subsections.map((sub) => ({ ...sub, parentSlug: top.slug })),
  ]);
}

export async function listDeskReporters(actor: Actor | null) {
  if (!canEditNewsroom(actor)) return [];
  return db.reporter.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { slug: true, name: true, title: true, email: true, beat: true, accountId: true, account: { select: { name: true } } },
  });
}

/** Accounts of the newsroom that may write under a byline, by name alone. */
export async function listWriters(actor: Actor | null) {
  if (!canEditNewsroom(actor)) return [];
  return db.account.findMany({
    where: { role: { in: ["reporter", "editor", "admin"] }, status: "active" },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

export async function listDeskPeople(actor: Actor | null) {
  if (!canEditNewsroom(actor)) return [];
  return db.person.findMany({
    orderBy: [{ name: "asc" }, { slug: "asc" }],
    select: { slug: true, name: true, aliases: true, role: true, summary: true, roles: true, isLinked: true, photo: { select: { id: true, key: true, width: true, height: true, widths: true, blur: true } }, _count: { select: { articles: true } } },
  });
}

/** Everyone whose name an article may be linked from, for whoever writes one. */
export async function listNames(actor: Actor | null) {
  if (!canWrite(actor)) return [];
  return db.person.findMany({ orderBy: [{ name: "asc" }, { slug: "asc" }], select: { slug: true, name: true, aliases: true, role: true, isLinked: true } });
}

/** Whether an address is in use already: saving it as new would change somebody else. */
export async function isTaken(actor: Actor | null, kind: "section" | "reporter" | "person", slug: string): Promise<boolean> {
  if (!canEditNewsroom(actor)) return false;
  const where = { slug };
  if (kind === "section") return (await db.section.count({ where })) > 0;
  return kind === "reporter" ? (await db.reporter.count({ where })) > 0 : (await db.person.count({ where })) > 0;
}
