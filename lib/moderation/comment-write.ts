import "server-only";
import { isCommentId } from "@/lib/comments/rules";
import { db, type Transaction } from "@/lib/db";
import { NOT_FOUND, type Refusal, refuse } from "@/lib/result";
import type { Prisma } from "@/prisma/client/client";
import { explainStale } from "./rules";

/** Milliseconds to wait for a connection, and for the whole decision, on a busy machine. */
export const PATIENCE = { maxWait: 5_000, timeout: 10_000 };

const SUBJECT = {
  id: true,
  status: true,
  reason: true,
  openReports: true,
  dismissed: true,
  hold: true,
  decidedAt: true,
  editedAt: true,
  sealedAt: true,
  author: { select: { id: true, name: true } },
  article: { select: { number: true, title: true } },
} satisfies Prisma.CommentSelect;

/** The comment that a decision is about, as whoever decides sees it. */
export type Subject = Prisma.CommentGetPayload<{ select: typeof SUBJECT }>;

export const findSubject = async (id: string, tx: Transaction = db): Promise<Subject | null> =>
  isCommentId(id) ? tx.comment.findUnique({ where: { id }, select: SUBJECT }) : null;

export const findLastAct = (id: string) =>
  db.auditEntry.findFirst({
    where: { subjectType: "comment", subjectId: id },
    orderBy: { id: "desc" },
    select: { act: true, at: true, actorId: true, detail: true, actor: { select: { name: true } } },
  });

/** The refusal of someone who came second, with who came first. */
export async function stale(id: string): Promise<Refusal> {
  const [comment, last] = await Promise.all([findSubject(id), findLastAct(id)]);
  if (!comment) return NOT_FOUND;
  return refuse("stale", explainStale(comment.status, last?.actor ? { act: last.act, by: last.actor.name } : null));
}
