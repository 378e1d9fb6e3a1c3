import "server-only";
import { isCommentId } from "@/lib/comments/rules";
import { db, type Transaction } from "@/lib/db";
import { NOT_FOUND, type Refusal, refuse } from "@/lib/result";
import { BLOCKING } from "@/lib/rights/rules";
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

/** Holds a comment's row until the transaction ends, so that no case about it begins or ends meanwhile. */
export const lockComment = (tx: Transaction, id: string) => tx.$queryRaw`SELECT id FROM comments WHERE id = ${id}::uuid FOR NO KEY UPDATE`;

/** What a comment is where nothing but a claim may hide it. */
export async function shownAs(tx: Transaction, id: string): Promise<"visible" | "blocked"> {
  await lockComment(tx, id);
  return (await tx.takedown.count({ where: { commentId: id, status: { in: [...BLOCKING] } } })) > 0 ? "blocked" : "visible";
}

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
