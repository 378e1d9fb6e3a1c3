"use client";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { reach } from "@/components/ui/reach";
import type { ReasonKey } from "@/lib/comments/rules";
import type { QueuedComment } from "@/lib/moderation/read";
import { restrictAuthor } from "@/lib/restrictions/actions";
import { isTimed, MAX_MESSAGE, nameStep, RESTRICTION_KINDS, type RestrictionKind, RESTRICTIONS } from "@/lib/restrictions/rules";
import { ConfirmDialog } from "./confirm-dialog";
import { box, ReasonSelect } from "./reason-select";

const DOES: Record<RestrictionKind, string> = {
  warn: "알리기만 합니다.",
  holdFirst: "쓰는 댓글마다 운영자의 확인을 기다립니다.",
  mute: "정한 날까지 댓글, 공감, 신고를 할 수 없습니다.",
  close: "풀 때까지 댓글, 공감, 신고를 할 수 없습니다.",
};

type Props = { author: QueuedComment["author"]; reason: ReasonKey | null; onClose: () => void };

/** Restricts an author; the next step of the ladder is chosen already. */
export function RestrictDialog({ author, reason: first, onClose }: Props) {
  const { suggestion } = author;
  const [kind, setKind] = useState(suggestion.kind);
  const [days, setDays] = useState(String(suggestion.days ?? 7));
  const [reason, setReason] = useState<ReasonKey>(first ?? author.removed[0]?.reason ?? "abuse");
  const [message, setMessage] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const id = useId();

  const agree = async () => {
    setBusy(true);
    const seen = author.restrictions[0]?.id ?? null;
    const answer = await reach(restrictAuthor({ accountId: author.id, seen, kind, days: isTimed(kind) ? Number(days) : null, reason, message }));
    setBusy(false);
    router.refresh();
    if (answer.ok) onClose();
    else setRefusal(answer.message);
  };

  return (
    <ConfirmDialog title={`${author.name} 님 제한`} yes="적용" isDangerous isBusy={isBusy} isDirty={message.trim() !== ""} refusal={refusal} onYes={agree} onClose={onClose}>
      <p>지난 기록에 따른 제안은 ‘{nameStep(suggestion)}’입니다. 작성자에게 사유와 기한을 알립니다.</p>
      <fieldset className="mt-3">
        <legend className="sr-only">제한 방법</legend>
        {RESTRICTION_KINDS.map((each) => (
          <label key={each} className="flex cursor-pointer items-start gap-2 py-1.5">
            <input type="radio" name={`${id}-kind`} checked={kind === each} onChange={() => setKind(each)} className="mt-1 size-4 shrink-0 accent-accent" />
            <span>
              <b className="font-semibold text-ink">{RESTRICTIONS[each]}</b> <span className="text-ink-3">{DOES[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        {isTimed(kind) && (
          <label className="grid gap-1 text-[13px] font-semibold">
            기간(일)
            <input inputMode="numeric" value={days} onChange={(event) => setDays(event.target.value)} className={`${box} w-24 font-normal tabular-nums`} />
          </label>
        )}
        <ReasonSelect reason={reason} onChoose={setReason} />
      </div>
      <label className="mt-3 grid gap-1 text-[13px] font-semibold">
        작성자에게 할 말 (선택)
        <textarea rows={2} value={message} maxLength={MAX_MESSAGE} onChange={(event) => setMessage(event.target.value)} className={`${box} py-2 font-normal`} />
      </label>
    </ConfirmDialog>
  );
}
