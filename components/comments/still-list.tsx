"use client";
import type { CSSProperties } from "react";
import type { CommentView } from "@/lib/comments/rules";
import { namesIn } from "@/lib/comments/thread";
import { CommentList } from "./comment-list";
import { CommentRow } from "./comment-row";
import { PlainForms } from "./plain-forms";

type Props = { articleNumber: number; comments: CommentView[]; isOpen: boolean; isCalm: boolean };

const ROW = 130;
const LINE = 26;
/** Of a reply's column on a narrow phone. */
const SYLLABLES = 16;

/** About as high as a thread is on a phone, and rather more, in px. */
function heightOf({ body, replies }: CommentView): number {
  const lines = (body ?? "").split("\n").reduce((count, line) => count + Math.ceil(line.length / SYLLABLES), 0);
  return replies.reduce((height, reply) => height + heightOf(reply), ROW + LINE * lines);
}

/** The comments as everybody gets them in the page's HTML, with forms for a browser without JavaScript. */
export function StillList({ articleNumber, comments, isOpen, isCalm }: Props) {
  return (
    <div className="paint-late" style={{ "--late": `${comments.reduce((height, thread) => height + heightOf(thread), 0)}px` } as CSSProperties}>
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
    </div>
  );
}
