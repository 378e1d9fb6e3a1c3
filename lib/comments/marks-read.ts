import "server-only";
import { canPick } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { findArticle, rowSelect } from "./read";
import type { CommentView } from "./rules";
import { viewOf } from "./thread";

/**
 * What a reader's own browser adds to the public page: reactions, own and reported comments, own held ones, those of
 * people they have muted. Null when signed out or where the article is not public.
 */
export async function getMarks(actor: Actor | null, articleNumber: number) {
  const articleId = actor && (await findArticle(articleNumber));
  if (!actor || !articleId) return null;
  const comment = { articleId };
  const [reactions, reports, own, muted] = await Promise.all([
    db.reaction.findMany({ where: { accountId: actor.id, comment }, select: { commentId: true, kind: true } }),
    db.report.findMany({ where: { accountId: actor.id, comment }, select: { commentId: true } }),
    listOwnComments(actor, articleNumber),
    db.comment.findMany({ where: { articleId, status: "visible", author: { mutedBy: { some: { accountId: actor.id } } } }, select: { id: true } }),
  ]);
  return {
    reactions: Object.fromEntries(reactions.map(({ commentId, kind }) => [commentId, kind])),
    own: own.map(({ id }) => id),
    reported: reports.map(({ commentId }) => commentId),
    held: own.filter(({ status }) => status === "held"),
    muted: muted.map(({ id }) => id),
    mayPick: canPick(actor),
  };
}

/** A person's own comments under an article, the oldest first: the visible ones, and those that still wait. */
export async function listOwnComments(actor: Actor | null, articleNumber: number): Promise<CommentView[]> {
  if (!actor) return [];
  const rows = await db.comment.findMany({
    where: { authorId: actor.id, article: { number: articleNumber, status: "published" }, status: { in: ["visible", "held"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: rowSelect,
  });
  return rows.map((row) => viewOf(row, { mine: true }));
}
