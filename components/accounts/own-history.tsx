import type { OwnComment } from "@/lib/comments/history-read";
import { type CommentStatus, REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";

const STANDING: Partial<Record<CommentStatus, string>> = { held: "검토 중", blocked: "임시조치" };
const APPEALS = { waiting: "이의 신청을 검토하고 있습니다", upheld: "이의 신청 결과: 삭제 유지", restored: "이의 신청 결과: 다시 공개" };

const link = "underline underline-offset-4 hover:text-ink";

/** One's own comments, each with its place, what became of it and what can be done about that. */
export function OwnHistory({ comments }: { comments: OwnComment[] }) {
  return (
    <ol className="border-t border-rule">
      {comments.map(({ id, body, status, reason, createdAt, article, ...more }) => {
        const standing = status === "removed" ? `삭제됨 · ${REASONS[reason ?? "other"]}` : STANDING[status];
        return (
          <li key={id} className="border-b border-rule py-3.5">
            <p className={`break-keep whitespace-pre-line [overflow-wrap:anywhere] ${body === null ? "text-ink-3" : ""}`}>{body ?? "보관 기간이 지나 내용을 볼 수 없습니다."}</p>
            <p className="mt-1 flex flex-wrap gap-x-2.5 gap-y-0.5 text-[13px] text-ink-3">
              {standing && <b className="font-semibold text-mark">{standing}</b>}
              <time dateTime={createdAt}>{stamp(createdAt).slice(0, 16)}</time>
              {more.isEdited && <span>수정됨</span>}
              {status === "visible" && (
                <span className="tabular-nums">
                  공감 {more.likes} · 비공감 {more.dislikes} · 답글 {more.replyCount}
                </span>
              )}
              {article && (
                <a href={status === "visible" ? `/articles/${article.number}#comment-${id}` : `/articles/${article.number}`} className={link}>
                  {article.title}
                </a>
              )}
            </p>
            <p className="text-[13px] text-ink-2 not-empty:mt-1.5">
              {status === "held" && "운영자가 확인한 뒤 공개됩니다. 지금은 나에게만 보입니다."}
              {status === "blocked" && (
                <>
                  권리침해 신고가 들어와 임시로 가렸습니다.{" "}
                  {more.takedownNumber !== null && (
                    <a href={`/me/takedowns/${more.takedownNumber}`} className={link}>
                      자세히 보고 이의 제기하기
                    </a>
                  )}
                </>
              )}
              {(more.mayAppeal || more.appeal) && status === "removed" && (
                <a href={`/me/appeals/${id}`} className={link}>
                  {more.appeal ? APPEALS[more.appeal] : "이의 신청하기"}
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
