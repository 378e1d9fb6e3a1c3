"use client";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Modal } from "@/components/ui/modal";
import type { Finding, Item, Override } from "@/lib/articles/checklist";
import { LIMITS } from "@/lib/articles/rules";
import { Button } from "./button";
import { CloseButton } from "./close-button";
import type { MoveForm } from "./move-forms";
import { Overrides } from "./overrides";
import { proposedMinute } from "./proposed-minute";

export type MoveGiven = { note?: string; publishAt?: string; reason?: string; overrides?: Override[] };
type Props = {
  form: MoveForm;
  /** The minute that is set now, as the field writes it. */
  minute?: string;
  /** No minute before it is proposed. */
  embargoUntil?: string | null;
  /** What to know first. */
  caution?: ReactNode;
  /** What of the checklist is still open: it goes out by itself only with a reason for each. */
  open?: readonly Finding[];
  /** Resolves to what stood in the way, or null once it is done. */
  onMove: (given: MoveGiven) => Promise<string | null>;
  onClose: () => void;
};

const box = "rounded-md border border-ink-3/80 bg-paper px-3 py-2 font-normal";

export function MoveDialog({ form, minute, embargoUntil, caution, open = [], onMove, onClose }: Props) {
  const { title, text, verb, note, time, isTimeProposed, reason } = form;
  const [given, setGiven] = useState(() => ({ note: "", publishAt: minute ?? (isTimeProposed ? proposedMinute(new Date(), embargoUntil) : ""), reason: "" }));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [reasons, setReasons] = useState<Partial<Record<Item, string>>>({});
  const overrides = [...new Set(open.map(({ item }) => item))].map((item): Override => ({ item, reason: reasons[item]?.trim() ?? "" }));
  const id = useId();

  const take = async (event: FormEvent) => {
    event.preventDefault();
    if (isRunning) return;
    if (time && !given.publishAt) return setRefusal("날짜와 시각을 골라 주세요.");
    if (reason && !given.reason.trim()) return setRefusal("사유를 적어 주세요.");
    if (note?.isNeeded && !given.note.trim()) return setRefusal("무엇을 고쳐야 하는지 적어 주세요.");
    if (overrides.some((each) => each.reason === "")) return setRefusal("고치지 않은 확인 항목마다 그대로 발행하는 사유를 적어 주세요.");
    setIsRunning(true);
    setRefusal(null);
    const answer = await onMove({ ...(note && { note: given.note }), ...(time && { publishAt: given.publishAt }), ...(reason && { reason: given.reason }), ...(overrides.length > 0 && { overrides }) });
    setIsRunning(false);
    if (answer === null) onClose();
    else setRefusal(answer);
  };
  const about = { "aria-invalid": refusal !== null, "aria-describedby": id };

  return (
    <Modal title={title} isBusy={isRunning} isDirty={[given.note, given.reason, ...Object.values(reasons)].some((words) => words.trim() !== "")} onClose={onClose}>
      <form onSubmit={(event) => void take(event)} noValidate className="grid gap-4">
        <p className="text-ink-2">{text}</p>
        {caution}
        {time && (
          <label className="grid gap-1 font-semibold">
            {time}
            <input type="datetime-local" autoFocus required value={given.publishAt} onChange={({ target }) => setGiven({ ...given, publishAt: target.value })} {...about} className={box} />
          </label>
        )}
        {reason && (
          <label className="grid gap-1 font-semibold">
            {reason}
            <textarea rows={2} required maxLength={LIMITS.reason} value={given.reason} onChange={({ target }) => setGiven({ ...given, reason: target.value })} {...about} className={box} />
          </label>
        )}
        {note && (
          <label className="grid gap-1 font-semibold">
            {note.label}
            <textarea rows={3} autoFocus={!time} required={note.isNeeded} maxLength={LIMITS.note} value={given.note} onChange={({ target }) => setGiven({ ...given, note: target.value })} {...about} className={box} />
          </label>
        )}
        <Overrides findings={open} reasons={reasons} onReason={(item, why) => setReasons({ ...reasons, [item]: why })} />
        <p id={id} role="alert" className="text-danger empty:hidden">
          {refusal}
        </p>
        <div className="flex justify-end gap-2">
          <CloseButton>닫기</CloseButton>
          <Button tone="go" aria-disabled={isRunning} autoFocus={!time && !note}>
            {isRunning ? "보내는 중" : verb}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
