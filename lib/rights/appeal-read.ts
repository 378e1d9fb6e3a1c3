import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { pageOf, type Position, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { Prisma } from "@/prisma/client/client";
import { daysLeft } from "./rules";

const PAGE = 30;

type Order = { where: Prisma.AppealWhereInput; orderBy: Prisma.AppealOrderByWithRelationInput[] };

const soonestDue = (place: Position | null): Order => ({
  where: { decidedAt: null, ...(place && { dueAt: { gte: place.at }, OR: [{ dueAt: { gt: place.at } }, { id: { gt: place.tie } }] }) },
  orderBy: [{ dueAt: "asc" }, { id: "asc" }],
});
const latestAnswered = (place: Position | null): Order => ({
  where: { decidedAt: place ? { lte: place.at } : { not: null }, ...(place && { OR: [{ decidedAt: { lt: place.at } }, { id: { lt: place.tie } }] }) },
  orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
});

/** Objections that wait, the soonest due first, or those answered, the latest first. */
export async function listAppeals(actor: Actor | null, { isDone = false, cursor }: { isDone?: boolean; cursor?: string }, now: Date) {
  if (!canModerate(actor)) return { appeals: [], next: null };
  const place = readCursor(cursor, "row");
  const rows = await db.appeal.findMany({
    ...(isDone ? latestAnswered(place) : soonestDue(place)),
    take: PAGE + 1,
    select: {
      id: true,
      text: true,
      createdAt: true,
      dueAt: true,
      removedById: true,
      authorId: true,
      outcome: true,
      answer: true,
      decidedAt: true,
      decidedById: true,
      comment: {
        select: {
          id: true,
          body: true,
          reason: true,
          createdAt: true,
          decidedAt: true,
          author: { select: { name: true } },
          article: { select: { number: true, title: true } },
          parent: { select: { body: true, status: true, author: { select: { name: true } } } },
        },
      },
    },
  });
  const { shown, next } = pageOf(rows, PAGE, ({ decidedAt, dueAt, id }) => ({ at: decidedAt ?? dueAt, tie: id }));
  const names = await namesOf(shown.flatMap(({ removedById, decidedById }) => [removedById, decidedById]));
  const notes = await removalNotes(shown.map(({ comment }) => comment.id));
  return {
    appeals: shown.map(({ comment: { article, author, parent, ...comment }, ...row }) => ({
      id: row.id,
      text: row.text,
      at: isoKst(row.createdAt),
      dueAt: isoKst(row.dueAt),
      daysLeft: daysLeft(row.dueAt, now),
      isLate: row.dueAt <= now,
      removedBy: row.removedById ? (names.get(row.removedById) ?? null) : null,
      // The removal's own moderator, and whoever objects, only look on.
      mayDecide: row.decidedAt === null && row.removedById !== actor?.id && row.authorId !== actor?.id,
      outcome: row.outcome,
      answer: row.answer,
      decidedAt: row.decidedAt && isoKst(row.decidedAt),
      decidedBy: row.decidedById ? (names.get(row.decidedById) ?? null) : null,
      article,
      author: author.name,
      parent: parent && { name: parent.author.name, body: parent.status === "visible" ? parent.body : null },
      comment: {
        id: comment.id,
        body: comment.body,
        reason: comment.reason,
        note: notes.get(comment.id) ?? "",
        at: isoKst(comment.createdAt),
        removedAt: comment.decidedAt && isoKst(comment.decidedAt),
      },
    })),
    next,
  };
}

export type AppealView = Awaited<ReturnType<typeof listAppeals>>["appeals"][number];

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const rows = await db.account.findMany({ where: { id: { in: ids.filter((id) => id !== null) } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What moderators noted at a comment's latest removal. */
async function removalNotes(commentIds: string[]): Promise<Map<string, string>> {
  const rows = await db.auditEntry.findMany({
    where: { subjectType: "comment", subjectId: { in: commentIds }, act: "comment.remove" },
    orderBy: { id: "asc" },
    select: { subjectId: true, detail: true },
  });
  return new Map(rows.map(({ subjectId, detail }) => [subjectId, String((detail as { note?: string } | null)?.note ?? "")]));
}

