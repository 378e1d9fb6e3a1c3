import { REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";
import { ACTS } from "@/lib/moderation/rules";
import type { QueuedComment } from "@/lib/moderation/read";

const chip = "rounded-full border px-2.5 py-0.5";
const plain = `${chip} border-rule bg-paper text-ink-2`;
const hot = `${chip} border-danger/30 bg-danger-wash text-danger`;

/** Why a comment is in the queue, and what else speaks for or against it. */
export function Why({ comment: { status, reason, reports, author, acts } }: { comment: QueuedComment }) {
  const total = reports.reduce((sum, group) => sum + group.count, 0);
  const [last] = acts;
  const notes = reports.flatMap((group) => group.notes.map((note) => ({ note, label: REASONS[group.reason] })));
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
        {last && (
          <span className={plain}>
            {stamp(last.at).slice(5, 16)} {ACTS[last.act]?.name ?? last.act} · {last.by ?? "시스템"}
          </span>
        )}
      </div>
      {notes.length > 0 && (
        <ul className="mt-2 text-[13px] text-ink-2">
          {notes.slice(0, 5).map(({ note, label }, index) => (
            <li key={index}>
              <span className="text-ink-3">{label}</span> “{note}”
            </li>
          ))}
          {notes.length > 5 && <li className="text-ink-3">그 밖의 메모 {notes.length - 5}건</li>}
        </ul>
      )}
    </>
  );
}
