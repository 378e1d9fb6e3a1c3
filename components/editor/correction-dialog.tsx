"use client";
import { useEffect, useRef, useState } from "react";
import { reach } from "@/components/ui/reach";
import { listCorrections } from "@/lib/corrections/actions";
import type { getSaid } from "@/lib/corrections/desk-read";
import type { Result } from "@/lib/result";
import { Button } from "./button";
import { ChangesSwitch } from "./changes-switch";
import { CorrectionForm } from "./correction-form";
import { CorrectionRow } from "./correction-row";
import { Modal } from "./modal";

/** What the newsroom says of a published article after it went out, and what it has said. */
export function CorrectionDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const [said, setSaid] = useState<Result<Awaited<ReturnType<typeof getSaid>>> | null>(null);
  const [round, setRound] = useState(0);
  const [news, setNews] = useState("");
  const [printed, setPrinted] = useState(0);
  const told = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let isOver = false;
    void reach(listCorrections({ number })).then((answer) => !isOver && setSaid(answer));
    return () => {
      isOver = true;
    };
  }, [number, round]);

  // the button that was pressed is gone, and what stands in its place is not to be pressed next
  useEffect(() => {
    if (news) told.current?.focus();
  }, [news, round]);

  const again = (said: string) => {
    setNews(said);
    setRound(round + 1);
  };

  return (
    <Modal title="정정·반론 싣기" onClose={onClose}>
      <p ref={told} tabIndex={-1} role="status" className="font-semibold text-accent outline-none empty:hidden">
        {news}
      </p>
      {news && (
        <p className="mb-3">
          <a href={`/articles/${number}`} target="_blank" rel="noopener" className="text-accent underline underline-offset-2">
            독자가 보는 기사<span className="sr-only"> (새 창)</span>
          </a>
        </p>
      )}
      <CorrectionForm
        key={printed}
        number={number}
        onPublished={(said) => {
          setPrinted(printed + 1);
          again(said);
        }}
        onClose={onClose}
      />
      <section aria-labelledby="said-heading" className="mt-6 border-t border-rule pt-4">
        <h3 id="said-heading" className="font-semibold">
          이 기사에 실린 글
        </h3>
        {!said && <p className="mt-1.5 text-ink-3">불러오는 중…</p>}
        {said?.ok && said.value.corrections.length === 0 && <p className="mt-1.5 text-ink-3">아직 없습니다.</p>}
        {said?.ok && said.value.corrections.length > 0 && (
          <ul>
            {said.value.corrections.map((correction) => (
              <CorrectionRow key={`${correction.id} ${correction.retractedAt}`} correction={correction} onRetracted={again} />
            ))}
          </ul>
        )}
        {said && !said.ok && (
          <p role="alert" className="mt-1.5 text-danger">
            {said.message}{" "}
            <Button type="button" onClick={() => setRound(round + 1)}>
              다시 불러오기
            </Button>
          </p>
        )}
      </section>
      {said?.ok && <ChangesSwitch key={String(said.value.showsChanges)} number={number} shows={said.value.showsChanges} />}
    </Modal>
  );
}
