"use client";
import type { ReactNode } from "react";
import type { CommentView } from "@/lib/comments/rules";
import { grouped } from "@/lib/korean/number";
import { CommentComposer } from "./comment-composer";
import { CommentRow } from "./comment-row";
import { useReading } from "./reading";
import { SortButtons } from "./sort-buttons";
import type { Thread as FirstPage } from "./thread-state";

type Props = { articleNumber: number; commenting: boolean; first: FirstPage; rules: ReactNode };

export function Thread({ articleNumber, commenting, first, rules }: Props) {
  const reading = useReading(articleNumber, first);
  const { thread, sort, isLoading, isSignedIn, acts } = reading;

  const row = (comment: CommentView): ReactNode => (
    <CommentRow articleNumber={articleNumber} comment={comment} commenting={commenting} reading={reading}>
      {comment.replies.length > 0 && (
        <ol aria-label="답글" className="mb-1 ml-4 border-l-2 border-rule pl-4 sm:ml-6.5 sm:pl-4.5">
          {comment.replies.map((reply) => (
            <li key={reply.id}>{row(reply)}</li>
          ))}
        </ol>
      )}
    </CommentRow>
  );

  return (
    <>
      <header className="mb-3.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="comments-heading" className="text-[19px] font-bold tracking-[-.02em]">
          댓글 <span className="tabular-nums text-accent">{grouped(thread.total)}</span>
        </h2>
        {thread.comments.length > 1 && <SortButtons sort={sort} onSort={(next) => void acts.show(next)} />}
      </header>
      {commenting ? (
        <CommentComposer articleNumber={articleNumber} isSignedIn={isSignedIn} onPosted={acts.take} />
      ) : (
        <p className="rounded-[10px] bg-wash px-4 py-3.5 text-[15px] text-ink-2">이 기사는 댓글을 받지 않습니다.</p>
      )}
      {rules}
      <p role="status" className="sr-only">
        {reading.said}
      </p>
      {thread.comments.length === 0 && commenting && (
        <p className="border-t border-rule py-10 text-center text-[15px] text-ink-2">아직 댓글이 없습니다. 첫 댓글을 남겨 주세요.</p>
      )}
      <ol aria-busy={isLoading} className={isLoading ? "opacity-60" : undefined}>
        {thread.comments.map((comment) => (
          <li key={comment.id} className="border-b border-rule">
            {row(comment)}
          </li>
        ))}
      </ol>
      {thread.next && (
        <button
          type="button"
          aria-disabled={isLoading}
          onClick={() => void acts.show(sort, thread.next ?? undefined)}
          className="mt-5 min-h-11 w-full cursor-pointer rounded-lg border border-rule text-[15px] font-semibold hover:bg-wash noscript:hidden"
        >
          {isLoading ? "불러오는 중…" : "댓글 더 보기"}
        </button>
      )}
    </>
  );
}
