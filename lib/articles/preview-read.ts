import "server-only";
import { canChange } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { PhotoView } from "@/lib/photos/rules";
import { photoIds } from "./body";
import { photoSelect, readCards, standingCorrections } from "./card-read";
import { storedContent } from "./content-read";
import { printedLabel } from "./marks";
import { linkedPeople, linkPeople } from "./people-links";
import type { ArticleView } from "./read";
import { withoutEmpty } from "./rules";

const named = { select: { slug: true, name: true } } as const;

/** The working copy as readers would see it if it went out now; null when it is absent or not this person's to change. */
export async function getPreview(actor: Actor | null, number: number, now: Date): Promise<ArticleView | null> {
  const owned = await db.article.findUnique({ where: { number }, select: { createdById: true, reporters: { select: { reporterId: true } } } });
  if (!owned || !canChange(actor, { createdById: owned.createdById, reporterIds: owned.reporters.map(({ reporterId }) => reporterId) })) return null;
  return readPreview(number, now);
}

/** The same for whoever holds a link to it: whether they do is for the caller to know. */
export async function readPreview(number: number, now: Date): Promise<ArticleView | null> {
  const article = await db.article.findUnique({
    where: { number },
    select: {
      publishedAt: true,
      publishAt: true,
      changedAt: true,
      draft: { select: { content: true } },
      corrections: { ...standingCorrections, select: { kind: true, text: true, at: true } },
    },
  });
  if (!article?.draft) return null;
  const content = storedContent(article.draft.content);
  const [section, people, bylines] = await Promise.all([
    db.section.findUniqueOrThrow({ where: { id: content.sectionId }, select: { slug: true, name: true, parent: named } }),
    db.person.findMany({ select: { slug: true, name: true, aliases: true, isLinked: true, role: true } }),
    db.reporter.findMany({ where: { id: { in: content.reporterIds } }, select: { id: true, slug: true, name: true, title: true, email: true } }),
  ]);
  const { parent, ...own } = section;
  const body = withoutEmpty(linkPeople(content.body, people, content.nameChoices));
  const [photos, cards] = await Promise.all([
    db.photo.findMany({ where: { id: { in: photoIds(body) } }, select: photoSelect }),
    readCards(body, number),
  ]);
  return {
    ...content,
    number,
    body,
    section: own,
    topSection: parent ?? own,
    reporters: content.reporterIds.flatMap((id) => bylines.filter((reporter) => reporter.id === id).map(({ id: _, ...printed }) => printed)),
    people: linkedPeople(body).flatMap((slug) => people.filter((person) => person.slug === slug).map(({ name, role }) => ({ slug, name, role }))),
    photos: Object.fromEntries(photos.map((photo): [string, PhotoView] => [photo.id, photo])),
    cards,
    label: printedLabel(content),
    photo: null,
    hasChanges: false,
    publishedAt: isoKst(article.publishedAt ?? article.publishAt ?? now),
    updatedAt: article.changedAt && isoKst(article.changedAt),
    correction: article.corrections[0]?.kind ?? null,
    corrections: article.corrections.map(({ at, ...correction }) => ({ ...correction, at: isoKst(at) })),
  };
}
