"use client";
import { useState } from "react";
import { Modal } from "@/components/ui/modal";
import { reach } from "@/components/ui/reach";
import { restoreRevision } from "@/lib/articles/revision-actions";
import { Button } from "./button";
import { CloseButton } from "./close-button";

type Props = { number: number; id: string; version: number; called: string };

const STALE = "그사이 이 기사가 저장되었습니다. 이 화면을 새로 고쳐 새 글을 확인한 뒤 되살려 주세요.";

/** Makes an earlier version the newest one; the present text stays in the history. */
export function RestoreRevision({ number, id, version, called }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [isRunning, setIsRunning] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const restore = async () => {
    setIsRunning(true);
    const answer = await reach(restoreRevision({ number, id, baseVersion: version }));
    setIsRunning(false);
    // a whole load: the writing screen must begin from the restored text
    if (answer.ok) return window.location.assign(`/desk/articles/${number}`);
    setRefusal(answer.code === "stale" ? STALE : answer.message);
  };

  return (
    <>
      <Button type="button" onClick={() => setIsOpen(true)}>
        되살리기<span className="sr-only">: {called}</span>
      </Button>
      {isOpen && (
        <Modal title="이 판을 되살릴까요?" isBusy={isRunning} onClose={() => setIsOpen(false)}>
          <p className="text-ink-2">{called}의 글이 새 판이 됩니다. 지금 글은 판 기록에 남고, 독자가 보는 글은 발행할 때까지 그대로입니다.</p>
          <p role="alert" className="mt-3 text-danger empty:hidden">
            {refusal}
          </p>
          <div className="mt-5 flex justify-end gap-2">
            <CloseButton>취소</CloseButton>
            <Button type="button" tone="go" aria-disabled={isRunning} onClick={() => !isRunning && void restore()}>
              {isRunning ? "되살리는 중" : "되살리기"}
            </Button>
          </div>
        </Modal>
      )}
    </>
  );
}
