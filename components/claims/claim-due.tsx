import type { Urgency } from "@/lib/corrections/deadlines";

const TONES: Record<Urgency, string> = { overdue: "font-semibold text-danger", soon: "font-semibold text-accent", later: "text-ink-3" };

/** By when a claim must be answered, in words as much as in colour. */
export const ClaimDue = ({ by, urgency }: { by: string; urgency: Urgency }) => (
  <span className={TONES[urgency]}>
    {urgency === "overdue" && "기한이 지났습니다 · "}
    {urgency === "soon" && "기한이 다 되었습니다 · "}
    <span className="tabular-nums">{by}</span>까지 답
  </span>
);
