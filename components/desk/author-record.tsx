import { ROLE_NAMES } from "@/lib/access/role";
import { REASONS } from "@/lib/comments/rules";
import { dayOf } from "@/lib/korean/time";
import type { QueuedComment } from "@/lib/moderation/read";
import { accuracyOf } from "@/lib/moderation/weights";

const many = (count: number) => `${count.toLocaleString("ko")}건`;

/** An author in numbers. */
export function AuthorRecord({ author }: { author: QueuedComment["author"] }) {
  const { name, role, joinedAt, comments, removed, removedLately, reportsUpheld, reporting } = author;
  const accuracy = accuracyOf(reporting);
  const total = removed.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h2>{name}</h2>
      <dl className="grid grid-cols-[76px_minmax(0,1fr)] gap-x-2 gap-y-1.5 text-ink-2 tabular-nums [&_dt]:text-ink-3">
        <dt>가입</dt>
        <dd>{dayOf(joinedAt)}</dd>
        <dt>구분</dt>
        <dd>{ROLE_NAMES[role]}</dd>
        <dt>댓글</dt>
        <dd>{many(comments)}</dd>
        <dt>삭제됨</dt>
        <dd>
          {total === 0 ? "없음" : `${many(total)} (${removed.map(({ reason, count }) => `${REASONS[reason]} ${count}`).join(", ")})`}
          {removedLately > 0 && <span className="block text-ink-3">최근 30일 {many(removedLately)}</span>}
        </dd>
        <dt>받은 신고</dt>
        <dd>{reportsUpheld > 0 ? `${many(reportsUpheld)} 인정` : "인정된 것 없음"}</dd>
        <dt>한 신고</dt>
        <dd>{accuracy === null ? "판단된 것 없음" : `${many(reporting.upheld + reporting.dismissed)} 중 ${Math.round(accuracy * 100)}% 인정`}</dd>
      </dl>
    </section>
  );
}
