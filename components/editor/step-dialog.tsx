"use client";
import { useSyncExternalStore } from "react";
import type { Finding, Override } from "@/lib/articles/checklist";
import type { Life } from "@/lib/articles/life";
import { gapsBefore } from "@/lib/articles/moves";
import type { Presence } from "@/lib/articles/presence";
import type { Newsroom } from "./article-facts";
import { CorrectionDialog } from "./correction-dialog";
import type { DraftStore } from "./draft-store";
import { GapsDialog } from "./gaps-dialog";
import { MoveDialog } from "./move-dialog";
import { FORMS, type FormMove } from "./move-forms";
import { move, publish, withdraw } from "./publication";
import { PublishDialog } from "./publish-dialog";
import { MINUTES, VERBS } from "./steps";
import { WithdrawDialog } from "./withdraw-dialog";

/** What the bar can ask for. */
export type Step = FormMove | "publish" | "withdraw" | "correct";
type Props = {
  step: Step;
  store: DraftStore;
  life: Life;
  newsroom: Newsroom;
  /** What of the checklist is still open. */
  findings: readonly Finding[];
  openNotes: number;
  alsoHere: Presence["others"];
  isWaitingForPhoto: () => boolean;
  onJump: (field: string) => void;
  /** Called before the dialog closes, where the step was taken. */
  onTaken: (step: Step) => void;
  onClose: () => void;
};

const WAITING = "아직 올라가지 않은 사진이 있습니다. 다 올린 뒤, 또는 그 사진을 빼고 다시 해 주세요.";
/** Whether others go on with the text as it stands. */
const goesOn = (step: FormMove) => step === "submit" || step === "approve" || step === "schedule";

/** Asks before a step is taken; first for what the text lacks, so that nobody writes a message for nothing. */
export function StepDialog({ step, store, life, newsroom, findings, openNotes, alsoHere, isWaitingForPhoto, onJump, onTaken, onClose }: Props) {
  const { content, saved, publication } = useSyncExternalStore(store.subscribe, store.get, store.get);
  const taken = (answer: string | null) => {
    if (answer === null) onTaken(step);
    return answer;
  };
  if (step === "correct") return saved.number !== null && <CorrectionDialog number={saved.number} onClose={onClose} />;
  if (step === "withdraw") return <WithdrawDialog onWithdraw={async (reason) => taken(await withdraw(store, reason))} onClose={onClose} />;

  const gaps = gapsBefore(step, { ...content, title: content.title.trim() });
  if (gaps.length > 0) return <GapsDialog to={step === "publish" ? "발행" : FORMS[step].verb} gaps={gaps} onJump={onJump} onClose={onClose} />;
  if (step !== "publish") {
    return (
      <MoveDialog
        form={FORMS[step]}
        minute={MINUTES[step] && (life[MINUTES[step]] ?? undefined)?.slice(0, 16)}
        embargoUntil={life.embargoUntil}
        open={step === "schedule" ? findings : []}
        onMove={async (given) => (goesOn(step) && isWaitingForPhoto() ? WAITING : taken(await move(store, step, given)))}
        onClose={onClose}
      />
    );
  }
  const publishWhole = async (given: { overrides: Override[]; why: string }) =>
    isWaitingForPhoto() ? WAITING : taken(await publish(store, given));
  const { status } = publication;
  return <PublishDialog verb={VERBS[status]} isChange={status === "published"} {...{ content, newsroom, findings, openNotes, alsoHere }} onPublish={publishWhole} onClose={onClose} />;
}
