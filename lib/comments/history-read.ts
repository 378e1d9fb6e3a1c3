import "server-only";
import type { Actor } from "@/lib/access/role";
import { pageOf, readCursor } from "@/lib/articles/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { CommentStatus } from "./rules";

export type History = Awaited<ReturnType<typeof listHistory>>;

const PAGE = 20;

/** One's own comments, the newest first, with what became of each. Without a status all but the withdrawn ones. */
export async function listHistory(actor: Actor, { status, before }: { status?: CommentStatus; before?: string } = {}) {
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
      appeal: { select: { outcome: true } },
      _count: { select: { replies: { where: { status: "visible" } } } },
    },
  });
  const { shown, next } = pageOf(rows, PAGE, ({ createdAt, id }) => ({ at: createdAt, tie: id }));
  const comments = shown.map(({ createdAt, editedAt, sealedAt, article, _count, ...comment }) => ({
    ...comment,
    createdAt: isoKst(createdAt),
    isEdited: editedAt !== null,
    isSealed: sealedAt !== null,
    replyCount: _count.replies,
    article: article.status === "published" ? { number: article.number, title: article.title } : null,
  }));
  return { comments, next };
}

/** How many of one's own comments stand in each status. */
export async function countHistory(actor: Actor): Promise<Partial<Record<CommentStatus, number>>> {
  const groups = await db.comment.groupBy({ by: ["status"], where: { authorId: actor.id }, _count: true });
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]));
}
