import "server-only";
import type { Actor } from "@/lib/access/role";
import { pageOf, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { appealUntil, BLOCKING } from "@/lib/rights/rules";
import type { CommentStatus } from "./rules";

export type OwnComment = Awaited<ReturnType<typeof listHistory>>["comments"][number];

const PAGE = 20;

/** One's own comments, the newest first, with what became of each. Without a status all but the withdrawn ones. */
export async function listHistory(actor: Actor, { status, before }: { status?: CommentStatus; before?: string }, now: Date) {
  const after = before === undefined ? null : readCursor(before, "row");
  const rows = await db.comment.findMany({
    where: {
      authorId: actor.id,
      status: status ?? { not: "withdrawn" },
      ...(after && { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.tie } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    select: {
      id: true,
      body: true,
      status: true,
      reason: true,
      likes: true,
      dislikes: true,
      createdAt: true,
      editedAt: true,
      sealedAt: true,
      article: { select: { number: true, title: true, status: true } },
      decidedAt: true,
      appeal: { select: { id: true, outcome: true } },
      takedowns: { where: { status: { in: [...BLOCKING] } }, orderBy: { number: "desc" }, take: 1, select: { number: true } },
      _count: { select: { replies: { where: { status: "visible" } } } },
    },
  });
  const { shown, next } = pageOf(rows, PAGE, ({ createdAt, id }) => ({ at: createdAt, tie: id }));
  const comments = shown.map(({ createdAt, editedAt, decidedAt, sealedAt, appeal, takedowns, article, _count, ...comment }) => ({
    ...comment,
    createdAt: isoKst(createdAt),
    isEdited: editedAt !== null,
    replyCount: _count.replies,
    /** Whether its author may still object to the removal, and whether they have. */
    mayAppeal: (appealUntil({ status: comment.status, decidedAt, sealedAt, appeal }) ?? now) > now,
    appeal: appeal && (appeal.outcome ?? ("waiting" as const)),
    takedownNumber: takedowns[0]?.number ?? null,
    article: article.status === "published" ? { number: article.number, title: article.title } : null,
  }));
  return { comments, next };
}

/** How many of one's own comments stand in each status but withdrawn. */
export async function countHistory(actor: Actor): Promise<Partial<Record<CommentStatus, number>>> {
  const groups = await db.comment.groupBy({ by: ["status"], where: { authorId: actor.id, status: { not: "withdrawn" } }, _count: true });
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]));
}
