"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { nameKey } from "@/lib/moderation/keys";
import type { QueuedComment } from "@/lib/moderation/read";
import type { Queue } from "@/lib/moderation/rules";
import { TYPED_OVER } from "@/lib/moderation/rules";
import { AuthorDialogs, type AuthorQuestion } from "./author-dialogs";
import { BulkBar } from "./bulk-bar";
import { CasePanel } from "./case-panel";
import { CrowdAlerts } from "./crowd-alerts";
import { type BulkChoice, type Choice, useDecisions } from "./decisions";
import { type Queues, useLiveQueues } from "./live-queues";
import { NewArrivals } from "./new-arrivals";
import { QueueRow, rowId } from "./queue-row";
import { QueueTabs } from "./queue-tabs";
import { canPass, RowActs } from "./row-acts";
import { useSelection } from "./selection";
import { ShortcutGuide } from "./shortcut-guide";
import { useShortcutChoice, useShortcuts } from "./shortcuts";
import { UndoBar } from "./undo-bar";

const EMPTY: Record<Queue, string> = {
  reported: "신고된 댓글이 없습니다.",
  held: "보류된 댓글이 없습니다.",
  new: "아직 댓글이 없습니다.",
  removed: "삭제한 댓글이 없습니다.",
};
const BULK = "bulk";
const focusRow = (id: string) => document.getElementById(rowId(id))?.focus();

