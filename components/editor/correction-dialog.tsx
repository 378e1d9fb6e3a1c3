"use client";
import { type FormEvent, useEffect, useState } from "react";
import { CorrectionNotice } from "@/components/article/correction-notice";
import { listCorrections, publishCorrection } from "@/lib/corrections/actions";
import type { DeskCorrection } from "@/lib/corrections/desk-read";
import { type CorrectionKind, judgeText, KIND_HINTS, KIND_NAMES, KINDS, MAX_TEXT } from "@/lib/corrections/rules";
import { lengthOf } from "@/lib/articles/text";
import type { Result } from "@/lib/result";
import { Button } from "./button";
import { CorrectionRow } from "./correction-row";
import { Modal } from "./modal";

const UNREACHABLE = "서버가 답하지 않습니다. 잠시 뒤 다시 시도해 주세요.";

/** What the newsroom says of a published article: written, looked at as readers will see it, published; and taken back. */
export function CorrectionDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const [said, setSaid] = useState<Result<DeskCorrection[]> | null>(null);
  const [kind, setKind] = useState<CorrectionKind>("correction");
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<{ text: string; at: string } | null>(null);
  const [refusal, setRefusal] = useState("");
  const [news, setNews] = useState("");
  const [isRunning, setIsRunning] = useState(false);

  const load = () => listCorrections({ number }).catch((): Result<DeskCorrection[]> => ({ ok: false, code: "unavailable", message: UNREACHABLE }));
  useEffect(() => {
    let isOver = false;
    void listCorrections({ number })
      .catch((): Result<DeskCorrection[]> => ({ ok: false, code: "unavailable", message: UNREACHABLE }))
      .then((answer) => !isOver && setSaid(answer));
    return () => {
      isOver = true;
    };
  }, [number]);

  const look = (event: FormEvent) => {
    event.preventDefault();
    const judged = judgeText(text);
    if (!judged.ok) return setRefusal(judged.message);
    setRefusal("");
    setPreview({ text: judged.value, at: new Date().toISOString() });
  };
  const publish = async () => {
    setIsRunning(true);
    const answer = await publishCorrection({ number, kind, text }).catch(() => null);
    setIsRunning(false);
    if (!answer?.ok) return setRefusal(answer?.message ?? UNREACHABLE);
    setText("");
    setRefusal("");
    setPreview(null);
    setNews(`${KIND_NAMES[kind]} 글을 실었습니다.`);
    setSaid(await load());
  };

  return (
    <Modal title={preview ? "독자에게 이렇게 보입니다" : "정정·반론 싣기"} onClose={onClose}>
      {preview ? (
        <>
          <CorrectionNotice corrections={[{ kind, ...preview }]} />
          <p className="mt-3 text-ink-2">기사 맨 위에 실리고, 목록과 피드에 표시되며, 정정·반론 보도 목록에 남습니다.</p>
          <Refusal message={refusal} />
          <div className="mt-5 flex justify-end gap-2">
            <Button type="button" onClick={() => setPreview(null)}>
              고치기
            </Button>
            <Button type="button" tone="go" autoFocus disabled={isRunning} onClick={() => void publish()}>
              {isRunning ? "싣는 중" : "싣기"}
            </Button>
          </div>
        </>
      ) : (
        <form onSubmit={look} noValidate>
          <p role="status" className="mb-3 font-semibold text-accent empty:hidden">
            {news}
          </p>
          <fieldset>
            <legend className="mb-1 font-semibold">종류</legend>
            {KINDS.map((each) => (
              <label key={each} className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2.5 py-1">
                <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} className="size-4 self-center accent-accent" />
                <span>
                  <b className="font-semibold">{KIND_NAMES[each]}</b> <span className="text-[13px] text-ink-3">{KIND_HINTS[each]}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <label className="mt-3 grid gap-1 font-semibold">
            글
            <textarea
              rows={6}
              value={text}
              onChange={(event) => setText(event.target.value)}
              aria-invalid={refusal !== ""}
              aria-describedby="correction-count correction-refusal"
              className="rounded-md border border-ink-3/80 bg-paper px-3 py-2 leading-relaxed font-normal"
            />
          </label>
          <p id="correction-count" className={`mt-1 text-right text-[13px] tabular-nums ${lengthOf(text) > MAX_TEXT ? "font-semibold text-danger" : "text-ink-3"}`}>
            {lengthOf(text).toLocaleString("ko-KR")} / {MAX_TEXT.toLocaleString("ko-KR")}자
          </p>
          <Refusal message={refusal} />
          <div className="mt-3 flex justify-end gap-2">
            <Button type="button" onClick={onClose}>
              닫기
            </Button>
            <Button tone="go">미리 보기</Button>
          </div>
          <Said said={said} onRetracted={async () => setSaid(await load())} />
        </form>
      )}
    </Modal>
  );
}

const Refusal = ({ message }: { message: string }) => (
  <p id="correction-refusal" role="alert" className="mt-1.5 text-danger empty:hidden">
    {message}
  </p>
);
