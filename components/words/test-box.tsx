"use client";
import { useId, useState, useTransition } from "react";
import { MarkedText } from "@/components/desk/marked-text";
import { reach } from "@/components/ui/reach";
import { tryText } from "@/lib/comments/trial-actions";
import type { Trial } from "@/lib/comments/trial-read";

const NAMES = { pass: "통과", hold: "보류", refuse: "거절" } as const;
const TONES = { pass: "text-ink-2", hold: "font-semibold text-mark", refuse: "font-semibold text-danger" } as const;

/** Paste a text, see what each check says to it. Nothing is written. */
export function TestBox() {
  const [text, setText] = useState("");
  const [isNewcomer, setIsNewcomer] = useState(false);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [message, setMessage] = useState("");
  const [isPending, startTransition] = useTransition();
  const id = useId();
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    startTransition(async () => {
      const result = await reach(tryText({ text, isNewcomer }));
      startTransition(() => {
        setTrial(result.ok ? result.value : null);
        setMessage(result.ok ? "" : result.message);
      });
    });
  };
  return (
    <section aria-labelledby={`${id}-title`} className="mb-8 max-w-xl rounded-xl border border-rule p-5">
      <h2 id={`${id}-title`} className="text-base font-bold">
        댓글 시험해 보기
      </h2>
      <p className="mt-1 mb-4 text-[13px] text-ink-3">독자가 이 글을 올렸을 때 검사마다 무엇이라 하는지 봅니다. 저장하지 않습니다.</p>
      <form onSubmit={submit}>
        <label htmlFor={`${id}-text`} className="mb-1 block text-[13px] font-semibold text-ink-2">
          댓글 내용
        </label>
        <textarea
          id={`${id}-text`}
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-invalid={message ? true : undefined}
          aria-describedby={`${id}-message`}
          className="w-full rounded-[7px] border border-ink-3 bg-paper px-2.5 py-1.5 aria-invalid:border-danger"
        />
        <p id={`${id}-message`} role="alert" className="text-[13px] text-danger empty:hidden">
          {message}
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-4">
          <button aria-disabled={isPending} className="min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold aria-disabled:opacity-60 pointer-coarse:min-h-11">
            시험하기
          </button>
          <label className="flex min-h-9 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
            <input type="checkbox" checked={isNewcomer} onChange={(event) => setIsNewcomer(event.target.checked)} className="size-4 accent-accent" />
            방금 가입한 사람으로
          </label>
        </div>
      </form>
      <div role="status" className="mt-4 empty:mt-0">
        {trial && <Outcome trial={trial} />}
      </div>
    </section>
  );
}

function Outcome({ trial: { body, verdicts, marks } }: { trial: Trial }) {
  return (
    <>
      <p className="rounded-[7px] bg-wash px-3 py-2 whitespace-pre-wrap">
        <MarkedText text={body} spans={marks} />
      </p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-[14px]">
        {verdicts.map(({ name, is, why }) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd>
              <span className={TONES[is]}>{NAMES[is]}</span>
              {why && <span className="text-ink-2"> · {why}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {marks.some(({ isDry }) => isDry) && (
        <p className="mt-2 text-[13px] text-ink-3">시험 운영 중인 낱말: {[...new Set(marks.filter(({ isDry }) => isDry).map(({ word }) => word))].join(", ")} (세기만 하고 막지 않습니다)</p>
      )}
    </>
  );
}
