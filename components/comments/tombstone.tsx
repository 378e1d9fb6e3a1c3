import { type CommentView, REASONS } from "@/lib/comments/rules";

/** What stands where a comment was. */
export function Tombstone({ comment }: { comment: CommentView }) {
  switch (comment.status) {
    case "removed":
      return (
        <>
          운영 원칙에 따라 삭제된 댓글입니다. {comment.reason && <small className="text-[13px] whitespace-nowrap">사유: {REASONS[comment.reason]}</small>}
        </>
      );
    case "blocked":
      return "권리 침해 신고가 들어와 잠시 가린 댓글입니다.";
    default:
      return "작성자가 삭제한 댓글입니다.";
  }
}