/** One page of a queue: pick a comment, decide, and the next one is under the fingers. */
export function QueueBoard({ queue, queued, queues: rendered }: { queue: Queue; queued: QueuedComment[]; queues: Queues }) {
  const { comments, refusals, busy, last, spoken, decide, decideAll, undo, dismiss, forgetLast } = useDecisions(queued);
  const queues = useLiveQueues(rendered);
  const selection = useSelection(comments.map(({ id }) => id));
  const [picked, setPicked] = useState({ id: "", index: 0 });
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [asked, setAsked] = useState<BulkChoice | null>(null);
  const [question, setQuestion] = useState<AuthorQuestion | null>(null);
  const [isGuideOpen, setGuideOpen] = useState(false);
  const { isOn, keys, turn, setKeys } = useShortcutChoice();
  const router = useRouter();
  const list = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);

  // Where the picked row is gone, the one that took its place is next.
  const found = comments.findIndex((comment) => comment.id === picked.id);
  const index = found >= 0 ? found : Math.min(picked.index, comments.length - 1);
  const current = comments[index];
  const currentId = current?.id;
  const chosen = comments.filter(({ id }) => selection.chosen.includes(id));
  const isBulkBusy = chosen.some(({ id }) => busy.has(id));

  const pick = (next: number) => {
    const comment = comments[Math.max(0, Math.min(next, comments.length - 1))];
    if (comment) focusRow(comment.id);
    return comment;
  };
  const choose = (comment: QueuedComment, choice: Choice) => {
    hadFocus.current = true;
    setPicked({ id: comment.id, index: comments.indexOf(comment) });
    setMenuFor(null);
    focusRow(comment.id);
    void decide(comment, choice);
  };
  const decideChosen = async (choice: BulkChoice) => {
    hadFocus.current = true;
    const refusal = await decideAll(chosen, choice);
    if (refusal === null) selection.clear();
    return refusal;
  };
  const askChosen = (choice: BulkChoice) => (chosen.length > TYPED_OVER ? setAsked(choice) : void decideChosen(choice));
  const takeBack = () => {
    if (!last) return;
    setPicked({ id: last.comments[0]!.id, index });
    void undo();
  };
  const takeAway = (comment: QueuedComment) => {
    hadFocus.current = true;
    dismiss(comment);
    router.refresh();
  };
  const move = (step: 1 | -1, isExtending: boolean) => {
    const isThere = document.activeElement?.id === rowId(currentId ?? "");
    const to = pick(step === 1 && !isThere ? index : index + step);
    if (isExtending && to) selection.add(currentId ? [currentId, to.id] : [to.id]);
  };
  const pass = () => {
    if (chosen.length > 0) return chosen.every(canPass) && askChosen({ act: "pass" });
    if (!current) return;
    // Nothing to decide on a comment that is visible and unreported: it has been read.
    if (canPass(current)) choose(current, { act: "pass" });
    else if (current.status === "visible") pick(index + 1);
  };
  const remove = () => {
    if (chosen.length > 0) setMenuFor(BULK);
    else if (current && current.status !== "removed") setMenuFor(current.id);
  };

  useEffect(() => {
    // The row that held the focus has left with it, or a decision taken back returned to its place.
    const { activeElement } = document;
    if (!hadFocus.current || !(activeElement === document.body || activeElement?.matches("article"))) return;
    (currentId ? document.getElementById(rowId(currentId)) : list.current)?.focus();
  }, [currentId]);

  useShortcuts(isOn && !question && !asked, keys, {
    next: (isExtending) => move(1, isExtending),
    previous: (isExtending) => move(-1, isExtending),
    pass,
    remove,
    hold: () => current?.status === "visible" && choose(current, { act: "hold" }),
    select: () => current && selection.toggle(current.id),
    undo: takeBack,
    restore: () => current?.status === "removed" && choose(current, { act: "restore" }),
    restrict: () => current?.author.canBeRestricted && setQuestion({ is: "restrict", comment: current }),
    help: () => setGuideOpen(true),
  });
  const hint = (isShown: boolean, act: keyof typeof keys) => (isShown && isOn ? (nameKey(keys[act]) ?? undefined) : undefined);
  const panel = (comment: QueuedComment) => ({
    onRestrict: () => setQuestion({ is: "restrict", comment }),
    onHide: () => setQuestion({ is: "hide", comment }),
  });

  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-[21px] font-bold tracking-[-.02em]">댓글 관리</h1>
        <ShortcutGuide isOn={isOn} keys={keys} onTurn={turn} onKeys={setKeys} isOpen={isGuideOpen} onOpen={setGuideOpen} />
      </div>
      <QueueTabs queue={queue} queues={queues} />
      <CrowdAlerts crowds={queues.crowds} />
      <NewArrivals queue={queue} rendered={rendered} queues={queues} />
      <p role="status" className="sr-only">
        <span key={spoken.turn}>{spoken.words}</span>
      </p>
      <div className="grid gap-7 min-[800px]:grid-cols-[minmax(0,1fr)_240px] min-[1240px]:grid-cols-[minmax(0,1fr)_320px]">
        <section ref={list} tabIndex={-1} aria-label="댓글 목록" className="min-w-0 outline-none">
          {chosen.length > 0 && queue !== "removed" && (
            <BulkBar
              count={chosen.length}
              isWhole={chosen.length === comments.length}
              canPass={chosen.every(canPass)}
              hints={{ pass: hint(true, "pass"), remove: hint(true, "remove") }}
              isMenuOpen={menuFor === BULK}
              isBusy={isBulkBusy}
              asked={asked}
              onAsk={setAsked}
              onMenu={(isOpen) => setMenuFor(isOpen ? BULK : null)}
              onAll={() => selection.add(comments.map(({ id }) => id))}
              onClear={selection.clear}
              onDecide={decideChosen}
            />
          )}
          {comments.length === 0 && <p className="px-3 py-14 text-center text-ink-3">{EMPTY[queue]}</p>}
          {comments.map((comment, place) => {
            const isCurrent = comment.id === currentId;
            const isMenuOpen = menuFor === comment.id;
            const isHinted = isCurrent && chosen.length === 0;
            return (
              <QueueRow
                key={comment.id}
                comment={comment}
                isCurrent={isCurrent}
                isBusy={busy.has(comment.id)}
                isChosen={selection.has(comment.id)}
                refusal={refusals[comment.id]}
                onSelect={() => picked.id !== comment.id && setPicked({ id: comment.id, index: place })}
                onChoose={(isRange) => (isRange ? selection.extend(comment.id) : selection.toggle(comment.id))}
                onDismiss={() => takeAway(comment)}
                {...panel(comment)}
              >
                <RowActs
                  comment={comment}
                  hints={{ pass: hint(isHinted, "pass"), remove: hint(isHinted, "remove"), hold: hint(isCurrent, "hold"), restore: hint(isCurrent, "restore"), restrict: hint(isCurrent, "restrict") }}
                  isBusy={busy.has(comment.id)}
                  isMenuOpen={isMenuOpen}
                  onMenu={(isOpen) => {
                    setMenuFor(isOpen ? comment.id : null);
                    if (!isOpen) focusRow(comment.id);
                  }}
                  onChoose={(choice) => choose(comment, choice)}
                  onRestrict={panel(comment).onRestrict}
                />
              </QueueRow>
            );
          })}
        </section>
        {current && (
          <aside aria-label="작성자와 처리 기록" className="hidden border-l border-rule pl-6 text-[13.5px] min-[800px]:block">
            <div className="sticky top-5 max-h-[calc(100dvh-40px)] overflow-y-auto pt-4 pb-4">
              <CasePanel comment={current} {...panel(current)} />
            </div>
          </aside>
        )}
      </div>
      <AuthorDialogs question={question} onClose={() => setQuestion(null)} />
      {last && (
        <UndoBar
          key={last.turn}
          what={last.comments.length > 1 ? `댓글 ${last.comments.length}개` : `${last.comments[0]!.author.name} 님의 댓글`}
          told={last.told}
          hint={hint(true, "undo")}
          isBusy={last.comments.some(({ id }) => busy.has(id))}
          refusal={last.comments.map(({ id }) => refusals[id]).find(Boolean)}
          onUndo={takeBack}
          onClose={forgetLast}
        />
      )}
    </>
  );
}
