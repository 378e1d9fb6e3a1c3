"use client";
import { type FormEvent, useState } from "react";
import { CorrectionNotice } from "@/components/article/correction-notice";
import { reach } from "@/components/ui/reach";
import { lengthOf } from "@/lib/articles/text";
import { publishCorrection } from "@/lib/corrections/actions";
import { type CorrectionKind, judgeText, KIND_NAMES, MAX_TEXT } from "@/lib/corrections/rules";
import { Button } from "./button";
import { CloseButton } from "./close-button";
import { CorrectionKindChoice } from "./correction-kind-choice";

/** `onPublished` puts a new form in this one's place. */
type Props = { number: number; text: string; onText: (text: string) => void; isBusy: boolean; onBusy: (isBusy: boolean) => void; onPublished: (news: string) => void };

/** Written, looked at as readers will see it, then published. */
export function CorrectionForm({ number, text, onText, isBusy, onBusy, onPublished }: Props) {
  const [kind, setKind] = useState<CorrectionKind>("correction");
  const [preview, setPreview] = useState<{ text: string; at: string } | null>(null);
  const [refusal, setRefusal] = useState("");

  const look = (event: FormEvent) => {
    event.preventDefault();
    const judged = judgeText(text);
    setRefusal(judged.ok ? "" : judged.message);
    if (judged.ok) setPreview({ text: judged.value, at: new Date().toISOString() });
  };
  const publish = async () => {
    if (isBusy) return;
    onBusy(true);
    const answer = await reach(publishCorrection({ number, kind, text }));
    onBusy(false);
    if (!answer.ok) return setRefusal(answer.message);
    onPublished(newsOf(kind));
  };
  const alert = (
    <p id="correction-refusal" role="alert" className="mt-1.5 text-danger empty:hidden">
      {refusal}
    </p>
  );

  if (preview) {
    return (
      <>
        <h3 className="-mb-2 font-semibold">독자에게 이렇게 보입니다</h3>
        <CorrectionNotice corrections={[{ kind, ...preview }]} />
        <p className="mt-3 text-ink-2">기사 맨 위에 실리고 목록과 피드에 표시되며, 따로 모은 화면에도 남습니다.</p>
        {alert}
        <div className="mt-5 flex justify-end gap-2">
          <Button
            type="button"
            onClick={() => {
              setPreview(null);
              setRefusal("");
            }}
          >
            고치기
          </Button>
          <Button type="button" tone="go" autoFocus aria-disabled={isBusy} onClick={() => void publish()}>
            {isBusy ? "싣는 중" : "싣기"}
          </Button>
        </div>
      </>
    );
  }
  const length = lengthOf(text);
  return (
    <form onSubmit={look} noValidate>
      <CorrectionKindChoice kind={kind} onKind={setKind} />
      <label className="mt-3 grid gap-1 font-semibold">
        글
        <textarea
          rows={6}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            setRefusal("");
          }}
          aria-invalid={refusal !== ""}
          aria-describedby="correction-count correction-refusal"
          className="rounded-md border border-ink-3/80 bg-paper px-3 py-2 leading-relaxed font-normal"
        />
      </label>
      <p id="correction-count" className={`mt-1 text-right text-[13px] tabular-nums ${length > MAX_TEXT ? "font-semibold text-danger" : "text-ink-3"}`}>
        {length.toLocaleString("ko-KR")} / {MAX_TEXT.toLocaleString("ko-KR")}자
      </p>
      {alert}
      <div className="mt-3 flex justify-end gap-2">
        <CloseButton>닫기</CloseButton>
        <Button tone="go">미리 보기</Button>
      </div>
    </form>
  );
}

/** A reply or a later outcome leaves the text as it was; a mistake is to be put right there too. */
function newsOf(kind: CorrectionKind): string {
  const isMistake = kind === "correction" || kind === "simple";
  return `‘${KIND_NAMES[kind]}’를 실었습니다.${isMistake ? " 본문은 그대로이니 함께 고쳐 주세요." : ""}`;
}
