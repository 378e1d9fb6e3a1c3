import { REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";
import type { ReportView } from "@/lib/moderation/case-read";
import type { QueuedComment } from "@/lib/moderation/read";
import { ACTS } from "@/lib/moderation/rules";

const chip = "rounded-full border px-2.5 py-0.5";
const plain = `${chip} border-rule bg-paper text-ink-2`;
const hot = `${chip} border-danger/30 bg-danger-wash text-danger`;

/** Reports listed in a row; the rest are a number. */
const SHOWN = 4;

/** Why it waits, in one sentence: the check, or the person. */
function holdSentence({ hold, acts }: QueuedComment): string {
  if (hold) return hold.why;
  const by = acts[0]?.act === "comment.hold" ? acts[0].by : null;
  return by ? `${by} 님이 보류했습니다.` : "운영자의 확인을 기다리는 댓글입니다.";
}

const trust = ({ accuracy, judged }: ReportView) => (accuracy === null ? "이력 없음" : `${judged}건 중 ${Math.round(accuracy * 100)}% 인정`);

/** Why a comment is in the queue, and what else speaks for or against it. */
export function Why({ comment }: { comment: QueuedComment }) {
  const { status, reason, reports, author, acts } = comment;
  const total = reports.reduce((sum, group) => sum + group.count, 0);
  const each = reports.flatMap((group) => group.reports);
  // A note says more than a bare reason.
  const shown = [...each].sort((a, b) => Number(b.note !== "") - Number(a.note !== "")).slice(0, SHOWN);
  const [last] = acts;
  const restricted = author.restrictions.some(({ isActive }) => isActive);
  return (
    <>
      <div className="flex flex-wrap gap-1.5 text-[12.5px]">
        {status === "removed" && reason && <span className={hot}>삭제 · {REASONS[reason]}</span>}
        {status === "held" && <span className={hot}>보류</span>}
        {total > 0 && (
          <span className={status === "removed" ? plain : hot}>
            신고 {total} · {reports.map((group) => (reports.length > 1 ? `${REASONS[group.reason]} ${group.count}` : REASONS[group.reason])).join(", ")}
          </span>
        )}
        {author.removedLately > 0 && <span className={plain}>최근 30일 삭제 {author.removedLately}건</span>}
        {restricted && <span className={plain}>제한 중인 작성자</span>}
        {last && (
          <span className={plain}>
            {stamp(last.at).slice(5, 16)} {ACTS[last.act]?.name ?? last.act} · {last.by ?? "시스템"}
          </span>
        )}
      </div>
      {status === "held" && <p className="mt-2 text-[13px] text-ink-2">{holdSentence(comment)}</p>}
      {shown.length > 0 && (
        <ul aria-label="신고" className="mt-2 grid gap-0.5 text-[13px] text-ink-2">
          {shown.map((report, index) => (
            <li key={index}>
              <span className="text-ink-3">
                {REASONS[report.reason]} · {report.by} ({trust(report)})
              </span>
              {report.note && ` “${report.note}”`}
            </li>
          ))}
          {total > shown.length && <li className="text-ink-3">그 밖의 신고 {total - shown.length}건</li>}
        </ul>
      )}
    </>
  );
}
