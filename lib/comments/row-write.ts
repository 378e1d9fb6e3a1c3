import "server-only";
import { db, type Transaction } from "@/lib/db";
import { refuse } from "@/lib/result";
import { type CommentStatus, isCommentId, type ReasonKey } from "./rules";

export const OWN = refuse("forbidden", "자신의 댓글에는 공감하거나 신고할 수 없습니다.");

export const findComment = async (id: string) =>
  isCommentId(id)
    ? db.comment.findUnique({
        where: { id },
        select: { authorId: true, status: true, article: { select: { number: true, status: true } } },
      })
    : null;

export const isPublic = ({ status, article }: { status: CommentStatus; article: { status: string } }) =>
  status === "visible" && article.status === "published";

/** Holds a visible comment's row until the transaction ends, so that its counts follow its reactions and reports one by one. */
export async function lockVisible(tx: Transaction, id: string) {
  const [row] = await tx.$queryRaw<{ likes: number; dislikes: number; openReports: number; dismissed: ReasonKey[]; isReaders: boolean }[]>`
    SELECT c.likes, c.dislikes, c."openReports", c.dismissed::text[] AS dismissed, a.role = 'reader' AS "isReaders"
    FROM comments c JOIN accounts a ON a.id = c."authorId"
    WHERE c.id = ${id}::uuid AND c.status = 'visible' FOR NO KEY UPDATE OF c`;
  return row;
}
