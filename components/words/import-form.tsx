"use client";
import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { reach } from "@/components/ui/reach";
import { importWords } from "@/lib/words/actions";
import { decodeText } from "@/lib/words/encoding";
import type { Imported } from "@/lib/words/write";

/** Takes a list in from a file or from what was pasted; lines that are wrong are named, the others count. */
export function ImportForm() {
  const [text, setText] = useState("");
  const [fileRefusal, setFileRefusal] = useState("");
  const [isDry, setIsDry] = useState(true);
  const [outcome, setOutcome] = useState<Imported | null>(null);
  const [message, setMessage] = useState("");
  const [isPending, startTransition] = useTransition();
  const router = useRouter();
  const id = useId();
  const takeFile = async (file: File) => {
    const bytes = await file.arrayBuffer().catch(() => null);
    const read = bytes && decodeText(bytes);
    if (read !== null) setText(read);
    if (bytes === null) setFileRefusal("파일을 읽지 못했습니다. 다시 골라 주세요.");
    else setFileRefusal(read === null ? "글자를 읽을 수 없는 파일입니다. CSV나 UTF-8 텍스트로 저장해 다시 골라 주세요." : "");
  };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    startTransition(async () => {
      const result = await reach(importWords({ text, isDry }));
      startTransition(() => {
        setOutcome(result.ok ? result.value : null);
        setMessage(result.ok ? "" : result.message);
        if (!result.ok) return;
        if (result.value.errors.length === 0) setText("");
        router.refresh();
      });
    });
  };
  return (
    <details className="mb-6 max-w-xl rounded-xl border border-rule px-5 py-3">
      <summary className="min-h-9 cursor-pointer content-center font-semibold pointer-coarse:min-h-11">파일로 들여오기와 내보내기</summary>
      <p className="mt-2 text-[14px]">
        <a href="/desk/words/export" download className="text-accent underline underline-offset-4">
          목록을 CSV 파일로 받기
        </a>
      </p>
      <form onSubmit={submit} className="mt-3 pb-2">
        <label htmlFor={`${id}-file`} className="mb-1 block text-[13px] font-semibold text-ink-2">
          파일 고르기 (텍스트나 CSV)
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".txt,.csv,text/plain,text/csv"
          aria-invalid={fileRefusal !== ""}
          aria-describedby={`${id}-file-refusal`}
          className="block max-w-full"
          onChange={({ target }) => target.files?.[0] && void takeFile(target.files[0])}
        />
        <p id={`${id}-file-refusal`} role="alert" className="mb-3 text-danger">
          {fileRefusal}
        </p>
        <label htmlFor={`${id}-text`} className="mb-1 block text-[13px] font-semibold text-ink-2">
          들여올 목록
        </label>
        <textarea
          id={`${id}-text`}
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby={`${id}-hint`}
          className="w-full rounded-[7px] border border-ink-3 bg-paper px-2.5 py-1.5"
        />
        <p id={`${id}-hint`} className="text-[13px] text-ink-3">
          한 줄에 하나씩 ‘낱말’ 또는 ‘낱말,처리,메모’. 처리는 보류, 거절, 허용 가운데 하나이고 비우면 보류입니다.
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-4">
          <button aria-disabled={isPending} className="min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold aria-disabled:opacity-60 pointer-coarse:min-h-11">
            {isPending ? "들여오는 중…" : "들여오기"}
          </button>
          <label className="flex min-h-9 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
            <input type="checkbox" checked={isDry} onChange={(event) => setIsDry(event.target.checked)} className="size-4 accent-accent" />새 낱말은 30일 동안 세기만 하기
          </label>
        </div>
      </form>
      <p role="alert" className="pb-2 text-danger empty:hidden">
        {message}
      </p>
      <div role="status">
        {outcome && (
          <div className="pb-2">
            <p>
              새로 {outcome.added}개를 더하고 {outcome.changed}개를 고쳤습니다.
            </p>
            {outcome.errors.length > 0 && (
              <>
                <p className="mt-2 font-semibold text-danger">들여오지 못한 줄 {outcome.errors.length}개</p>
                <ul className="mt-1 max-h-48 overflow-auto text-[13px]" tabIndex={0} aria-label="들여오지 못한 줄">
                  {outcome.errors.map(({ line, error }) => (
                    <li key={line}>
                      {line}째 줄: {error}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </div>
    </details>
  );
}
