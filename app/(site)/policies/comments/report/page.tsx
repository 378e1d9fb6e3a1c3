import type { Metadata } from "next";
import { ReportTable } from "@/components/rights/report-table";
import { TextPage } from "@/components/site/text-page";
import { getModerationReport } from "@/lib/audit/report-read";
import { type ReasonKey, REASONS } from "@/lib/comments/rules";

export const metadata: Metadata = { title: "댓글 운영 보고서", alternates: { canonical: "/policies/comments/report" } };
export const ensureStatic = "navigation";

const REASON_KEYS = Object.keys(REASONS) as ReasonKey[];

function duration(minutes: number | null): string {
  if (minutes === null) return "–";
  if (minutes < 60) return `${minutes}분`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)}시간 ${minutes % 60}분` : `${Math.round(minutes / (24 * 60))}일`;
}

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`);

export default async function ModerationReportPage() {
  const { months } = await getModerationReport();
  return (
    <TextPage title="댓글 운영 보고서">
      <p>
        운영자가 댓글에 한 일을 달마다 셉니다. 고치거나 지울 수 없는 기록에서 그대로 센 것이며, 누구의 어떤 글인지는 담지 않습니다. 원칙은{" "}
        <a href="/policies/comments">댓글 운영 원칙</a>에 있습니다.
      </p>
      <h2>사유별 삭제</h2>
      <ReportTable
        caption="달마다 사유별로 삭제한 댓글 수"
        heads={[...REASON_KEYS.map((reason) => REASONS[reason]), "모두"]}
        rows={months.map(({ month, removed, removedInAll }) => ({ month, cells: [...REASON_KEYS.map((reason) => removed[reason]), removedInAll] }))}
      />
      <h2>보류와 처리 시간</h2>
      <ReportTable
        caption="달마다 보류했다가 공개하거나 삭제한 댓글과 처리에 걸린 시간"
        heads={["공개", "삭제", "공개한 비율", "처리 시간"]}
        rows={months.map(({ month, heldPassed, heldRemoved, medianMinutes }) => ({
          month,
          cells: [heldPassed, heldRemoved, share(heldPassed, heldPassed + heldRemoved), duration(medianMinutes)],
        }))}
      />
      <p className="text-[15px] text-ink-3">처리 시간은 보류되거나 처음 신고된 때부터 운영자가 결정할 때까지 걸린 시간의 가운뎃값입니다.</p>
      <h2>이의와 복구</h2>
      <ReportTable
        caption="달마다 들어온 이의와 그 결과"
        heads={["이의 신청", "삭제 유지", "복구", "이의 없이 복구"]}
        rows={months.map(({ month, appeals, restored }) => ({ month, cells: [appeals.filed, appeals.upheld, appeals.restored, Math.max(0, restored - appeals.restored)] }))}
      />
      <h2>권리침해 신고</h2>
      <ReportTable
        caption="달마다 들어온 권리침해 신고와 그 결과"
        heads={["신고", "임시조치", "조치하지 않음", "다시 공개", "삭제"]}
        rows={months.map(({ month, takedowns }) => ({
          month,
          cells: [takedowns.filed, takedowns.blocked, takedowns.rejected, takedowns.restored, takedowns.removed],
        }))}
      />
    </TextPage>
  );
}
