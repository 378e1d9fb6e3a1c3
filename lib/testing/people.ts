import type { Actor, Role } from "@/lib/access/role";
import { db } from "@/lib/db";
import { contentOf } from "./article-content";

/** An account of this role with a name of its own, as an actor. Reporters get a byline. */
export async function makeActor(role: Role, name = `${role}-${crypto.randomUUID().slice(0, 8)}`): Promise<Actor> {
  const account = await db.account.create({
    data: {
      email: `${crypto.randomUUID()}@test.test`,
      name,
      role,
      ...(role === "reporter" && { reporter: { create: { slug: crypto.randomUUID(), name, email: "byline@test.test" } } }),
    },
    select: { id: true, reporter: { select: { id: true } } },
  });
  return { id: account.id, name, role, reporterId: account.reporter?.id ?? null };
}

/** A subsection under a top section. */
export async function makeSection(options: { reportersMayPublish?: boolean } = {}) {
  const top = await db.section.create({ data: { slug: `top-${crypto.randomUUID()}`, name: "정치·사회" } });
  return db.section.create({ data: { slug: `sub-${crypto.randomUUID()}`, name: "정치", parentId: top.id, ...options } });
}

/** A published article with its working copy straight into the tables, for tests of other rooms. */
export async function makeArticle(options: { commenting?: boolean; status?: "draft" | "published" | "withdrawn" } = {}) {
  const section = await makeSection();
  return db.article.create({
    data: {
      title: "시험 기사",
      status: "published",
      publishedAt: new Date(),
      sectionId: section.id,
      topSectionId: section.parentId ?? section.id,
      draft: { create: { content: contentOf({ sectionId: section.id }) } },
      ...options,
    },
    select: { id: true, number: true },
  });
}
