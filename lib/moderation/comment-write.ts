import "server-only";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { isCommentId } from "@/lib/comments/rules";
import { db, type Transaction } from "@/lib/db";
import { NOT_FOUND, type Refusal, refuse } from "@/lib/result";
import type { Prisma } from "@/prisma/client/client";
import { explainStale } from "./rules";

/** Milliseconds to wait for a connection, and for the whole decision, on a busy machine. */
export const PATIENCE = { maxWait: 5_000, timeout: 10_000 };

/** The comment that a decision is about. */
export const findSubject = async (id: string) =>
  isCommentId(id)
    ? db.comment.findUnique({
        where: { id },
        select: {
          id: true,
          status: true,
          reason: true,
          openReports: true,
          dismissed: true,
          hold: true,
          decidedAt: true,
          sealedAt: true,
          author: { select: { id: true, name: true } },
          article: { select: { number: true, title: true } },
        },
      })
    : null;

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

/** The audit row of an act on a comment; `actor` is null where the site itself acted. */
export function recordAct(tx: Transaction, actor: Actor | null, id: string, verb: string, detail: Prisma.InputJsonObject, now: Date) {
  return record(tx, { actorId: actor?.id ?? null, act: `comment.${verb}`, subjectType: "comment", subjectId: id, detail, now });
}
