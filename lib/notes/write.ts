import "server-only";
import { canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { notify } from "@/lib/notices/write";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { listCallable, mayNote, type Notes, readNotes, subjectSelect } from "./read";
import { mentionsIn, MOST_NOTES } from "./rules";

const FULL = refuse("invalid", `한 기사의 메모는 ${MOST_NOTES}개까지 남길 수 있습니다.`);
type Written = { number: number; quote: string; text: string; parentId?: string };

/** Leaves a note on a paragraph, on the whole article, or under another note; tells whom it calls and whom it answers. */
export async function writeNote(actor: Actor | null, { number, quote, text, parentId }: Written, now: Date): Promise<Result<Notes>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const article = await db.article.findUnique({ where: { number }, select: subjectSelect });
  if (!article || !mayNote(actor, article)) return NOT_FOUND;
  const parent = parentId === undefined ? null : await db.articleNote.findUnique({ where: { id: parentId, articleId: article.id, parentId: null }, select: { id: true, byId: true, answers: { select: { byId: true } } } });
  if (parentId !== undefined && !parent) return NOT_FOUND;
  if ((await db.articleNote.count({ where: { articleId: article.id } })) >= MOST_NOTES) return FULL;

  await db.$transaction(async (tx) => {
    const people = await listCallable(tx, article);
    const called = mentionsIn(text, people);
    const { id } = await tx.articleNote.create({
      data: { articleId: article.id, parentId: parent?.id ?? null, quote: parent ? "" : quote, text, byId: actor.id, at: now },
      select: { id: true },
    });
    const talking = parent ? [parent.byId, ...parent.answers.map(({ byId }) => byId)] : [];
    const answered = people.filter((person) => talking.includes(person.id) && !called.includes(person.id)).map((person) => person.id);
    const detail = { number, title: article.title, noteId: parent?.id ?? id };
    for (const accountId of called) await notify(tx, { accountId, kind: "note", detail: { ...detail, step: "called" }, fromId: actor.id, now });
    for (const accountId of answered) await notify(tx, { accountId, kind: "note", detail: { ...detail, step: "answered" }, fromId: actor.id, now });
  });
  return done(await readNotes(article));
}

/** Closes a note that is dealt with, or opens it again; its answers go with it. */
export async function resolveNote(actor: Actor | null, { id, isResolved }: { id: string; isResolved: boolean }, now: Date): Promise<Result<Notes>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const note = await db.articleNote.findUnique({ where: { id, parentId: null }, select: { article: { select: subjectSelect } } });
  if (!note || !mayNote(actor, note.article)) return NOT_FOUND;
  await db.articleNote.updateMany({ where: { id, resolvedAt: isResolved ? null : { not: null } }, data: isResolved ? { resolvedAt: now, resolvedById: actor.id } : { resolvedAt: null, resolvedById: null } });
  return done(await readNotes(note.article));
}
