"use client";
import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState } from "react";
import { reach } from "@/components/ui/reach";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { hideAll } from "@/lib/moderation/actions";
import type { QueuedComment } from "@/lib/moderation/read";
import { MAX_BULK, TYPED_OVER } from "@/lib/moderation/rules";
import { ConfirmDialog } from "./confirm-dialog";
import { box, ReasonSelect } from "./reason-select";

const SPANS = [1, 7, 30, 365] as const;

type Props = { author: QueuedComment["author"]; reason: ReasonKey | null; onClose: () => void };

/** Removes all that an author wrote lately: first how many they are, then, past twenty, the number typed. Many go in parts, and it can be stopped between them. */
export function HideDialog({ author, reason: first, onClose }: Props) {
  const [days, setDays] = useState<number>(7);
  const [reason, setReason] = useState<ReasonKey>(first ?? "abuse");
  /** What is left of them. */
  const [count, setCount] = useState<number | null>(null);
  /** What there was when it began. */
  const [total, setTotal] = useState(0);
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isGoing, setGoing] = useState(false);
  const isStopped = useRef(false);
  const router = useRouter();
  const id = useId();
  const needsTyping = !isGoing && count !== null && count > TYPED_OVER;
  useEffect(() => () => void (isStopped.current = true), []);

  const ask = async (typed?: number) => {
    const answer = await reach(hideAll({ accountId: author.id, days, reason, typed }));
    // The number may have changed meanwhile: it is asked for anew.
    setCount(answer.ok ? answer.value.left : null);
    setRefusal(answer.ok ? null : answer.message);
    return answer.ok ? answer.value : null;
  };
  const look = async () => {
    setBusy(true);
    setTotal(0);
    await ask();
    setBusy(false);
  };
  const hide = async (agreed: number) => {
    isStopped.current = false;
    setGoing(true);
    setTotal(agreed);
    setTyped("");
    let left = agreed;
    while (left > 0 && !isStopped.current) {
      // Within the last part there is nothing to stop.
      setBusy(left <= MAX_BULK);
      const part = await ask(left);
      if (!part) break;
      if (part.refused.length > 0) {
        setCount(null);
        setRefusal(`${agreed - part.left}개를 삭제했고 ${part.refused.length}개는 처리하지 못했습니다. ${part.refused[0]!.message}`);
        break;
      }
      left = part.left;
    }
    setGoing(false);
    setBusy(false);
    router.refresh();
    if (left === 0 && !isStopped.current) onClose();
  };
  const stop = () => {
    isStopped.current = true;
    setBusy(true);
  };
  const agree = () => {
    if (isGoing) return stop();
    if (count === null) return void look();
    if (count === 0) return onClose();
    if (needsTyping && typed.trim() !== String(count)) return setRefusal(`숫자 ${count}, 그대로 적어 주세요.`);
    void hide(count);
  };
  const change = (apply: () => void) => {
    apply();
    setCount(null);
  };

  return (
    <ConfirmDialog
      title={`${author.name} 님의 최근 댓글 모두 삭제`}
      yes={isGoing ? "멈추기" : count === null ? "몇 개인지 보기" : count === 0 ? "닫기" : `${count}개 삭제`}
      isDangerous={Boolean(count) && !isGoing}
      isBusy={isBusy}
      refusal={refusal}
      onYes={agree}
      onClose={isGoing ? stop : onClose}
    >
      <fieldset disabled={isGoing} className="flex flex-wrap gap-3">
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
      </fieldset>
      <p role="status" className="mt-3">
        {count === null
          ? "공개된 것과 보류된 것을 모두 지웁니다. 하나하나 작성자에게 알립니다."
          : total > count
            ? `댓글 ${total}개 가운데 ${total - count}개를 삭제했고 ${count}개가 남았습니다.`
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
