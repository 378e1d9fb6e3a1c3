import { ROLE_NAMES } from "@/lib/access/role";
import { REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";
import { ACTS } from "@/lib/moderation/rules";
import type { QueuedComment } from "@/lib/moderation/read";

/** The author's record, and what was decided on this comment so far. */
export function CasePanel({ comment: { author, acts } }: { comment: QueuedComment }) {
  return (
    <>
      <h2 className="mb-2 text-sm font-bold">{author.name}</h2>
      <dl className="mb-5 grid grid-cols-[84px_1fr] gap-x-2 gap-y-1.5 text-ink-2 [&_dt]:text-ink-3">
        <dt>가입</dt>
        <dd className="tabular-nums">{stamp(author.joinedAt).slice(0, 10)}</dd>
        <dt>구분</dt>
        <dd>{ROLE_NAMES[author.role]}</dd>
        <dt>댓글</dt>
        <dd className="tabular-nums">{author.comments.toLocaleString("ko")}건</dd>
        <dt>최근 30일</dt>
        <dd className="tabular-nums">{author.removedLately ? `삭제 ${author.removedLately}건` : "삭제 없음"}</dd>
      </dl>
      <h2 className="mb-2 text-sm font-bold">처리 기록</h2>
      {acts.length === 0 ? (
        <p className="text-ink-3">아직 아무도 처리하지 않았습니다.</p>
      ) : (
        <ul>
          {acts.map(({ act, at, by, reason, note }) => (
            <li key={`${at} ${act}`} className="border-b border-rule py-1.5 text-ink-2">
              <time dateTime={at} className="tabular-nums">
                {stamp(at).slice(5, 16)}
              </time>{" "}
              {[ACTS[act]?.name ?? act, reason && REASONS[reason], by].filter(Boolean).join(" · ")}
              {note && <span className="mt-0.5 block text-ink-3">“{note}”</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
