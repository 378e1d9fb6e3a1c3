import type { ReactNode } from "react";
import type { Life } from "@/lib/articles/life";
import type { ArticleStatus } from "@/lib/articles/rules";

const minute = (iso: string) => iso.slice(0, 16).replace("T", " ");

/** What whoever opens the article must know first: the other side's word, what is to happen by itself, and why it is closed. */
export function LifeNotes({ status, life, closed }: { status: ArticleStatus; life: Life; closed: string | null }) {
  const [last] = life.moves;
  const said = last && last.note && last.to === status && (status === "draft" || status === "inReview" || status === "approved") ? last : null;
  const withdrawal = life.moves.find(({ from, to }) => from === "published" && to === "withdrawn");
  return (
    <>
      {said && (
        <Bar tone="bg-mark-wash">
          <b className="font-semibold">{status === "draft" ? "데스크가 돌려보내며 남긴 말" : `${said.by ?? "데스크"} 님이 남긴 말`}</b>
          <span className="mt-0.5 block whitespace-pre-line">{said.note}</span>
        </Bar>
      )}
      {status === "withdrawn" && (
        <Bar tone="bg-danger-wash">
          <b className="font-semibold">철회한 기사입니다{withdrawal?.note ? ` — ${withdrawal.note}` : "."}</b>
          {withdrawal && (
            <span className="mt-0.5 block text-ink-2">
              {withdrawal.by ?? "예약대로"} · <time dateTime={withdrawal.at}>{minute(withdrawal.at)}</time>
            </span>
          )}
        </Bar>
      )}
      {life.isChangedSince && status === "inReview" && <Bar tone="bg-mark-wash">송고한 뒤에 글이 바뀌었습니다. 판 기록에서 달라진 곳을 볼 수 있습니다.</Bar>}
      {status === "scheduled" && life.publishAt && (
        <Bar tone="bg-accent-wash">
          <b className="font-semibold">{minute(life.publishAt)}에 발행됩니다.</b> 그때까지 저장된 글이 그대로 나갑니다.
        </Bar>
      )}
      {life.embargoUntil && status !== "published" && (
        <Bar tone="bg-danger-wash">
          <b className="font-semibold">엠바고 {minute(life.embargoUntil)}까지.</b> 그 전에는 데스크만 발행할 수 있습니다.
        </Bar>
      )}
      {life.withdrawAt && (status === "published" || status === "scheduled") && (
        <Bar tone="bg-danger-wash">
          <b className="font-semibold">{minute(life.withdrawAt)}에 철회됩니다.</b> 철회 사유: {life.withdrawAtReason}
        </Bar>
      )}
      {life.isBreaking && (
        <Bar tone="bg-danger-wash">
          <b className="font-semibold">속보</b>로 표시되어 있습니다.{life.breakingUntil ? ` ${minute(life.breakingUntil)}에 저절로 떨어집니다.` : ""}
        </Bar>
      )}
      {closed && <Bar tone="bg-wash">{closed}</Bar>}
    </>
  );
}

const Bar = ({ tone, children }: { tone: string; children: ReactNode }) => (
  <p className={`mx-4 mt-3 rounded-lg border border-rule px-4 py-2.5 text-[14px] min-[820px]:mx-10 ${tone}`}>{children}</p>
);
