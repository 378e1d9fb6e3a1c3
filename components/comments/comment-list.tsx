import type { ReactNode } from "react";
import type { CommentView } from "@/lib/comments/rules";

/** Said once for all rows, which come by the dozen in the page's HTML. */
const LOOK = [
  "[&_article]:scroll-mt-20 [&_article]:rounded-sm [&_article]:outline-offset-2",
  "[&_header]:flex [&_header]:flex-wrap [&_header]:items-baseline [&_header]:gap-x-2.5 [&_header]:gap-y-0.5 [&_header]:text-[13px] [&_header]:text-ink-3",
  "[&_header>b]:text-sm [&_header>b]:font-semibold [&_header>b]:text-ink",
  "[&_header>i]:rounded-[5px] [&_header>i]:bg-accent-wash [&_header>i]:px-1.75 [&_header>i]:py-px [&_header>i]:text-xs [&_header>i]:font-semibold [&_header>i]:text-accent [&_header>i]:not-italic",
  "[&_header>a]:py-0.5 [&_header>a:hover]:underline",
  "[&_header+p]:mt-1.5 [&_header+p]:break-keep [&_header+p]:whitespace-pre-line [&_header+p]:[overflow-wrap:anywhere] [&_header~p]:mb-2",
  "[&_[data-acts]]:-mx-2.5 [&_[data-acts]]:flex [&_[data-acts]]:flex-wrap [&_[data-acts]]:items-center [&_[data-acts]]:gap-x-1 [&_[data-acts]]:text-[14px] [&_[data-acts]]:text-ink-3",
  "[&_[data-act]]:min-h-9 [&_[data-act]]:rounded-[7px] [&_[data-act]]:px-2.5 [&_[data-act]]:tabular-nums [&_[data-act]:enabled:hover]:bg-wash [&_[data-act]:enabled:hover]:text-ink [&_[data-act]:disabled]:cursor-default",
  "[&_[data-act][aria-pressed=true]]:font-semibold [&_[data-act][aria-pressed=true]]:text-accent",
  "noscript:[&_[data-act]]:pointer-events-none noscript:[&_[data-act]:not([aria-pressed])]:hidden",
].join(" ");

type Props = { comments: CommentView[]; children: (comment: CommentView, thread: CommentView, replies: ReactNode) => ReactNode };

/** An article's threads in their order; the child draws one comment and is given its drawn replies. */
export function CommentList({ comments, children: draw }: Props) {
  return (
    <ol className={LOOK}>
      {comments.map((thread) => (
        <li key={thread.id} className="border-b border-rule">
          {draw(
            thread,
            thread,
            thread.replies.length > 0 && (
              <ol aria-label="답글" className="mb-1 ml-4 border-l-2 border-rule pl-4 sm:ml-6.5 sm:pl-4.5">
                {thread.replies.map((reply) => (
                  <li key={reply.id}>{draw(reply, thread, null)}</li>
                ))}
              </ol>
            ),
          )}
        </li>
      ))}
    </ol>
  );
}
