"use client";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { hideAll } from "@/lib/moderation/actions";
import type { QueuedComment } from "@/lib/moderation/read";
import { TYPED_OVER } from "@/lib/moderation/rules";
import { ConfirmDialog } from "./confirm-dialog";
import { box, ReasonSelect } from "./reason-select";

const SPANS = [1, 7, 30, 365] as const;

type Props = { author: QueuedComment["author"]; reason: ReasonKey | null; onClose: () => void };

/** Removes all that an author wrote lately: first how many they are, then, past twenty, the number typed. */
export function HideDialog({ author, reason: first, onClose }: Props) {
  const [days, setDays] = useState<number>(7);
  const [reason, setReason] = useState<ReasonKey>(first ?? "abuse");
  const [count, setCount] = useState<number | null>(null);
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const id = useId();
  const needsTyping = count !== null && count > TYPED_OVER;

  const ask = async (typed?: number) => {
    setBusy(true);
    const answer = await hideAll({ accountId: author.id, days, reason, typed }).catch(() => null);
    setBusy(false);
    if (!answer?.ok) {
      // The number may have changed meanwhile: it is asked for anew.
      setCount(null);
      return setRefusal(answer?.message ?? "서버에 닿지 못했습니다. 다시 시도해 주세요.");
    }
    const { value } = answer;
    setRefusal(null);
    if (typed === undefined) return setCount(value.count);
    router.refresh();
    if (value.refused.length === 0) return onClose();
    setCount(null);
    setRefusal(`${value.decided.length}개를 삭제했고 ${value.refused.length}개는 처리하지 못했습니다. ${value.refused[0]!.message}`);
  };
  const agree = () => {
    if (count === null) return void ask();
    if (count === 0) return onClose();
    if (needsTyping && typed.trim() !== String(count)) return setRefusal(`숫자 ${count}, 그대로 적어 주세요.`);
    void ask(count);
  };
  const change = (apply: () => void) => {
    apply();
    setCount(null);
  };

  return (
    <ConfirmDialog
      title={`${author.name} 님의 최근 댓글 모두 삭제`}
      yes={count === null ? "몇 개인지 보기" : count === 0 ? "닫기" : `${count}개 삭제`}
      isDangerous={Boolean(count)}
      isBusy={isBusy}
      refusal={refusal}
      onYes={agree}
      onClose={onClose}
    >
      <div className="flex flex-wrap gap-3">
        <label className="grid gap-1 text-[13px] font-semibold">
          기간
          <select value={days} onChange={(event) => change(() => setDays(Number(event.target.value)))} className={`${box} font-normal`}>
            {SPANS.map((span) => (
              <option key={span} value={span}>
                최근 {span}일
              </option>
            ))}
          </select>
        </label>
        <ReasonSelect reason={reason} onChoose={(next) => change(() => setReason(next))} />
      </div>
      <p role="status" className="mt-3">
        {count === null
          ? "공개된 것과 보류된 것을 모두 지웁니다. 하나하나 작성자에게 알립니다."
          : count === 0
            ? "그 기간에 지울 댓글이 없습니다."
            : `댓글 ${count}개를 ‘${REASONS[reason]}’ 사유로 삭제합니다.`}
      </p>
      {needsTyping && (
        <label htmlFor={id} className="mt-3 grid gap-1 text-[13px] font-semibold">
          계속하려면 {count}, 이 숫자를 적어 주세요.
          <input id={id} inputMode="numeric" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} className={`${box} w-32 font-normal tabular-nums`} />
        </label>
      )}
    </ConfirmDialog>
  );
}
