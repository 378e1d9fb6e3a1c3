import "server-only";
import { canChange, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db, type Transaction } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { done, FORBIDDEN, NOT_FOUND, type Result, SIGN_IN_REQUIRED } from "@/lib/result";

export const subjectSelect = { id: true, number: true, title: true, createdById: true, reporters: { select: { reporterId: true, reporter: { select: { accountId: true } } } } } as const;
type Subject = { createdById: string | null; reporters: { reporterId: number; reporter: { accountId: string | null } }[] };

export const mayNote = (actor: Actor, { createdById, reporters }: Subject) => canChange(actor, { createdById, reporterIds: reporters.map(({ reporterId }) => reporterId) });

/** Whom a note may call: those who may open the article. */
export function listCallable(tx: Transaction, { createdById, reporters }: Subject) {
  const writers = [createdById, ...reporters.map(({ reporter }) => reporter.accountId)].filter((id) => id !== null);
  return tx.account.findMany({
    where: { status: "active", OR: [{ role: { in: ["editor", "admin"] } }, { role: "reporter", id: { in: writers } }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

const noteSelect = { id: true, parentId: true, quote: true, text: true, at: true, resolvedAt: true, by: { select: { name: true } } } as const;

/** An article's notes, the oldest first, answers under theirs. */
export async function readNotes(article: Subject & { id: string }) {
  const [rows, people] = await Promise.all([
    db.articleNote.findMany({ where: { articleId: article.id }, orderBy: [{ at: "asc" }, { id: "asc" }], select: noteSelect }),
    listCallable(db, article),
  ]);
  const notes = rows.map(({ by, at, resolvedAt, ...row }) => ({ ...row, by: by?.name ?? "탈퇴한 사람", at: isoKst(at), isResolved: resolvedAt !== null }));
  return { people, threads: notes.filter(({ parentId }) => parentId === null).map((note) => ({ ...note, answers: notes.filter(({ parentId }) => parentId === note.id) })) };
}

export type Notes = Awaited<ReturnType<typeof readNotes>>;
export type Thread = Notes["threads"][number];

export async function askNotes(actor: Actor | null, { number }: { number: number }): Promise<Result<Notes>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const article = await db.article.findUnique({ where: { number }, select: subjectSelect });
  return article && mayNote(actor, article) ? done(await readNotes(article)) : NOT_FOUND;
}
