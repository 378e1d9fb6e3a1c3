import { type CommentStatus, REASONS, type ReasonKey } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";

type Own = {
  id: string;
  body: string | null;
  status: CommentStatus;
  reason: ReasonKey | null;
  createdAt: string;
  article: { number: number; title: string } | null;
};

const STANDING: Partial<Record<CommentStatus, string>> = { held: "검토 중", blocked: "임시조치" };

/** One's own last comments, each with its place and what became of it. */
export function OwnComments({ comments, total }: { comments: Own[]; total: number }) {
  if (total === 0) return <p className="text-[15px] text-ink-2">아직 쓴 댓글이 없습니다.</p>;
  return (
    <>
      <ol className="border-t border-rule">
        {comments.map(({ id, body, status, reason, createdAt, article }) => {
          const standing = status === "removed" ? `삭제됨 · ${REASONS[reason ?? "other"]}` : STANDING[status];
          return (
            <li key={id} className="border-b border-rule py-3.5">
              <p className="whitespace-pre-line">{body ?? "보관 기간이 지나 내용을 볼 수 없습니다."}</p>
              <p className="mt-1 flex flex-wrap gap-x-2.5 text-[13px] text-ink-3">
                {standing && <b className="font-[650] text-mark">{standing}</b>}
                <time dateTime={createdAt}>{stamp(createdAt).slice(0, 16)}</time>
                {article && (
                  <a href={`/articles/${article.number}#comment-${id}`} className="underline underline-offset-4 hover:text-ink">
                    {article.title}
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      {total > comments.length && <p className="mt-3 text-sm text-ink-3">최근 {comments.length}개입니다. 모두 {total}개이고, 내려받은 파일에 다 들어 있습니다.</p>}
    </>
  );
}
