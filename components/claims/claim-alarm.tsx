import { Link } from "@/components/desk/link";

/** Claims that the law wants answered now. */
export const ClaimAlarm = ({ overdue, soon }: { overdue: number; soon: number }) => (
  <section aria-label="정정 청구 경보" className="mb-6 rounded-lg border border-danger bg-danger-wash px-4 py-2.5 print:hidden">
    <Link href="/desk/corrections" className="font-semibold text-danger">
      {overdue > 0 && `답할 기한이 지난 정정·반론 청구가 ${overdue}건 있습니다. `}
      {soon > 0 && `내일까지 답해야 하는 청구가 ${soon}건 있습니다.`}
    </Link>
  </section>
);
