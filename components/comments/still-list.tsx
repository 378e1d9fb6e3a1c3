"use client";
import type { CommentView } from "@/lib/comments/rules";
import { namesIn } from "@/lib/comments/thread";
import { CommentList } from "./comment-list";
import { CommentRow } from "./comment-row";
import { PlainForms } from "./plain-forms";

type Props = { articleNumber: number; comments: CommentView[]; isOpen: boolean; isCalm: boolean };

/** The comments as everybody gets them in the page's HTML, with forms for a browser without JavaScript. */
export function StillList({ articleNumber, comments, isOpen, isCalm }: Props) {
  return (
    <CommentList comments={comments}>
      {(comment, thread, replies) => {
        const canReply = isOpen && thread.status === "visible";
        return (
          <CommentRow
            {...{ comment, canReply, isCalm }}
            names={namesIn(thread)}
            plain={<PlainForms articleNumber={articleNumber} id={comment.id} canReply={canReply && !comment.parentId} />}
          >
            {replies}
          </CommentRow>
        );
      }}
    </CommentList>
  );
}
