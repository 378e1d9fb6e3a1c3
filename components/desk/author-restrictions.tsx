"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { reach } from "@/components/ui/reach";
import { REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";
import type { QueuedComment } from "@/lib/moderation/read";
import { liftRestriction } from "@/lib/restrictions/actions";
import { nameStep, RESTRICTIONS } from "@/lib/restrictions/rules";
import { ActButton } from "./act-button";

type Author = QueuedComment["author"];
const day = (iso: string) => stamp(iso).slice(2, 16);

const stateOf = ({ kind, until, liftedAt, isActive }: Author["restrictions"][number]) => {
  if (liftedAt) return `${day(liftedAt)}에 풀림`;
  if (kind === "warn") return "";
  return isActive ? (until ? `${day(until)}까지` : "풀 때까지") : "끝남";
};

/** What an author was told and kept from, the latest first, and the next step. */
export function AuthorRestrictions({ author, onRestrict, onHide }: { author: Author; onRestrict: () => void; onHide: () => void }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const router = useRouter();
  const { restrictions, suggestion, canBeRestricted } = author;

  const lift = async (id: string) => {
    setBusy(id);
    const answer = await reach(liftRestriction({ id }));
    setBusy(null);
    setRefusal(answer.ok ? null : answer.message);
    router.refresh();
  };

  return (
    <section>
      <h2>제한</h2>
      {restrictions.length === 0 && <p className="text-ink-3">받은 제한이 없습니다.</p>}
      <ul>
        {restrictions.map((step) => (
          <li key={step.id} className="flex items-start justify-between gap-2 border-b border-rule py-1.5 text-ink-2">
            <span className="min-w-0">
              <b className={`font-semibold ${step.isActive ? "text-danger" : "text-ink"}`}>{RESTRICTIONS[step.kind]}</b>{" "}
              {[stateOf(step), REASONS[step.reason]].filter(Boolean).join(" · ")}
              <span className="block text-ink-3 tabular-nums">
                {day(step.at)} · {step.by ?? "시스템"}
              </span>
            </span>
            {step.isActive && (
              <ActButton isBusy={busy === step.id} onPress={() => lift(step.id)}>
                풀기
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="mt-2 text-danger empty:hidden">
        {refusal}
      </p>
      {canBeRestricted ? (
        <>
          <p className="mt-2 text-ink-3">다음 단계 제안: {nameStep(suggestion)}</p>
          <div className="mt-2 flex flex-wrap gap-1.5">
            <ActButton onPress={onRestrict}>제한하기…</ActButton>
            <ActButton tone="danger" onPress={onHide}>
              최근 댓글 모두 삭제…
            </ActButton>
          </div>
        </>
      ) : (
        <p className="mt-2 text-ink-3">편집국 사람은 여기서 제한하지 않습니다.</p>
      )}
    </section>
  );
}
