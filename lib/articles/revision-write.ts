import "server-only";
import { canChange, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { storedContent } from "./content-read";
import { saveDraft } from "./write";

type Asker = Actor | null;
type Named = { number: number; id: string };

/** The revision, if it is of this article and the article is the actor's to change. */
async function find(actor: Actor, { number, id }: Named) {
  const revision = await db.revision.findUnique({
    where: { id },
    select: { id: true, content: true, article: { select: { number: true, createdById: true, reporters: { select: { reporterId: true } } } } },
  });
  if (!revision || revision.article.number !== number) return null;
  const { createdById, reporters } = revision.article;
  return canChange(actor, { createdById, reporterIds: reporters.map((row) => row.reporterId) }) ? revision : null;
}

/** An earlier text becomes the newest version. Nothing of the history goes; a save that came in between comes first. */
export async function restoreRevision(actor: Asker, { number, id, baseVersion }: Named & { baseVersion: number }, now: Date) {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const revision = await find(actor, { number, id });
  if (!revision) return NOT_FOUND;
  return saveDraft(actor, { number, baseVersion, content: storedContent(revision.content) }, now, "restored");
}

/** A name by which a version is found again; an empty one takes it away. */
export async function nameRevision(actor: Asker, { number, id, name }: Named & { name: string }): Promise<Result<{ name: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const revision = await find(actor, { number, id });
  if (!revision) return NOT_FOUND;
  await db.revision.update({ where: { id: revision.id }, data: { name: name || null }, select: { id: true } });
  return done({ name });
}
