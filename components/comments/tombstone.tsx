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
      return (
        <>
          권리침해 신고가 들어와 임시로 가린 댓글입니다.{" "}
          <a href="/policies/takedown" className="text-[13px] whitespace-nowrap underline underline-offset-4">
            처리 절차
          </a>
        </>
      );
    default:
      return "작성자가 삭제한 댓글입니다.";
  }
}
