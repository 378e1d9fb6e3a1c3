"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { QueuedComment } from "@/lib/moderation/read";
import type { Queue } from "@/lib/moderation/rules";
import { ActButton } from "./act-button";
import { CasePanel } from "./case-panel";
import { type Choice, useDecisions } from "./decisions";
import { QueueRow, rowId } from "./queue-row";
import { ReasonMenu } from "./reason-menu";
import { ShortcutGuide } from "./shortcut-guide";
import { useShortcutSwitch, useShortcuts } from "./shortcuts";
import { UndoBar } from "./undo-bar";

const EMPTY: Record<Queue, string> = {
  reported: "신고된 댓글이 없습니다.",
  held: "보류된 댓글이 없습니다.",
  new: "아직 댓글이 없습니다.",
  removed: "삭제한 댓글이 없습니다.",
};

const canPass = ({ status, reports }: QueuedComment) => status === "held" || (status === "visible" && reports.length > 0);

/** One page of a queue: pick a comment, decide, and the next one is under the fingers. */
export function QueueBoard({ queue, queued, children }: { queue: Queue; queued: QueuedComment[]; children: ReactNode }) {
  const { comments, refusals, busy, last, spoken, decide, undo, dismiss, forgetLast } = useDecisions(queued);
  const [picked, setPicked] = useState({ id: "", index: 0 });
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [isOn, turn] = useShortcutSwitch();
  const [isGuideOpen, setGuideOpen] = useState(false);
  const router = useRouter();
  const list = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);

  // Where the picked row is gone, the one that took its place is next.
  const found = comments.findIndex((comment) => comment.id === picked.id);
  const index = found >= 0 ? found : Math.min(picked.index, comments.length - 1);
  const current = comments[index];
  const currentId = current?.id;

  const pick = (next: number) => {
    const comment = comments[Math.max(0, Math.min(next, comments.length - 1))];
    if (comment) document.getElementById(rowId(comment.id))?.focus();
  };
  const focusRow = (id: string) => document.getElementById(rowId(id))?.focus();
  const choose = (comment: QueuedComment, choice: Choice) => {
    hadFocus.current = true;
    setPicked({ id: comment.id, index: comments.indexOf(comment) });
    setMenuFor(null);
    focusRow(comment.id);
    void decide(comment, choice);
  };
  const takeBack = () => {
    if (!last) return;
    setPicked({ id: last.comment.id, index });
    void undo();
  };
  const takeAway = (comment: QueuedComment) => {
    hadFocus.current = true;
    dismiss(comment);
    router.refresh();
  };

  useEffect(() => {
    // The row that held the focus has left with it, or a decision taken back returned to its place.
    const { activeElement } = document;
    if (!hadFocus.current || !(activeElement === document.body || activeElement?.matches("article"))) return;
    (currentId ? document.getElementById(rowId(currentId)) : list.current)?.focus();
  }, [currentId]);

  useShortcuts(isOn && !isGuideOpen, {
    KeyJ: () => pick(document.activeElement?.id === rowId(currentId ?? "") ? index + 1 : index),
    KeyK: () => pick(index - 1),
    KeyA: () => current && canPass(current) && choose(current, { act: "pass" }),
    KeyD: () => current && current.status !== "removed" && setMenuFor(current.id),
    KeyR: () => current?.status === "removed" && choose(current, { act: "restore" }),
    KeyZ: takeBack,
    "Shift+Slash": () => setGuideOpen(true),
  });

  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-[21px] font-bold tracking-[-.02em]">댓글 관리</h1>
        <ShortcutGuide isOn={isOn} onTurn={turn} isOpen={isGuideOpen} onOpen={setGuideOpen} />
      </div>
      {children}
      <p role="status" className="sr-only">
        <span key={spoken.turn}>{spoken.words}</span>
      </p>
      <div className="grid gap-7 min-[800px]:grid-cols-[minmax(0,1fr)_240px] min-[1240px]:grid-cols-[minmax(0,1fr)_320px]">
        <section ref={list} tabIndex={-1} aria-label="댓글 목록" className="min-w-0 outline-none">
          {comments.length === 0 && <p className="px-3 py-14 text-center text-ink-3">{EMPTY[queue]}</p>}
          {comments.map((comment, place) => {
            const isBusy = busy.has(comment.id);
            const isCurrent = comment.id === currentId;
            const isMenuOpen = menuFor === comment.id;
            return (
              <QueueRow
                key={comment.id}
                comment={comment}
                isCurrent={isCurrent}
                isBusy={isBusy}
                refusal={refusals[comment.id]}
                onSelect={() => picked.id !== comment.id && setPicked({ id: comment.id, index: place })}
                onDismiss={() => takeAway(comment)}
              >
                <div className="mt-2.5 flex flex-wrap gap-1.5">
                  {comment.status === "removed" ? (
                    <ActButton hint={isCurrent ? "R" : undefined} isBusy={isBusy} onPress={() => choose(comment, { act: "restore" })}>
                      되돌리기
                    </ActButton>
                  ) : (
                    <ActButton tone="danger" hint={isCurrent ? "D" : undefined} isBusy={isBusy} isOpen={isMenuOpen} onPress={() => setMenuFor(isMenuOpen ? null : comment.id)}>
                      삭제
                    </ActButton>
                  )}
                  {canPass(comment) && (
                    <ActButton tone="accent" hint={isCurrent ? "A" : undefined} isBusy={isBusy} onPress={() => choose(comment, { act: "pass" })}>
                      통과
                    </ActButton>
                  )}
                </div>
                {isMenuOpen && (
                  <ReasonMenu
                    isBusy={isBusy}
                    onChoose={(reason, note) => choose(comment, { act: "remove", reason, note })}
                    onClose={() => {
                      setMenuFor(null);
                      focusRow(comment.id);
                    }}
                  />
                )}
              </QueueRow>
            );
          })}
        </section>
        {current && (
          <aside aria-label="작성자와 처리 기록" className="hidden border-l border-rule pl-6 text-[13.5px] min-[800px]:block">
            <div className="sticky top-5 max-h-[calc(100dvh-40px)] overflow-y-auto pt-4">
              <CasePanel comment={current} />
            </div>
          </aside>
        )}
      </div>
      {last && <UndoBar told={last.told} name={last.comment.author.name} isBusy={busy.has(last.comment.id)} refusal={refusals[last.comment.id]} onUndo={takeBack} onClose={forgetLast} />}
    </>
  );
}
