import { Link } from "@/components/desk/link";
import { REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";
import type { AppealView } from "@/lib/rights/appeal-read";
import { AppealDecision } from "./appeal-decision";

const minute = (iso: string) => stamp(iso).slice(0, 16);

/** One objection: the removed words in their thread, why they went and who took them, and what the author says. */
export function AppealCase({ appeal }: { appeal: AppealView }) {
  const { article, comment, parent } = appeal;
  return (
    <article aria-label={`${appeal.author} 님의 이의`} className="mb-5 max-w-3xl rounded-xl border border-rule p-5">
      <header className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-[13px] text-ink-3">
        <b className="text-sm text-ink">{appeal.author}</b>
        <span>{minute(appeal.at)} 신청</span>
        {appeal.decidedAt === null ? (
          <span className={`font-semibold ${appeal.isLate ? "text-danger" : appeal.daysLeft <= 1 ? "text-mark" : "text-ink-2"}`}>
            {appeal.isLate ? `기한이 지났습니다 · ${minute(appeal.dueAt)}` : `${minute(appeal.dueAt)}까지 · ${appeal.daysLeft}일 남음`}
          </span>
        ) : (
          <span className="font-semibold text-ink-2">{appeal.outcome === "restored" ? "복구" : "삭제 유지"}</span>
        )}
      </header>
      <Link href={`/articles/${article.number}`} className="text-[13px] text-ink-3 underline-offset-2 hover:underline">
        {article.title}
      </Link>
      {parent && (
        <p className="mt-2 border-l-2 border-rule pl-3 text-[13px] whitespace-pre-line text-ink-3">
          {parent.name}: {parent.body ?? "지금은 볼 수 없는 댓글"}
        </p>
      )}
      <blockquote className="mt-2 rounded-lg bg-wash px-3.5 py-2.5 text-[15px] whitespace-pre-line">{comment.body ?? "봉인된 글"}</blockquote>
      <p className="mt-2 text-[13px] text-ink-2">
        {comment.reason && <b>{REASONS[comment.reason]}</b>} · {appeal.removedBy ?? "알 수 없는 운영자"}
        {comment.removedAt && ` · ${minute(comment.removedAt)} 삭제`}
        {comment.note && ` · “${comment.note}”`}
      </p>
      <h2 className="mt-4 text-[13px] font-semibold text-ink-3">이의</h2>
      <p className="text-[15px] whitespace-pre-line">{appeal.text}</p>
      {appeal.answer && (
        <>
          <h2 className="mt-4 text-[13px] font-semibold text-ink-3">
            {appeal.decidedBy ?? "운영자"}의 답{appeal.decidedAt && ` · ${minute(appeal.decidedAt)}`}
          </h2>
          <p className="text-[15px] whitespace-pre-line">{appeal.answer}</p>
        </>
      )}
      {appeal.decidedAt === null && (
        <div className="mt-4 border-t border-rule pt-4">
          {appeal.mayDecide ? <AppealDecision id={appeal.id} /> : <p className="text-ink-2">이 댓글을 삭제했거나 이의를 신청한 사람은 결정할 수 없습니다. 다른 운영자가 처리합니다.</p>}
        </div>
      )}
    </article>
  );
}
