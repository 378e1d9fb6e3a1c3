"use client";
import { useEffect, useRef, useState } from "react";
import { Modal } from "@/components/ui/modal";
import { reach } from "@/components/ui/reach";
import { listCorrections } from "@/lib/corrections/actions";
import type { getSaid } from "@/lib/corrections/desk-read";
import type { Result } from "@/lib/result";
import { Button } from "./button";
import { ChangesSwitch } from "./changes-switch";
import { CorrectionForm } from "./correction-form";
import { CorrectionRow } from "./correction-row";

/** What the newsroom says of a published article after it went out, and what it has said. */
export function CorrectionDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const [said, setSaid] = useState<Result<Awaited<ReturnType<typeof getSaid>>> | null>(null);
  const [round, setRound] = useState(0);
  const [news, setNews] = useState("");
  const [printed, setPrinted] = useState(0);
  const [text, setText] = useState("");
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
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

  const giveReason = (id: string, reason: string) => setReasons((others) => ({ ...others, [id]: reason }));
  const again = (said: string) => {
    setNews(said);
    setRound(round + 1);
  };

  return (
    <Modal title="정정·반론 싣기" isBusy={isBusy} isDirty={[text, ...Object.values(reasons)].some((words) => words.trim() !== "")} onClose={onClose}>
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
        text={text}
        onText={setText}
        isBusy={isBusy}
        onBusy={setBusy}
        onPublished={(said) => {
          setText("");
          setPrinted(printed + 1);
          again(said);
        }}
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
              <CorrectionRow
                key={`${correction.id} ${correction.retractedAt}`}
                correction={correction}
                reason={reasons[correction.id] ?? ""}
                onReason={(reason) => giveReason(correction.id, reason)}
                isBusy={isBusy}
                onBusy={setBusy}
                onRetracted={(said) => {
                  giveReason(correction.id, "");
                  again(said);
                }}
              />
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
