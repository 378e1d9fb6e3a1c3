import type { CommentView } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";

/** One's own comments under an article, each with a form that withdraws it. */
export function OwnComments({ comments }: { comments: CommentView[] }) {
  return (
    <section aria-labelledby="own" className="mt-10 border-t-2 border-rule-strong pt-4">
      <h2 id="own" className="mb-1 text-[17px] font-bold">
        이 기사에 쓴 내 댓글
      </h2>
      <ul>
        {comments.map(({ id, body, createdAt, status }) => (
          <li key={id} className="flex items-start justify-between gap-4 border-b border-rule py-3.5">
            <div className="min-w-0">
              <p className="break-keep whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>
              <p className="mt-1 text-[13px] text-ink-3">
                {stamp(createdAt)}
                {status === "held" && " · 검토 중"}
              </p>
            </div>
            <form method="post" action={`/api/comments/${id}`}>
              <input type="hidden" name="_method" value="delete" />
              <button className="min-h-9 cursor-pointer rounded-[7px] border border-rule px-3 text-[14px] whitespace-nowrap text-ink-2 hover:bg-wash">삭제</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
