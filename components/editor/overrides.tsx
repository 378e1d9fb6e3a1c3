"use client";
import { useId } from "react";
import type { Finding, Item } from "@/lib/articles/checklist";
import { LIMITS } from "@/lib/articles/rules";

type Reasons = Partial<Record<Item, string>>;
type Props = { findings: readonly Finding[]; reasons: Reasons; onReason: (item: Item, reason: string) => void };

/** What of the checklist is still open: to go back to, or to pass over with a reason that the log keeps. */
export function Overrides({ findings, reasons, onReason }: Props) {
  const items = [...new Set(findings.map(({ item }) => item))];
  if (items.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="font-semibold">고치지 않은 확인 항목</h3>
      <p className="text-[13.5px] text-ink-2">그대로 발행하려면 사유를 적어 주세요. 활동 기록에 남습니다.</p>
      <ul className="mt-2 grid gap-3">
        {items.map((item) => (
          <Reason key={item} findings={findings.filter((finding) => finding.item === item)} reason={reasons[item] ?? ""} onReason={(reason) => onReason(item, reason)} />
        ))}
      </ul>
    </section>
  );
}

type ReasonProps = { findings: readonly Finding[]; reason: string; onReason: (reason: string) => void };

function Reason({ findings, reason, onReason }: ReasonProps) {
  const id = useId();
  return (
    <li className="rounded-lg bg-mark-wash px-3 py-2">
      <label htmlFor={id} className="block font-semibold">
        {[...new Set(findings.map(({ message }) => message))].join(" ")}
      </label>
      <p id={`${id}-why`} className="text-[13px] text-ink-2">
        {findings[0]?.why}
      </p>
      <input id={id} aria-describedby={`${id}-why`} required maxLength={LIMITS.reason} placeholder="그대로 발행하는 사유" value={reason} onChange={(event) => onReason(event.target.value)} className="mt-1.5 h-9 w-full rounded-md border border-ink-3/80 bg-paper px-2.5" />
    </li>
  );
}
