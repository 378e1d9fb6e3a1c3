import "server-only";
import { canModerate, canRestrict } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { readHold } from "@/lib/comments/checks/hold";
import { isCommentId } from "@/lib/comments/rules";
import { pageOf, type Position, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import { recordsOf } from "./author-read";
import { listActsOf, listReportsOf } from "./case-read";
import { contextsOf } from "./context-read";
import { changedAt, type Queue } from "./rules";

const PAGE = 30;

const REPORTED = { status: "visible", openReports: { gt: 0 } } satisfies Prisma.CommentWhereInput;

// The bare bound beside the OR lets PostgreSQL start reading its index at the cursor.
const after = (field: "reportedAt" | "createdAt", place: Position | null): Prisma.CommentWhereInput =>
  place ? { [field]: { gte: place.at }, OR: [{ [field]: { gt: place.at } }, { id: { gt: place.tie } }] } : {};
const before = (field: "decidedAt" | "createdAt", place: Position | null): Prisma.CommentWhereInput =>
  place ? { [field]: { lte: place.at }, OR: [{ [field]: { lt: place.at } }, { id: { lt: place.tie } }] } : {};

const PAGES: Record<Queue, (place: Position | null) => Pick<Prisma.CommentFindManyArgs, "where" | "orderBy">> = {
  reported: (place) => ({ where: { ...REPORTED, ...after("reportedAt", place) }, orderBy: [{ reportedAt: "asc" }, { id: "asc" }] }),
  held: (place) => ({ where: { status: "held", ...after("createdAt", place) }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] }),
  new: (place) => ({ where: { status: "visible", ...before("createdAt", place) }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] }),
  removed: (place) => ({ where: { status: "removed", ...before("decidedAt", place) }, orderBy: [{ decidedAt: "desc" }, { id: "desc" }] }),
};

const ORDERED_BY = { reported: "reportedAt", held: "createdAt", new: "createdAt", removed: "decidedAt" } as const satisfies Record<Queue, string>;

const select = {
  id: true,
  body: true,
  status: true,
  reason: true,
  likes: true,
  dislikes: true,
  hold: true,
  createdAt: true,
  reportedAt: true,
  decidedAt: true,
  editedAt: true,
  author: { select: { id: true, name: true, role: true, createdAt: true } },
  article: { select: { number: true, title: true, section: { select: { name: true } } } },
} satisfies Prisma.CommentSelect;

type Row = Prisma.CommentGetPayload<{ select: typeof select }>;

/** One page of a queue, in the order it should be worked through. Never an e-mail address. */
export async function listQueue(actor: Actor | null, { queue, cursor }: { queue: Queue; cursor?: string }, now = new Date()) {
  if (!actor || !canModerate(actor)) return { comments: [], next: null };
  const rows = await db.comment.findMany({ ...PAGES[queue](readCursor(cursor, "row")), take: PAGE + 1, select });
  const { shown, next } = pageOf(rows, PAGE, (row) => ({ at: row[ORDERED_BY[queue]] ?? row.createdAt, tie: row.id }));
  return { comments: await withCase(shown, queue, actor, now), next };
}

export type QueuedComment = Awaited<ReturnType<typeof withCase>>[number];

async function withCase(rows: Row[], queue: Queue, viewer: Actor, now: Date) {
  const ids = rows.map((row) => row.id);
  const [reports, acts, records, contexts] = await Promise.all([
    listReportsOf(ids, queue === "removed" ? "all" : "open", now),
    listActsOf(ids),
    recordsOf(rows.map((row) => row.author.id), now),
    contextsOf(ids),
  ]);
  return rows.map(({ author, article, createdAt, reportedAt: _, decidedAt, editedAt, hold, ...row }) => {
    const context = contexts.get(row.id) ?? [];
    const parent = context.find(({ place }) => place === "parent");
    return {
      ...row,
      createdAt: createdAt.toISOString(),
      /** What a decision has to have seen. */
      seen: changedAt({ decidedAt, editedAt }),
      hold: row.status === "held" ? readHold(hold) : null,
      author: {
        id: author.id,
        name: author.name,
        role: author.role,
        joinedAt: author.createdAt.toISOString(),
        canBeRestricted: canRestrict(viewer, author),
        ...records.get(author.id)!,
      },
      article: { number: article.number, title: article.title, section: article.section.name },
      answers: parent ? { name: parent.name, body: parent.body, isPublic: parent.status === "visible" } : null,
      context,
      reports: reports.get(row.id) ?? [],
      acts: acts.get(row.id) ?? [],
    };
  });
}

/** Who did what to a comment and when, the latest first. */
export async function listActs(actor: Actor | null, commentId: string) {
  if (!canModerate(actor) || !isCommentId(commentId)) return [];
  return (await listActsOf([commentId])).get(commentId) ?? [];
}
